/** The forms of the months from January on: as a name, beside a day, and short for both. */
type Months = {
  readonly name: readonly string[];
  readonly withDay: readonly string[];
  readonly short: readonly string[];
  readonly shortWithDay: readonly string[];
};

const RUSSIAN_SHORT = 'янв. февр. март апр. май июнь июль авг. сент. окт. нояб. дек.'.split(' ');
const ENGLISH = 'January February March April May June July August September October November December'.split(' ');
const ENGLISH_SHORT = 'Jan Feb Mar Apr May Jun Jul Aug Sept Oct Nov Dec'.split(' ');

/**
 * The months of the languages whose dates a browser could write as well: its date formatter takes a tenth of the whole
 * start to load, and another browser may abbreviate otherwise.
 */
export const MONTHS: Readonly<Record<'ru' | 'en', Months>> = {
  ru: {
    name: 'январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь'.split(' '),
    withDay: 'января февраля марта апреля мая июня июля августа сентября октября ноября декабря'.split(' '),
    short: RUSSIAN_SHORT,
    shortWithDay: RUSSIAN_SHORT.map(
      (short, index) => ['мар.', 'мая', 'июн.', 'июл.'][[2, 4, 5, 6].indexOf(index)] ?? short,
    ),
  },
  en: { name: ENGLISH, withDay: ENGLISH, short: ENGLISH_SHORT, shortWithDay: ENGLISH_SHORT },
};
