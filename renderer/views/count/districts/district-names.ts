import { districts2023, type KnownDistrict, units } from '../../../../model/kazakhstan/elections/index.ts';
import type { CountWords } from '../../../i18n/count/words.ts';
import type { Counted } from '../chambers.ts';

/** A district as the data know it, where the chamber has the districts of 2023; null for others. */
export function knownDistrict(id: string, { law, rule }: Pick<Counted, 'law' | 'rule'>): KnownDistrict | null {
  const isOf2023 = law.body === 'mazhilis' && rule.districts === districts2023.length;
  return (isOf2023 ? districts2023.find(({ no }) => String(no) === id) : undefined) ?? null;
}

/** The name of a district: its number, and where it lies if that is known. */
export function districtName(id: string, counted: Pick<Counted, 'law' | 'rule'>, words: CountWords): string {
  const known = knownDistrict(id, counted);
  if (known === null) return words.c('district.no', { no: id });
  return words.c('district.in', { no: id, unit: words.of(units[known.unit].name) });
}
