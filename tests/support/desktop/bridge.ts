import type { Page } from '@playwright/test';
import type { Call } from '../../../electron/channels.ts';
import type { Input, Output } from '../../../electron/contract.ts';
import type { Answer } from '../../../electron/refusals.ts';

/** Calls a function of the bridge from the page. */
export function ask<C extends Call>(page: Page, call: C, input: Input<C>): Promise<Answer<Output<C>>> {
  return page.evaluate(
    ([name, given]) => {
      const { desktop } = window;
      if (desktop === undefined) throw new Error('The page knows no desktop.');
      return Reflect.apply(desktop[name], undefined, [given]) as Promise<never>;
    },
    [call, input] as const,
  );
}

/** What came with every event of a name so far. */
export async function heard(page: Page, event: string): Promise<readonly unknown[]> {
  const all = await page.evaluate(
    () => Reflect.get(globalThis, 'shanyrakHeard') as readonly (readonly [string, unknown])[],
  );
  return all.filter(([channel]) => channel === `shanyrak:${event}`).map(([, payload]) => payload);
}

/** Sends anything over any channel, past the functions of the bridge, as a page that was taken over would. */
export function invoke(page: Page, channel: string, input: unknown): Promise<unknown> {
  return page.evaluate(
    ([name, given]) => {
      const send = Reflect.get(globalThis, 'shanyrakInvoke') as (...all: readonly unknown[]) => Promise<unknown>;
      return send(name, given);
    },
    [channel, input] as const,
  );
}
