import type { Localized, SourceId, SourceKind } from '../vocabulary.ts';

/** A text that rules come from or that a statement was read in. */
export type Source = {
  readonly kind: SourceKind;
  readonly title: Localized;
  /** Where the text is published; absent when the fact base names none. Always https or http. */
  readonly url?: string;
  /** Day of adoption or publication, when known. */
  readonly date?: CalendarDate;
  /** The articles that the data may cite, by number as printed ("83-1"), in the order of the text. */
  readonly articles?: Readonly<Record<string, Article>>;
};

/** One article of a source. `order` is its place in the text. */
export type Article = { readonly order: number };

/** A day (`2022-06-08`), or a month (`2022-11`) where the day is not known. Logical time, never the clock. */
export type CalendarDate = string;

/**
 * One place in a source. `paragraph`, `item` and `through` are numbers as printed: Art. 56(1)(3-1) has the item "3-1";
 * Art. 46(1)-(3) has the paragraph "1" through "3". `note` narrows the place in English words ("second sentence").
 */
export type Citation = {
  readonly source: SourceId;
  readonly article?: string;
  readonly paragraph?: string;
  readonly item?: string;
  readonly through?: string;
  readonly note?: string;
};
