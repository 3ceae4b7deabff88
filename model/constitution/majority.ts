/** The share of an election by plurality: more votes than anyone else, whatever the share. */
export const PLURALITY = 'larger number of votes';

/** A voting threshold: more than, or at least, `part` of `whole` equal parts of its base. */
export type Share = { readonly strict: boolean; readonly part: number; readonly whole: number };

const SHARE = /^(>=?)([1-9]\d{0,5})\/([1-9]\d{0,5})$/;

/** Reads ">1/2" or ">=2/3"; null for any other text and for a share that no vote could reach (">1/1", ">=3/2"). */
export function parseShare(text: string): Share | null {
  const [, sign, part, whole] = SHARE.exec(text) ?? [];
  const share = { strict: sign === '>', part: Number(part), whole: Number(whole) };
  const reachable = share.strict ? share.part < share.whole : share.part <= share.whole;
  return reachable ? share : null;
}

/** The least number of votes that reaches the share of so many: more than half of 98 is 50, two thirds of 98 is 66. */
export function votesNeeded({ strict, part, whole }: Share, of: number): number {
  const exact = (of * part) / whole;
  return strict ? Math.floor(exact) + 1 : Math.ceil(exact);
}

/** The greatest number of which so many votes still reach the share: 50 votes are more than half of up to 99. */
export function wholesReached({ strict, part, whole }: Share, votes: number): number {
  const exact = (votes * whole) / part;
  return strict ? Math.ceil(exact) - 1 : Math.floor(exact);
}
