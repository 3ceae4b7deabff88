import type { Draft } from '../constitution/types.ts';
import { amendments } from './amendments/index.ts';
import { base } from './base/index.ts';
import { circumstances } from './circumstances/index.ts';
import { baseOf, changesIn } from './histories.ts';
import { matters } from './matters.ts';
import { procedures } from './procedures/index.ts';
import { rules } from './rules/index.ts';
import type { AmendmentData } from './types.ts';

const histories = { matters, circumstances, rules, procedures };

/** The base with its rules on acts and its procedures. */
export const wholeBase: Draft = {
  ...base,
  matters: baseOf(matters),
  circumstances: baseOf(circumstances),
  rules: baseOf(rules),
  procedures: baseOf(procedures),
};

/** Every amendment with what it changed in rules on acts and in procedures. */
export const wholeAmendments: readonly AmendmentData[] = amendments.map((amendment) => ({
  ...amendment,
  changes: { ...amendment.changes, ...conductIn(amendment.id) },
}));

function conductIn(amendment: string): AmendmentData['changes'] {
  return Object.fromEntries(
    Object.entries(histories).flatMap(([entity, those]) => {
      const changes = changesIn(those, amendment);
      return Object.keys(changes).length === 0 ? [] : [[entity, changes]];
    }),
  );
}
