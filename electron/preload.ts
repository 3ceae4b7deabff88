import { contextBridge, ipcRenderer, type IpcRendererEvent } from 'electron';
import { version } from '../package.json';
import { type Call, CHANNEL_PREFIX, DESKTOP_KEY, type EventName, EVENTS } from './channels.ts';
import type { Desktop, EventPayload } from './contract.ts';

const desktop: Desktop = {
  face: 'electron',
  sandboxed: process.sandboxed,
  version,
  platform: platformOf(process.platform),
  on: hear,
  newFile: ask('newFile'),
  open: ask('open'),
  openById: ask('openById'),
  openText: ask('openText'),
  recent: ask('recent'),
  forgetRecent: ask('forgetRecent'),
  save: ask('save'),
  saveAs: ask('saveAs'),
  revert: ask('revert'),
  backups: ask('backups'),
  restore: ask('restore'),
  journal: ask('journal'),
  recoveries: ask('recoveries'),
  recover: ask('recover'),
  report: ask('report'),
  answerClose: ask('answerClose'),
  exportFile: ask('exportFile'),
  printPdf: ask('printPdf'),
  copyImage: ask('copyImage'),
  present: ask('present'),
  fullScreen: ask('fullScreen'),
  zoom: ask('zoom'),
};

contextBridge.exposeInMainWorld(DESKTOP_KEY, desktop);

/** The function that asks the main process over one channel. */
function ask(call: Call) {
  return (input: unknown) => ipcRenderer.invoke(`${CHANNEL_PREFIX}${call}`, input);
}

/** Hands on what comes with an event, never the event itself, which carries the sender. */
function hear<E extends EventName>(event: E, listener: (payload: EventPayload<E>) => void): () => void {
  if (!EVENTS.includes(event)) throw new TypeError('There is no such event.');
  const channel = `${CHANNEL_PREFIX}${event}`;
  const hand = (_event: IpcRendererEvent, payload: EventPayload<E>): void => listener(payload);
  ipcRenderer.on(channel, hand);
  return () => void ipcRenderer.off(channel, hand);
}

function platformOf(platform: string): Desktop['platform'] {
  return platform === 'darwin' || platform === 'win32' ? platform : 'linux';
}
