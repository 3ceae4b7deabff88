/** What the page may ask of the desktop; each name is a channel and a function of `window.desktop`. */
export const CALLS = [
  'newFile',
  'open',
  'openById',
  'openText',
  'recent',
  'forgetRecent',
  'save',
  'saveAs',
  'revert',
  'backups',
  'restore',
  'journal',
  'recoveries',
  'recover',
  'report',
  'answerClose',
  'exportFile',
  'printPdf',
  'copyImage',
  'present',
  'fullScreen',
  'zoom',
] as const;
export type Call = (typeof CALLS)[number];

/** What the desktop tells the page unasked. */
export const EVENTS = ['menu', 'openRequested', 'closeRequested', 'presenterClosed', 'fullScreenChanged'] as const;
export type EventName = (typeof EVENTS)[number];

/** What a menu asks the page to do; the other items of the menus are the system's own. */
export const MENU_COMMANDS = [
  'new',
  'open',
  'save',
  'save-as',
  'revert',
  'backups',
  'export',
  'print',
  'undo',
  'redo',
  'next-screen',
  'next-language',
  'present',
  'presenter',
  'keys',
  'about',
] as const;

/** The name under which the page finds the desktop. */
export const DESKTOP_KEY = 'desktop';

export type MenuCommand = (typeof MENU_COMMANDS)[number];

/** What stands before the name of a call or event in the name of its channel. */
export const CHANNEL_PREFIX = 'shanyrak:';
