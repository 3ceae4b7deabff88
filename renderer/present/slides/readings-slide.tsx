import type { ReactNode } from 'react';
import type { Claim } from '../../../model/kazakhstan/claims/index.ts';
import { useLessonWords } from '../../i18n/lessons/use-lesson-words.ts';
import type { Comparison } from '../../store/comparison.ts';
import { itemOf } from '../../store/lessons/commands.ts';
import { useApp } from '../../store/store.ts';
import { LiveRegion } from '../../ui/live-region.tsx';
import { claimSource, claimVoice, readingsHeading } from '../../views/claims/claim-words.ts';
import { targetTitle } from '../../views/detail/target-title.ts';
import { pageOf } from '../deck.ts';
import { Fit } from '../fit.tsx';
import { readingPages, type Voices } from '../readings.ts';

/** What the state, its critics and others said of the picture before: the same room for each, in the same order. */
export function ReadingsSlide({ comparison }: { readonly comparison: Comparison }): ReactNode {
  const words = useLessonWords();
  const { l, of } = words;
  const state = useApp((whole) => whole);
  const pages = readingPages(state);
  const page = pageOf(state);
  const item = itemOf(state);
  const target = state.view.detail.at(-1);
  const title = item !== null ? of(item.title) : target === undefined ? '' : targetTitle(target, comparison, words);
  const heading = readingsHeading(page, pages.length, words);
  const sides = pages[page - 1] ?? [];
  return (
    <div className="slide slide-readings">
      <Fit>
        <p className="slide-place">
          <b>{title}</b>
          <span>{l('claims.intro')}</span>
        </p>
        <h2>{heading}</h2>
        <div className={`slide-columns slide-columns-${String(sides.length)}`}>
          {sides.map((voices) => (
            <Side key={voices.side} voices={voices} isFirst={page === 1} />
          ))}
        </div>
      </Fit>
      <LiveRegion message={`${title}. ${heading}`} />
    </div>
  );
}

function Side({ voices: { side, said }, isFirst }: { readonly voices: Voices; readonly isFirst: boolean }): ReactNode {
  const { l } = useLessonWords();
  return (
    <section className="slide-column">
      <h3>{l(`claims.${side}`)}</h3>
      {said.length === 0 && <p className="slide-basis">{l(isFirst ? 'claims.none' : 'claims.noMore')}</p>}
      {said.map((claim) => (
        <One key={claim.id} claim={claim} />
      ))}
    </section>
  );
}

function One({ claim }: { readonly claim: Claim }): ReactNode {
  const words = useLessonWords();
  return (
    <div className="slide-voice">
      <p className="slide-who">{claimVoice(claim, words)}</p>
      <p>{words.of(claim.text)}</p>
      <p className="slide-basis">{claimSource(claim, words)}</p>
    </div>
  );
}
