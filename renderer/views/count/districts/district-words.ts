import { type DistrictOutcome, winnerOf } from '../../../../model/elections/index.ts';
import type { CountWords } from '../../../i18n/count/words.ts';
import type { TypedDistrict } from '../../../store/lab/state.ts';
import { districtOf } from '../chambers.ts';
import { shortName } from '../names.ts';

/** What becomes of a typed district before a tie in it is decided; null where nobody stands in it. */
export function outcomeOf(no: number, district: TypedDistrict): DistrictOutcome | null {
  return district.candidates.length === 0 ? null : winnerOf(districtOf(String(no), district));
}

/** The steps of a count by plurality in sentences. */
export function districtSteps(no: number, district: TypedDistrict, words: CountWords): readonly string[] {
  const { c } = words;
  const outcome = outcomeOf(no, district);
  const sum = district.candidates.reduce((total, { votes }) => total + votes, district.againstAll);
  const cast = c('district.stepCast', { votes: sum, againstAll: district.againstAll });
  if (outcome === null) return [c('district.stepNobody')];
  if (outcome.kind === 'empty') {
    return [cast, c(outcome.why === 'no-votes' ? 'district.stepNoVotes' : 'district.stepAgainst')];
  }
  if (outcome.kind === 'tie') {
    const { between } = outcome.tie;
    const votes = Math.max(...district.candidates.map((candidate) => candidate.votes));
    return [cast, c('district.stepTie', { list: between.join(', '), votes })];
  }
  const { candidate = '', list = '', votes = 0, lead = 0 } = outcome;
  return [
    cast,
    c('district.stepMost', { name: candidate, votes }),
    c('district.stepWins', { name: candidate, party: shortName(list, words), lead }),
  ];
}
