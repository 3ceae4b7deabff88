/** The distance of two numbers of bands, in heights of their letters. */
export const LABEL_LINE = 1.16;
