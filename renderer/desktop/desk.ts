import type { Desk } from './desk-type.ts';

let desk: Promise<Desk> | null = null;

/** The desktop that the page stands on, found once. */
export function deskHere(): Promise<Desk> {
  desk ??=
    window.desktop === undefined
      ? import('./browser.ts').then((module) => module.browserDesk())
      : bridged(window.desktop);
  return desk;
}

function bridged(bridge: Desk): Promise<Desk> {
  return Promise.resolve(bridge);
}
