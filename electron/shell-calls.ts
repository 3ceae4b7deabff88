import { BrowserWindow, clipboard, ClipboardItem, nativeImage, type WebContents } from 'electron';
import { failure, success } from '../model/refusals.ts';
import type { Call } from './channels.ts';
import type { Input, Output } from './contract.ts';
import { askSave } from './dialogs.ts';
import { exportTo } from './exports.ts';
import { nodeDisk } from './files/disk.ts';
import type { FileCalls } from './files/calls.ts';
import type { Handlers } from './ipc.ts';
import { closeNow } from './lifecycle.ts';
import type { Answer } from './refusals.ts';
import { type Shell, tellRequests, titleWindow } from './shell.ts';
import { zoomed } from './zoom.ts';

/** What the calls of windows need beside the shell. */
export type ShellActions = {
  readonly openPresenter: () => BrowserWindow;
  readonly refreshMenu: () => void;
};

type WindowCall = Exclude<Call, keyof FileCalls>;
type WindowCalls = Pick<Handlers, WindowCall>;

/** Every call of the contract: those about files over the bench, those about windows here. */
export function shellCalls(shell: Shell, files: FileCalls, actions: ShellActions): Handlers {
  return {
    ...windowCalls(shell, actions),
    ...mapped(shell, files, actions),
    recoveries: async (input) => {
      const answer = await files.recoveries(input);
      // Now the page listens.
      shell.ready = true;
      tellRequests(shell);
      return answer;
    },
  };
}

/** After a call about files the name in the frame or the list in the menu may be another. */
function mapped(shell: Shell, files: FileCalls, { refreshMenu }: ShellActions): FileCalls {
  const after = <Given, Value>(call: (input: Given) => Promise<Value>) => {
    return async (input: Given): Promise<Value> => {
      const answer = await call(input);
      titleWindow(shell);
      refreshMenu();
      return answer;
    };
  };
  return {
    ...files,
    newFile: after(files.newFile),
    open: after(files.open),
    openById: after(files.openById),
    openText: after(files.openText),
    forgetRecent: after(files.forgetRecent),
    save: after(files.save),
    saveAs: after(files.saveAs),
    recover: after(files.recover),
    restore: after(files.restore),
  };
}

function windowCalls(shell: Shell, actions: ShellActions): WindowCalls {
  return {
    report: (report) => {
      shell.report = report;
      titleWindow(shell);
      actions.refreshMenu();
      return done();
    },
    answerClose: async ({ choice }) => {
      if (choice === 'close' && shell.main !== null) await closeNow(shell, shell.main);
      return success({});
    },
    exportFile: ({ kind, suggested, content }, caller) =>
      exportTo(nodeDisk, (name) => askSave(asking(shell, caller), name, kind), kind, suggested, content),
    printPdf: (input, caller) => printPdf(shell, input, caller),
    copyImage: ({ png }) => copyImage(png),
    present: ({ open }) => present(shell, open, actions),
    fullScreen: ({ on }, caller) => {
      BrowserWindow.fromWebContents(caller)?.setFullScreen(on);
      return done();
    },
    zoom: ({ by }, caller) => {
      const factor = zoomed(caller.getZoomFactor(), by);
      caller.setZoomFactor(factor);
      return Promise.resolve(success({ factor }));
    },
  };
}

function done(): Promise<Answer<Readonly<Record<string, never>>>> {
  return Promise.resolve(success({}));
}

function asking({ report }: Shell, caller: WebContents) {
  return { window: BrowserWindow.fromWebContents(caller), language: report.language };
}

async function printPdf(
  shell: Shell,
  { suggested, landscape }: Input<'printPdf'>,
  caller: WebContents,
): Promise<Answer<Output<'printPdf'>>> {
  const pdf = await caller.printToPDF({
    pageSize: 'A4',
    landscape,
    printBackground: true,
    preferCSSPageSize: true,
    generateTaggedPDF: true,
    generateDocumentOutline: true,
  });
  return exportTo(nodeDisk, (name) => askSave(asking(shell, caller), name, 'pdf'), 'pdf', suggested, pdf);
}

async function copyImage(png: Uint8Array<ArrayBuffer>): Promise<Answer<Output<'copyImage'>>> {
  const image = nativeImage.createFromBuffer(Buffer.from(png));
  if (image.isEmpty()) return failure({ code: 'bad-picture' });
  await clipboard.write([new ClipboardItem({ 'image/png': new Blob([png], { type: 'image/png' }) })]);
  return success({});
}

function present(shell: Shell, open: boolean, { openPresenter }: ShellActions): Promise<Answer<Output<'present'>>> {
  if (!open) shell.presenter?.close();
  else if (shell.presenter === null) shell.presenter = openPresenter();
  else shell.presenter.focus();
  return done();
}
