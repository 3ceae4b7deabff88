import type { ReactNode } from 'react';
import type { Departure, ListRule } from '../../../model/elections/index.ts';
import type { Share } from '../../../model/constitution/majority.ts';
import type { CountWords } from '../../i18n/count/words.ts';
import { restoreLaw } from '../../store/lab/commands.ts';
import type { LabSide } from '../../store/lab/state.ts';
import { dispatch } from '../../store/store.ts';
import type { Counted } from './chambers.ts';
import { decimal } from './names.ts';
import { useCountWords } from '../../i18n/count/use-count-words.ts';

/** What the rule is, in one line, and everything in which it is not the law. */
export function RuleNotes({ side, counted }: { readonly side: LabSide | null; readonly counted: Counted }): ReactNode {
  const words = useCountWords();
  const { c } = words;
  const { rule, departures, isPublished } = counted;
  const changed = departures.filter(({ law }) => law !== 'unknown');
  const assumed = departures.filter(({ law }) => law === 'unknown');
  return (
    <div className="rule-notes">
      <p className="rule-line">{ruleLine(counted, words)}</p>
      <p>
        {changed.length === 0 && assumed.length === 0 && (
          <span className="pill">{isPublished ? c('chamber.published') : c('law.is')}</span>
        )}
        {changed.length > 0 && (
          <span className="pill pill-not-law" data-note>
            {c('law.not')}: {changed.map((departure) => departureWords(departure, rule.lists?.rule, words)).join('; ')}
          </span>
        )}{' '}
        {assumed.length > 0 && (
          <span className="pill pill-assumed" data-note>
            {c('law.assumed')}:{' '}
            {assumed.map((departure) => departureWords(departure, rule.lists?.rule, words)).join('; ')}
          </span>
        )}{' '}
        {side !== null && changed.length > 0 && (
          <button
            type="button"
            className="link"
            onClick={({ currentTarget }) => {
              // The button goes; the choice of the law above it stays.
              currentTarget.closest('section')?.querySelector('select')?.focus();
              dispatch(restoreLaw(side));
            }}
          >
            {c('law.restore')}
          </button>
        )}
      </p>
      {!isPublished && (
        <p className="lab-note" data-note>
          {c('chamber.counterfactual')}
        </p>
      )}
    </div>
  );
}

/** "69 by lists, 29 districts, threshold 5 %". */
function ruleLine({ rule }: Pick<Counted, 'rule'>, words: CountWords): string {
  const { c } = words;
  return [
    ...(rule.lists === null ? [] : [c('law.lists', { n: rule.lists.seats })]),
    ...(rule.districts === 0 ? [] : [c('law.districts', { n: rule.districts })]),
    ...(rule.assembly === 0 ? [] : [c('law.assembly', { n: rule.assembly })]),
    ...(rule.lists === null ? [] : [c('law.threshold', { percent: percentOf(rule.lists.rule.threshold, words) })]),
  ].join(', ');
}

/** A share in per cent, with as many decimals as it needs. */
export function percentOf({ part, whole }: Share, words: CountWords): string {
  const percent = (part * 100) / whole;
  return Number.isInteger(percent) ? String(percent) : decimal(percent, 1, words);
}

function departureWords({ field, law }: Departure, rule: ListRule | undefined, words: CountWords): string {
  const { c } = words;
  const what = c(`field.${field}`);
  if (field === 'composition' || rule === undefined) return what;
  const used = valueWords(field, rule, words);
  if (law === 'unknown') return c('law.assumption', { what, used });
  if (field === 'threshold' && isShare(law)) {
    return c('law.departure', { what, used, law: `${percentOf(law, words)}\u00a0%` });
  }
  return c('law.assumption', { what, used });
}

function isShare(value: unknown): value is Share {
  return typeof value === 'object' && value !== null && 'part' in value && 'whole' in value;
}

function valueWords(field: Exclude<Departure['field'], 'composition'>, rule: ListRule, words: CountWords): string {
  const { c } = words;
  switch (field) {
    case 'formula':
      return c(`formula.${rule.formula}`);
    case 'threshold':
      return `${percentOf(rule.threshold, words)}\u00a0%`;
    case 'base':
      return c(`base.${rule.base}`);
    case 'twoParty': {
      if (rule.twoParty === null) return c('twoParty.none');
      const { part, whole, least } = rule.twoParty;
      return c('twoParty.rule', { percent: (part * 100) / whole, least });
    }
  }
}
