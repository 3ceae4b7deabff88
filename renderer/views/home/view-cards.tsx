import type { ReactNode } from 'react';
import { chooseScreen } from '../../store/commands.ts';
import type { Comparison } from '../../store/comparison.ts';
import { dispatch, useApp } from '../../store/store.ts';
import { later } from '../../ui/later.tsx';
import { Card } from './card.tsx';
import { MapPicture } from './map-picture.tsx';
import { StepPicture } from './step-picture.tsx';
import { useHomeWords } from '../../i18n/home/use-home-words.ts';

/** Each comes with the code of its view; the words of the card stand before. */
const CountPicture = later(async () => (await import('./count-picture.tsx')).CountPicture);
const WeighPicture = later(async () => (await import('./weigh-picture.tsx')).WeighPicture);

const VIEWS = ['compare', 'step', 'count', 'weigh'] as const;

/** The views, each with a picture of what it shows at this moment. */
export function ViewCards({ comparison }: { readonly comparison: Comparison }): ReactNode {
  const { h, t } = useHomeWords();
  const conduct = useApp((state) => state.conduct);
  const pictures = {
    compare: <MapPicture comparison={comparison} />,
    step: conduct === null ? null : <StepPicture conduct={conduct} />,
    count: <CountPicture />,
    weigh: <WeighPicture comparison={comparison} />,
  };
  return (
    <ul className="home-cards">
      {VIEWS.map((view) => (
        <Card
          key={view}
          title={t(`screen.${view}`)}
          about={h(`home.${view}`)}
          picture={pictures[view]}
          opens={view}
          onOpen={() => dispatch(chooseScreen(view))}
        />
      ))}
    </ul>
  );
}
