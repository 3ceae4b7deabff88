/** Where one stands in a lesson. Times are milliseconds since 1970; they are counted while the lesson is held. */
export type LessonPlace = {
  readonly id: string;
  /** The item on the screen, counted from 0. */
  readonly at: number;
  /** The question to the class stands alone, before the picture. */
  readonly asks: boolean;
  readonly since: number;
  readonly itemSince: number;
};
