import { z } from 'zod';
import { parseShare } from '../../constitution/majority.ts';
import { LAW_BODIES } from '../../elections/law.ts';
import { FORMULA_IDS, PERCENTAGE_BASES } from '../../elections/types.ts';
import { code, count, day, id, localized, named, ordinal, text } from './scalars.ts';

/** The most votes of one list, as in `model/elections/ballot.ts`, which looks at them again. */
const MOST_VOTES = 1_000_000_000;

const votes = named(
  'Votes',
  z
    .int({ error: ({ input }) => (typeof input === 'number' ? code('fractional-votes') : code('not-a-number')) })
    .min(0, code('negative-votes'))
    .max(MOST_VOTES, code('too-many-votes')),
  'A whole number of votes.',
);

const threshold = z
  .string()
  .refine((written) => parseShare(written) !== null, code('bad-share'))
  .meta({ pattern: '^>=?[1-9][0-9]{0,5}/[1-9][0-9]{0,5}$', description: 'A share such as ">=5/100".' });

/** What is chosen in place of the law; see `CaseWhatIf`. */
const whatIf = z.strictObject({
  size: count.exactOptional(),
  formula: z.enum(FORMULA_IDS).exactOptional(),
  threshold: threshold.nullable().exactOptional(),
  base: z.enum(PERCENTAGE_BASES).exactOptional(),
  twoParty: z.strictObject({ part: ordinal, whole: ordinal, least: ordinal }).nullable().exactOptional(),
  listSeats: count.exactOptional(),
  districts: count.exactOptional(),
  assembly: count.exactOptional(),
});

const candidate = z.strictObject({ id: text, votes, list: id.exactOptional() });

/** A district with its candidates, or with the winner alone; see `District` in `model/elections/plurality.ts`. */
const district = named(
  'District',
  z
    .strictObject({
      id: text,
      candidates: z.array(candidate).exactOptional(),
      againstAll: votes.exactOptional(),
      winner: z.strictObject({ list: id.exactOptional() }).exactOptional(),
      count: ordinal.exactOptional(),
    })
    .superRefine(({ candidates, againstAll, winner, count: districts }, context) => {
      const isGiven = winner !== undefined;
      const wrong = {
        candidates: isGiven && candidates,
        againstAll: isGiven && againstAll,
        count: !isGiven && districts,
      };
      for (const [key, value] of Object.entries(wrong)) {
        if (value !== false && value !== undefined) {
          context.addIssue({ code: 'custom', message: code('unknown-field'), path: [key] });
        }
      }
      if (!isGiven && candidates === undefined) {
        context.addIssue({ code: 'custom', message: code('missing-field'), path: ['candidates'] });
      }
    }),
  'A district with its candidates, or with its winner alone (without a list: an independent) and how many ended so.',
);

const decisions = z.array(z.strictObject({ place: text, chosen: z.array(text) }));
const round = z.array(z.strictObject({ id: text, votes }));

/** The election of a president; see `PresidentCase` in `model/kazakhstan/elections/case.ts`. */
export const presidential = z.strictObject({
  title: localized,
  president: z.strictObject({ first: round, againstAll: votes.exactOptional(), second: round.exactOptional() }),
  decisions: decisions.exactOptional(),
});

/** A referendum; see `ReferendumCase` in `model/kazakhstan/elections/case.ts`. A number of a unit is null where it is not known. */
export const referendum = z.strictObject({
  title: localized,
  referendum: z.strictObject({
    electors: votes,
    voted: votes,
    yes: votes,
    units: z.array(z.strictObject({ id: text, voted: votes.nullable(), yes: votes.nullable() })).exactOptional(),
  }),
});

/** One election of a chamber; see `ElectionCase` in `model/kazakhstan/elections/case.ts`. */
export const election = z.strictObject({
  title: localized,
  law: z.strictObject({ body: z.enum(LAW_BODIES), on: day }),
  whatIf: whatIf.exactOptional(),
  lists: z.array(z.strictObject({ id, name: localized, votes, registered: ordinal.exactOptional() })),
  againstAll: votes.exactOptional(),
  otherBallots: votes.exactOptional(),
  districts: z.array(district).exactOptional(),
  decisions: decisions.exactOptional(),
});
