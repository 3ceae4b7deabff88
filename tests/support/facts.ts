import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { EditionId } from '../../model/vocabulary.ts';

/** The fact base from which the model data were written: an independent statement of what the texts say. */
const FOLDER = path.join(import.meta.dirname, '../fixtures/facts');

export const FACT_EDITIONS = { 'pre-2022': 'pre2022', 'post-2022': 'post2022', '2026': 'y2026' } as const;
type FactEdition = (typeof FACT_EDITIONS)[EditionId];

export type ProvisionFact = {
  readonly id: string;
  readonly topic: string;
  readonly provision: string;
  readonly values: Readonly<Record<FactEdition, ProvisionValue>>;
};
type ProvisionValue = {
  readonly value: unknown;
  readonly article: string;
  readonly confidence: string;
  readonly effective_from?: string | null;
};

type NeedFact = {
  readonly kind: string;
  readonly by: string;
  readonly majority?: { readonly share: string; readonly of: string };
  readonly seats?: number;
};

export type PowerFact = {
  readonly id: string;
  readonly kind: string;
  readonly from: string;
  readonly to: string;
  readonly about: string;
  readonly sole: boolean;
  readonly needs: readonly NeedFact[];
  readonly count: number | null;
  readonly level: string;
  readonly confidence: string;
  readonly editions: Readonly<Record<FactEdition, PowerEditionFact | null>>;
};
type PowerEditionFact = {
  readonly article: string;
  readonly confidence?: string;
  readonly effective_from?: string | null;
  readonly params?: Readonly<Record<string, unknown>>;
};

export type BodyFact = {
  readonly institution: string;
  readonly editions: Readonly<Record<FactEdition, BodyEditionFact | null>>;
};
type BodyEditionFact = {
  readonly size: number | null;
  readonly term_years?: number | null;
  readonly seats: readonly SeatFact[];
};
type SeatFact = {
  readonly count: number | null;
  readonly role: string;
  readonly how: string;
  readonly by: string | null;
  readonly needs?: readonly NeedFact[];
};

export type PowerFacts = {
  readonly powers: readonly PowerFact[];
  readonly bodies: readonly BodyFact[];
  readonly institutions: Readonly<
    Record<string, { readonly type: string; readonly exists: Readonly<Record<FactEdition, boolean>> }>
  >;
};

export const provisionFacts = read<readonly ProvisionFact[]>('constitution.json');
export const powerFacts = read<PowerFacts>('powers.json');

/** A value of the model with every localized phrase as its English words, as the fact base writes it. */
export function inEnglish(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inEnglish);
  if (typeof value !== 'object' || value === null) return value;
  if ('en' in value && 'kk' in value && 'ru' in value) return value.en;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, inEnglish(item)]));
}

function read<T>(name: string): T {
  return JSON.parse(readFileSync(path.join(FOLDER, name), 'utf8')) as T;
}
