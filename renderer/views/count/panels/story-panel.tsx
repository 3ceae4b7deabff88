import { type ReactNode, useMemo } from 'react';
import type { Chamber, ListStep } from '../../../../model/elections/index.ts';
import { valueOf } from '../../../../model/json.ts';
import { Hemicycle } from '../../../draw/hemicycle/hemicycle.tsx';
import { looksOf } from '../../../draw/hemicycle/party-looks.ts';
import { layoutHemicycle } from '../../../scene/hemicycle/layout.ts';
import type { SeatGroup } from '../../../scene/hemicycle/types.ts';
import { tellSide, tellTo } from '../../../store/lab/panels.ts';
import { dispatch, useApp } from '../../../store/store.ts';
import { LiveRegion } from '../../../ui/live-region.tsx';
import { Segmented } from '../../../ui/segmented.tsx';
import { useMeasure } from '../../compare/use-measure.ts';
import { lawName, shortName } from '../names.ts';
import { StoryTable } from './story-table.tsx';
import { seatsAfter, stepWords } from '../story-words.ts';
import { useCountWords } from '../../../i18n/count/use-count-words.ts';
import type { LabCount } from '../use-lab.ts';
import { useWidth } from '../../../ui/use-width.ts';

/** How each list seat of a chamber was won: one step after another, with the seats given so far, and all of it as a table. */
export function StoryPanel({ lab }: { readonly lab: LabCount }): ReactNode {
  const words = useCountWords();
  const { c } = words;
  const { side, step } = useApp((state) => state.view.lab.story);
  const sides = (['a', 'b'] as const).flatMap((value) => (lab[value].ok ? [{ value, ...lab[value].value }] : []));
  const chosen = sides.find(({ value }) => value === side) ?? sides[0];
  if (chosen === undefined) return null;
  const { chamber, rule } = chosen;
  const steps = chamber.lists?.steps ?? [];
  const told = Math.min(step, steps.length);
  return (
    <div className="story-panel">
      <Segmented
        label={c('story.side')}
        options={sides.map(({ value, law }) => ({
          value,
          label: c(value === 'a' ? 'story.left' : 'story.right', { law: lawName(law, words) }),
        }))}
        value={chosen.value}
        onChoose={(value) => dispatch(tellSide(value))}
      />
      {steps.length === 0 ? (
        <p>{c('story.none')}</p>
      ) : (
        <>
          <StoryButtons told={told} all={steps.length} />
          <div className="story-grid">
            {told === 0 ? (
              <p>{c('story.before')}</p>
            ) : (
              <ol className="story-steps">
                {steps.slice(0, told).map((item, index) => (
                  <li key={`${index} ${item.kind}`} aria-current={index === told - 1 ? 'step' : undefined}>
                    {stepWords(item, words)}
                  </li>
                ))}
              </ol>
            )}
            <SoFar chamber={chamber} seats={rule.lists?.seats ?? 0} steps={steps.slice(0, told)} />
          </div>
          <StoryTable chamber={chamber} />
          <LiveRegion message={told === 0 ? '' : stepWords(steps[told - 1] ?? { kind: 'no-votes' }, words)} />
        </>
      )}
    </div>
  );
}

function StoryButtons({ told, all }: { readonly told: number; readonly all: number }): ReactNode {
  const { c } = useCountWords();
  return (
    <div className="story-buttons">
      <button type="button" className="button" disabled={told === 0} onClick={() => dispatch(tellTo(0))}>
        {c('story.first')}
      </button>
      <button type="button" className="button" disabled={told === 0} onClick={() => dispatch(tellTo(told - 1))}>
        {c('story.back')}
      </button>
      <button
        type="button"
        className="button button-main"
        disabled={told === all}
        onClick={() => dispatch(tellTo(told + 1))}
      >
        {c('story.next')}
      </button>
      <button type="button" className="button" disabled={told === all} onClick={() => dispatch(tellTo(all))}>
        {c('story.all')}
      </button>
      <span>{c('story.at', { n: told, all })}</span>
    </div>
  );
}

/** The list seats that the steps told so far have given; the others stand empty. */
function SoFar(props: {
  readonly chamber: Chamber;
  readonly seats: number;
  readonly steps: readonly ListStep[];
}): ReactNode {
  const { chamber, seats, steps } = props;
  const words = useCountWords();
  const measure = useMeasure();
  const { ref, width } = useWidth<HTMLDivElement>();
  const ids = chamber.parties.map(({ list }) => list);
  const given = useMemo(() => seatsAfter(steps), [steps]);
  const groups = chamber.parties
    .map(({ list }): SeatGroup => ({ id: list, kind: 'party', byList: valueOf(given, list) ?? 0, byDistrict: 0 }))
    .filter(({ byList }) => byList > 0);
  const sum = groups.reduce((total, { byList }) => total + byList, 0);
  const open: SeatGroup = { id: 'vacant', kind: 'vacant', byList: 0, byDistrict: Math.max(0, seats - sum) };
  const parts = groups.map(({ id, byList }) => words.c('chamber.part', { name: shortName(id, words), n: byList }));
  const list = [...parts, `${words.c('story.notYet')} ${open.byDistrict}`].join(', ');
  const size = { width, height: width / 2 + 46 };
  return (
    <div ref={ref} className="story-picture">
      {width > 0 && (
        <Hemicycle
          scene={layoutHemicycle([...groups, open], [], size, measure)}
          looks={looksOf(ids)}
          label={words.c('story.picture', { list })}
        />
      )}
      <p>{words.c('story.picture', { list })}</p>
    </div>
  );
}
