import type { ReactNode } from 'react';
import type { Power, Provision } from '../../../model/constitution/index.ts';
import { valueOf } from '../../../model/json.ts';
import { formatDate } from '../../i18n/format.ts';
import { useLessonWords } from '../../i18n/lessons/use-lesson-words.ts';
import type { Comparison, Shown } from '../../store/comparison.ts';
import { Heading } from '../../ui/heading.tsx';
import { LiveRegion } from '../../ui/live-region.tsx';
import { isMissing } from '../../views/compare/groups.ts';
import { orderTitle } from '../../views/compare/summary.ts';
import { sentence } from '../../views/detail/power-words.ts';
import { targetTitle } from '../../views/detail/target-title.ts';
import { basisWords } from '../basis-words.ts';
import type { EntityTarget } from '../entity.ts';
import { Fit } from '../fit.tsx';

/** What two orders say of one thing, in large letters beside each other. */
export function EntitySlide(props: { readonly target: EntityTarget; readonly comparison: Comparison }): ReactNode {
  const { target, comparison } = props;
  const words = useLessonWords();
  const title = targetTitle(target, comparison, words);
  return (
    <div className="slide">
      <Fit>
        <Heading level={2}>{title}</Heading>
        <div className="slide-columns">
          {[comparison.a, comparison.b].map((shown, index) => (
            <section key={index} className="slide-column">
              <Heading level={3}>{orderTitle(shown, words)}</Heading>
              <Says target={target} shown={shown} />
            </section>
          ))}
        </div>
      </Fit>
      <LiveRegion message={title} />
    </div>
  );
}

function Says({ target, shown }: { readonly target: EntityTarget; readonly shown: Shown }): ReactNode {
  const words = useLessonWords();
  const found: Power | Provision | undefined =
    target.kind === 'power'
      ? valueOf<Power>(shown.order.powers, target.id)
      : valueOf<Provision>(shown.order.provisions, target.id);
  const text = found === undefined ? '' : words.of(found.text);
  const isAbsent = found === undefined || ('topic' in found && isMissing(found) && text === '');
  if (isAbsent) return <p className="slide-large">{words.t('detail.noRule')}</p>;
  const since = 'effectiveFrom' in found ? found.effectiveFrom : undefined;
  return (
    <>
      <p className="slide-large">{sentence(text)}</p>
      <p className="slide-basis">{basisWords(found.cites, shown.order, words)}</p>
      {since !== undefined && <p className="slide-basis spare-1">{formatDate(since, words.language)}</p>}
    </>
  );
}
