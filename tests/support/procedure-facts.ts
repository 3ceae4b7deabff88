import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { FACT_EDITIONS } from './facts.ts';

type FactEdition = (typeof FACT_EDITIONS)[keyof typeof FACT_EDITIONS];

/** One row of a table of the fact base: an institution and a step. */
export type StepFact = {
  readonly from: string;
  readonly to: string;
  readonly event: string;
  readonly by: string;
  readonly together_with?: readonly string[];
  readonly guard: {
    readonly majority: { readonly op: string; readonly share: string; readonly base: string } | null;
    readonly condition: string;
  };
  readonly deadline: {
    readonly number: number | null;
    readonly unit: string;
    readonly runs_from: string;
    readonly if_missed: string;
  } | null;
  readonly article: string;
  readonly basis: string;
};

export type ProcedureFact = {
  readonly id: string;
  readonly title_en: string;
  readonly confidence: string;
  readonly editions: { readonly [E in FactEdition]?: TableFact };
};

export type TableFact = {
  readonly states: readonly { readonly id: string; readonly kind: string; readonly meaning: string }[];
  readonly transitions: readonly StepFact[];
};

/** The procedures of the fact base: an independent statement of what the texts say. */
export const procedureFacts: readonly ProcedureFact[] = (
  JSON.parse(readFileSync(path.join(import.meta.dirname, '../fixtures/facts/procedures.json'), 'utf8')) as {
    readonly procedures: readonly ProcedureFact[];
  }
).procedures;
