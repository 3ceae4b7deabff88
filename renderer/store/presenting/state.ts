/** What the hand of whoever presents holds. */
export type Tool = 'none' | 'pointer' | 'pen';

/** A picture for the whole class: the view without its controls. What is drawn with the pen lives no longer than its picture. */
export type Presenting = {
  /** The screen is dark, so that the class looks up. */
  readonly black: boolean;
  readonly tool: Tool;
  /** The page of readings that stands in the place of the picture, counted from 1; 0: the picture itself. */
  readonly page: number;
};

/** The picture as it opens. */
export const LIT: Presenting = { black: false, tool: 'none', page: 0 };
