import type { ReactNode } from 'react';
import type { Constitution } from '../../../model/constitution/index.ts';
import { useWords } from '../../i18n/use-words.ts';
import { open } from '../../store/commands.ts';
import type { Shown } from '../../store/comparison.ts';
import { dispatch } from '../../store/store.ts';
import { nameIn } from '../compare/facts.ts';
import { orderTitle } from '../compare/summary.ts';
import { citing } from './citing.ts';
import { sourceIn } from './citation-list.tsx';
import { PublishedLink } from './published-link.tsx';
import type { Sides } from './sides.ts';
import { powerLabel, ruleTitle } from './target-title.ts';

type Props = { readonly source: string; readonly article: string | null; readonly sides: Sides };

/** An article, or a whole text: what it is, where it is published, and everything in the data that cites it. */
export function ArticleDetail({ source, article, sides }: Props): ReactNode {
  const { t, of } = useWords();
  const text = sides.map(({ order }) => sourceIn(order, source)).find((one) => one !== null);
  if (text === undefined) return <p>{t('detail.unknown')}</p>;
  return (
    <>
      <p className="source-line">
        <b>{of(text.title)}</b> <span className="pill">{t(`kindOf.${text.kind}`)}</span>
      </p>
      {text.url !== undefined && <PublishedLink url={text.url} />}
      <p className="hint">{t('article.intro')}</p>
      {sides.map((shown, index) => (
        <CitingIn key={index} shown={shown} source={source} article={article} />
      ))}
    </>
  );
}

function CitingIn({
  shown,
  source,
  article,
}: {
  readonly shown: Shown;
  readonly source: string;
  readonly article: string | null;
}): ReactNode {
  const words = useWords();
  const found = citing(shown.order, source, article);
  const total = found.powers.length + found.provisions.length + found.bodies.length;
  return (
    <section className="citing">
      <h3>
        {orderTitle(shown, words)} <span className="pill">{total}</span>
      </h3>
      {total === 0 && <p className="hint">{words.t('article.none')}</p>}
      <ul className="power-list">
        {found.powers.map(([id, power]) => (
          <Entry
            key={id}
            kicker={words.t('detail.power')}
            title={powerLabel(power, [shown.order], words)}
            text={words.of(power.text)}
            onOpen={() => dispatch(open({ kind: 'power', id }))}
          />
        ))}
        {found.provisions.map(([id, provision]) => (
          <Entry
            key={id}
            kicker={words.t('detail.provision')}
            title={ruleTitle(provision, shown.order, words)}
            text={words.of(provision.text)}
            onOpen={() => dispatch(open({ kind: 'provision', id }))}
          />
        ))}
        {found.bodies.map((id) => (
          <Entry
            key={id}
            kicker={words.t('detail.body')}
            title={bodyName(id, shown.order, words.of)}
            text=""
            onOpen={() => dispatch(open({ kind: 'institution', id }))}
          />
        ))}
      </ul>
    </section>
  );
}

function Entry(props: {
  readonly kicker: string;
  readonly title: string;
  readonly text: string;
  readonly onOpen: () => void;
}): ReactNode {
  return (
    <li className="citing-entry">
      <p className="kicker">{props.kicker}</p>
      <button type="button" className="link" onClick={props.onOpen}>
        {props.title}
      </button>
      {props.text !== '' && <p>{props.text}</p>}
    </li>
  );
}

function bodyName(id: string, order: Constitution, of: ReturnType<typeof useWords>['of']): string {
  const name = nameIn(id, order);
  return name === null ? id : of(name);
}
