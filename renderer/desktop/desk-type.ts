type Bridge = NonNullable<Window['desktop']>;

/** What documents need of the desktop around the page: the shell's bridge, or the same made of what a browser has. */
export type Desk = Pick<
  Bridge,
  | 'newFile'
  | 'open'
  | 'openById'
  | 'openText'
  | 'recent'
  | 'save'
  | 'saveAs'
  | 'revert'
  | 'backups'
  | 'restore'
  | 'journal'
  | 'recoveries'
  | 'recover'
  | 'report'
  | 'answerClose'
  | 'on'
>;
