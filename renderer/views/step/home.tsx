import type { ReactNode } from 'react';
import type { Scenario } from '../../../model/scenario/types.ts';
import { useStepWords } from './use-step-words.ts';

/** The scenarios to choose from. */
export function Home({ scenarios }: { readonly scenarios: readonly Scenario[] }): ReactNode {
  const { s } = useStepWords();
  return (
    <section id="story" className="scenarios" aria-labelledby="scenarios-heading" tabIndex={-1}>
      <h2 id="scenarios-heading">{s('home.heading')}</h2>
      <p className="hint">{scenarios.length === 0 ? s('home.empty') : s('home.intro')}</p>
    </section>
  );
}
