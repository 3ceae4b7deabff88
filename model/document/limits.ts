/** How much of a file `decode` is willing to look at; beyond, the file is refused before it costs time or memory. */
export type Limits = {
  /** The longest text, in UTF-16 units; a text never has more of them than its file has bytes. */
  readonly length: number;
  /** How deeply objects and lists may be nested. */
  readonly depth: number;
  /** How many values (numbers, texts, lists, objects …) the text may hold. */
  readonly values: number;
  /** How many faults are reported one by one; the others are counted. */
  readonly faults: number;
};

/** Ten times the order of Kazakhstan with all its powers, and few enough to be refused at once. */
export const DEFAULT_LIMITS: Limits = { length: 20_000_000, depth: 64, values: 200_000, faults: 200 };
