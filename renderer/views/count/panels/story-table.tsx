import type { ReactNode } from 'react';
import type { Chamber } from '../../../../model/elections/index.ts';
import { formatNumber } from '../../../i18n/format.ts';
import { shortName } from '../names.ts';
import { fraction } from '../story-words.ts';
import { useCountWords } from '../../../i18n/count/use-count-words.ts';

/** The whole allocation of the list seats, a row for each list. */
export function StoryTable({ chamber }: { readonly chamber: Chamber }): ReactNode {
  const words = useCountWords();
  const { c, t } = words;
  const steps = chamber.lists?.steps ?? [];
  const heads = ['passes', 'quotas', 'wholeSeats', 'remainder', 'lastSeats', 'seats'] as const;
  return (
    <div className="table-frame" tabIndex={0} role="region" aria-label={c('story.table')}>
      <table className="seats-table">
        <caption>{c('story.table')}</caption>
        <thead>
          <tr>
            <th scope="col">{c('votes.party')}</th>
            <th scope="col">{c('votes.number')}</th>
            {heads.map((head) => (
              <th key={head} scope="col">
                {c(`story.${head}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {chamber.parties.map(({ list, byList }) => {
            const passing = steps.find((step) => step.kind === 'threshold' && step.list === list);
            const whole = steps.find((step) => step.kind === 'whole-quotas' && step.list === list);
            const last = steps.filter(
              (step) => (step.kind === 'last-seat' || step.kind === 'highest-quotient') && step.list === list,
            ).length;
            return (
              <tr key={list}>
                <th scope="row">{shortName(list, words)}</th>
                <td>{passing?.kind === 'threshold' ? formatNumber(passing.votes, words.language) : '–'}</td>
                <td>{passing?.kind === 'threshold' ? t(passing.passed ? 'common.yes' : 'common.no') : '–'}</td>
                <td>{whole?.kind === 'whole-quotas' ? fraction(whole.quotas, 4, words) : '–'}</td>
                <td>{whole?.kind === 'whole-quotas' ? whole.seats : '–'}</td>
                <td>{whole?.kind === 'whole-quotas' ? fraction(whole.remainder, 4, words) : '–'}</td>
                <td>{last}</td>
                <td className="tier-total">{byList}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
