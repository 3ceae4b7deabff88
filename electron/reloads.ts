const MINUTE_MS = 60_000;
const MOST_IN_A_MINUTE = 2;

/** Whether a page that died may be loaded again: at most twice in a minute, by the moments (ms) of the reloads so far. */
export function mayReload(reloads: readonly number[], now: number): boolean {
  return reloads.filter((moment) => now - moment < MINUTE_MS).length < MOST_IN_A_MINUTE;
}
