/** What became of something that was to leave the app: under which name it is kept, not wanted after all, or why not. */
export type Outcome =
  { readonly kind: 'done' } | { readonly kind: 'dropped' } | { readonly kind: 'failed'; readonly code: string };

/** The kinds of files that leave the app. */
export type ExportKind = 'svg' | 'png' | 'csv';

const TYPES: Readonly<Record<ExportKind, string>> = {
  svg: 'image/svg+xml',
  png: 'image/png',
  csv: 'text/csv;charset=utf-8',
};

/** Saves a file: on the desktop where the teacher says, in a browser among the downloads. */
export async function saveFile(kind: ExportKind, name: string, content: Blob | string): Promise<Outcome> {
  const suggested = `${fileName(name)}.${kind}`;
  if (window.desktop === undefined) {
    download(suggested, new Blob([content], { type: TYPES[kind] }));
    return { kind: 'done' };
  }
  const kept = typeof content === 'string' ? content : new Uint8Array(await content.arrayBuffer());
  return outcomeOf(await window.desktop.exportFile({ kind, suggested, content: kept }));
}

/** Puts a picture on the clipboard. */
export async function copyPicture(png: Blob): Promise<Outcome> {
  if (window.desktop !== undefined)
    return outcomeOf(await window.desktop.copyImage({ png: new Uint8Array(await png.arrayBuffer()) }));
  await navigator.clipboard.write([new ClipboardItem({ 'image/png': png })]);
  return { kind: 'done' };
}

/** Prints the view: on the desktop as a PDF file, in a browser by its own window for printing, which makes PDF too. */
export async function printView(name: string): Promise<Outcome> {
  if (window.desktop !== undefined)
    return outcomeOf(await window.desktop.printPdf({ suggested: `${fileName(name)}.pdf`, landscape: false }));
  window.print();
  return { kind: 'done' };
}

/** Does something without the open dialog, which would hide the page from the tags of a PDF; then it is there again. */
export async function withoutDialog<T>(work: () => Promise<T>): Promise<T> {
  const dialog = document.querySelector<HTMLDialogElement>('dialog[open]');
  const before = document.activeElement;
  dialog?.close();
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  try {
    return await work();
  } finally {
    if (dialog?.isConnected === true) dialog.showModal();
    if (before instanceof HTMLElement) before.focus();
  }
}

/** A title as the name of a file on every system: nothing that any of them forbids, and not too long. */
export function fileName(title: string): string {
  const plain = title
    .replace(/[\\/:*?"<>|\u0000-\u001f\u007f]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 80);
  return plain.replace(/[. ]+$/, '') || 'Shanyrak';
}

function outcomeOf(
  answer:
    { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly error: { readonly code: string } },
): Outcome {
  if (!answer.ok) return { kind: 'failed', code: answer.error.code };
  return { kind: answer.value === null ? 'dropped' : 'done' };
}

function download(name: string, blob: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  // The browser reads the address after this turn; a minute is more than it needs.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
