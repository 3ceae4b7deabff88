import { isKeyOf } from '../../json.ts';
import type { Localized } from '../../vocabulary.ts';

/**
 * A region, a city of republican significance or the capital. `from` and `parent` where it is younger than the data: the day, and the
 * unit that it was a part of (decree on the new regions of May 2022). `before` is the name that it had until a day.
 */
export type Unit = {
  readonly name: Localized;
  readonly from?: string;
  readonly parent?: string;
  readonly before?: { readonly until: string; readonly name: Localized };
};

/** The twenty units of today; before 8 June 2022 there were seventeen. The capital was called Nur-Sultan until 17 September 2022. */
export const units = {
  abai: {
    name: { kk: 'Абай облысы', ru: 'область Абай', en: 'Abai Region' },
    from: '2022-06-08',
    parent: 'east-kazakhstan',
  },
  akmola: { name: { kk: 'Ақмола облысы', ru: 'Акмолинская область', en: 'Akmola Region' } },
  aktobe: { name: { kk: 'Ақтөбе облысы', ru: 'Актюбинская область', en: 'Aktobe Region' } },
  'almaty-region': { name: { kk: 'Алматы облысы', ru: 'Алматинская область', en: 'Almaty Region' } },
  atyrau: { name: { kk: 'Атырау облысы', ru: 'Атырауская область', en: 'Atyrau Region' } },
  'west-kazakhstan': {
    name: { kk: 'Батыс Қазақстан облысы', ru: 'Западно-Казахстанская область', en: 'West Kazakhstan Region' },
  },
  zhambyl: { name: { kk: 'Жамбыл облысы', ru: 'Жамбылская область', en: 'Zhambyl Region' } },
  zhetysu: {
    name: { kk: 'Жетісу облысы', ru: 'область Жетісу', en: 'Zhetysu Region' },
    from: '2022-06-08',
    parent: 'almaty-region',
  },
  karaganda: { name: { kk: 'Қарағанды облысы', ru: 'Карагандинская область', en: 'Karaganda Region' } },
  kostanay: { name: { kk: 'Қостанай облысы', ru: 'Костанайская область', en: 'Kostanay Region' } },
  kyzylorda: { name: { kk: 'Қызылорда облысы', ru: 'Кызылординская область', en: 'Kyzylorda Region' } },
  mangistau: { name: { kk: 'Маңғыстау облысы', ru: 'Мангистауская область', en: 'Mangistau Region' } },
  pavlodar: { name: { kk: 'Павлодар облысы', ru: 'Павлодарская область', en: 'Pavlodar Region' } },
  'north-kazakhstan': {
    name: { kk: 'Солтүстік Қазақстан облысы', ru: 'Северо-Казахстанская область', en: 'North Kazakhstan Region' },
  },
  turkestan: { name: { kk: 'Түркістан облысы', ru: 'Туркестанская область', en: 'Turkestan Region' } },
  ulytau: {
    name: { kk: 'Ұлытау облысы', ru: 'область Ұлытау', en: 'Ulytau Region' },
    from: '2022-06-08',
    parent: 'karaganda',
  },
  'east-kazakhstan': {
    name: { kk: 'Шығыс Қазақстан облысы', ru: 'Восточно-Казахстанская область', en: 'East Kazakhstan Region' },
  },
  capital: {
    name: { kk: 'Астана', ru: 'Астана', en: 'Astana' },
    before: { until: '2022-09-17', name: { kk: 'Нұр-Сұлтан', ru: 'Нур-Султан', en: 'Nur-Sultan' } },
  },
  almaty: { name: { kk: 'Алматы қаласы', ru: 'город Алматы', en: 'Almaty (city)' } },
  shymkent: { name: { kk: 'Шымкент қаласы', ru: 'город Шымкент', en: 'Shymkent' } },
} as const satisfies Readonly<Record<string, Unit>>;
export type UnitId = keyof typeof units;

/** A unit of the data by its id; null for others. */
export function unitOf(id: string): Unit | null {
  return isKeyOf(units, id) ? units[id] : null;
}

/** The name of a unit on a day; null for what is none of the data. */
export function unitNameOn(id: string, day: string): Localized | null {
  const unit = unitOf(id);
  if (unit === null) return null;
  return unit.before !== undefined && day < unit.before.until ? unit.before.name : unit.name;
}
