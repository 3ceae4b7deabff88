import { type ReactNode, useMemo } from 'react';
import type { Procedure } from '../../../model/procedures/types.ts';
import { valueOf } from '../../../model/json.ts';
import { formatDate } from '../../i18n/format.ts';
import type { StepWords } from '../../i18n/step/words.ts';
import { orderTitle } from '../compare/summary.ts';
import { CitationList } from '../detail/citation-list.tsx';
import { bodyWords, sentence } from '../detail/power-words.ts';
import { type Parting, type PartingPair, partingsOf, type Sided } from './difference.ts';
import { useStepWords } from '../../i18n/step/use-step-words.ts';
import type { Column, Telling } from './use-story.ts';
import { capital } from './words/fact-words.ts';
import { stepWords } from './words/procedure-words.ts';

/** What makes the difference: the rules, powers and steps that are not the same, from and to, and what changed them. */
export function Causes({ telling }: { readonly telling: Telling }): ReactNode {
  const { s } = useStepWords();
  const pairs = useMemo(() => partingsOf(telling), [telling]);
  const procedure = telling.story.step?.event?.procedure ?? '';
  return (
    <section className="causes" aria-label={s('cause.heading')}>
      <h3>{s('cause.heading')}</h3>
      {pairs.map((pair) => (
        <Pair key={pair.to.shown.point} pair={pair} procedure={procedure} />
      ))}
    </section>
  );
}

function Pair({ pair, procedure }: { readonly pair: PartingPair; readonly procedure: string }): ReactNode {
  const { s } = useStepWords();
  if (pair.partings.length === 0) return <p className="hint">{s('cause.none')}</p>;
  return (
    <ul className="cause-list">
      {pair.partings.map((parting) => (
        <Item key={`${parting.entity} ${parting.id}`} parting={parting} pair={pair} procedure={procedure} />
      ))}
    </ul>
  );
}

type ItemProps = { readonly parting: Parting; readonly pair: PartingPair; readonly procedure: string };

function Item({ parting, pair, procedure }: ItemProps): ReactNode {
  const { s, of, language } = useStepWords();
  const { entity, before, after, amendment } = parting;
  const named = after ?? before;
  return (
    <li className="cause">
      <p className="kicker">
        {s(`cause.${entity}`)}
        {named !== null && 'title' in named ? `: ${of(named.title)}` : ''}
      </p>
      <div className="cause-sides">
        <Side sided={before} side="before" column={pair.from} procedure={procedure} />
        <Side sided={after} side="after" column={pair.to} procedure={procedure} />
      </div>
      {amendment !== null && (
        <p className="cause-amendment">
          {s('cause.by', { title: of(amendment.title), date: formatDate(amendment.effective, language) })}
        </p>
      )}
    </li>
  );
}

type SideProps = {
  readonly sided: Sided | null;
  readonly side: 'before' | 'after';
  readonly column: Column;
  readonly procedure: string;
};

function Side({ sided, side, column, procedure }: SideProps): ReactNode {
  const words = useStepWords();
  const { order } = column.shown;
  const table = valueOf<Procedure>(order.procedures, procedure);
  const cites = sided !== null && 'cites' in sided ? sided.cites : [];
  return (
    <div className={`cause-side cause-${side}`}>
      <p className="cause-order">{orderTitle(column.shown, words)}</p>
      {sided === null ? (
        <p>{capital(words.s('cause.absent'))}</p>
      ) : (
        textsOf(sided, table, column, words).map((text) => <p key={text}>{text}</p>)
      )}
      {cites.length > 0 && <CitationList cites={cites} order={order} short />}
    </div>
  );
}

/** What one side says in words. */
function textsOf(sided: Sided, table: Procedure | undefined, column: Column, words: StepWords): readonly string[] {
  if ('event' in sided) return stepWords(sided, table, column.orders, words);
  if ('text' in sided) return [sentence(words.of(sided.text))];
  if ('seats' in sided) return [bodyWords(sided, words)];
  return [sentence(words.of('name' in sided ? sided.name : sided.title))];
}
