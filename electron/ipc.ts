import type { IpcMain, IpcMainInvokeEvent, WebContents, WebFrameMain } from 'electron';
import { failure } from '../model/refusals.ts';
import { type Call, CALLS, CHANNEL_PREFIX } from './channels.ts';
import { answerOf, calls, type Input, type Output } from './contract.ts';
import { isOwnUrl } from './origin.ts';
import type { Answer, DesktopCode } from './refusals.ts';

/** One function for each call of the contract; it knows which of our windows asks. */
export type Handlers = { readonly [C in Call]: (input: Input<C>, caller: WebContents) => Promise<Answer<Output<C>>> };

/** What is known of who sent a message; a frame that has moved on since is null. */
export type Sender = {
  readonly frame: Pick<WebFrameMain, 'parent' | 'url'> | null;
  readonly isOurs: boolean;
};

/**
 * Says why a message is not listened to, or null: the frame must still be there, be the top one, show our origin as the
 * parser reads it, and belong to a window of ours, in this order.
 */
export function refusalOf({
  frame,
  isOurs,
}: Sender): 'no-frame' | 'sub-frame' | 'foreign-origin' | 'other-window' | null {
  if (frame === null) return 'no-frame';
  if (frame.parent !== null) return 'sub-frame';
  if (!isOwnUrl(frame.url)) return 'foreign-origin';
  return isOurs ? null : 'other-window';
}

/**
 * Answers every call of the contract, and no other channel. A message from elsewhere, or of another shape, reaches no handler;
 * nothing that a handler throws, or says beyond the contract, reaches the page. `note` hears why, for the log.
 */
export function answerCalls(
  ipcMain: Pick<IpcMain, 'handle'>,
  handlers: Handlers,
  isOurs: (contents: WebContents, call: Call) => boolean,
  note: (call: Call, why: string) => void,
): void {
  for (const call of CALLS) {
    ipcMain.handle(`${CHANNEL_PREFIX}${call}`, async (event, input: unknown) => {
      const refusal = refusalOf({ frame: event.senderFrame, isOurs: isOurs(event.sender, call) });
      if (refusal === null) return answered(call, handlers, event, input, note);
      note(call, refusal);
      return refuse('foreign-sender');
    });
  }
}

async function answered<C extends Call>(
  call: C,
  handlers: Handlers,
  event: IpcMainInvokeEvent,
  input: unknown,
  note: (call: Call, why: string) => void,
): Promise<Answer<unknown>> {
  const { input: shape, output } = calls[call];
  const read = shape.safeParse(input);
  if (!read.success) {
    note(call, 'bad-request');
    return refuse('bad-request');
  }
  try {
    const answer: unknown = await Reflect.apply(handlers[call], undefined, [read.data, event.sender]);
    const said = answerOf(output).safeParse(answer);
    if (said.success) return said.data;
    note(call, 'beyond the contract');
  } catch (error) {
    note(call, error instanceof Error ? `${error.name}: ${error.message}` : 'thrown');
  }
  return refuse('internal');
}

function refuse(code: DesktopCode): Answer<never> {
  return failure({ code });
}
