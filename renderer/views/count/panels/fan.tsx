import { type ReactNode, useMemo } from 'react';
import type { Forecast } from '../../../../model/elections/simulation/index.ts';
import { looksOf } from '../../../draw/hemicycle/party-looks.ts';
import { layoutFan } from '../../../scene/fan.ts';
import { useMeasure } from '../../compare/use-measure.ts';
import { shortName } from '../names.ts';
import { useCountWords } from '../../../i18n/count/use-count-words.ts';
import { useWidth } from '../../../ui/use-width.ts';

const TEXT = 13;

/** The fan of outcomes: for each party an interval under either law, on one scale of seats. */
export function Fan({ forecast }: { readonly forecast: Forecast }): ReactNode {
  const words = useCountWords();
  const measure = useMeasure();
  const { ref, width } = useWidth<HTMLElement>();
  const ids = forecast.systems[0]?.parties.map(({ id }) => id) ?? [];
  const looks = looksOf(ids);
  const scene = useMemo(() => {
    const names = (forecast.systems[0]?.parties ?? []).map(({ id }) => measure(shortName(id, words), TEXT, true));
    const views = forecast.systems.flatMap(({ id: side, size, parties }) =>
      parties.map(({ id, quantiles }) => ({
        id,
        side: side === 'a' ? ('a' as const) : ('b' as const),
        quantiles,
        size,
      })),
    );
    return layoutFan(views, width, Math.max(0, ...names));
  }, [forecast, width, measure, words]);
  const { rows, ticks, bars } = scene;
  return (
    <figure className="fan" ref={ref}>
      <figcaption>{words.c('sim.fan')}</figcaption>
      {width > 0 && (
        <svg viewBox={`0 0 ${scene.width} ${scene.height}`} role="img" aria-label={words.c('sim.fan')}>
          {ticks.map(({ seats, x }) => (
            <g key={seats} className="fan-tick">
              <line x1={x} y1={18} x2={x} y2={scene.height} />
              <text x={x} y={12} textAnchor="middle">
                {seats}
              </text>
            </g>
          ))}
          {rows.map(({ id, y }) => (
            <text key={id} className="fan-name" x={0} y={y} dominantBaseline="central">
              {shortName(id, words)}
            </text>
          ))}
          {bars.map((bar) => (
            <g key={`${bar.side} ${bar.id}`} className={`fan-bar fan-${bar.side}`}>
              <line x1={bar.low} y1={bar.y} x2={bar.high} y2={bar.y} className="fan-wide" />
              <rect
                x={bar.quarter - 1}
                y={bar.y - 5}
                width={bar.upper - bar.quarter + 2}
                height={10}
                fill={`url(#party-fill-${looks[bar.id] ?? 1})`}
              />
              <line x1={bar.middle} y1={bar.y - 8} x2={bar.middle} y2={bar.y + 8} className="fan-middle" />
            </g>
          ))}
        </svg>
      )}
      <ul className="fan-words">
        {forecast.systems.flatMap(({ id: side, parties }) =>
          parties
            .filter(({ quantiles }) => (quantiles[4] ?? 0) > 0)
            .map(({ id, quantiles }) => (
              <li key={`${side} ${id}`}>
                {words.c('sim.interval', {
                  name: shortName(id, words),
                  side: words.c(side === 'a' ? 'side.a' : 'side.b'),
                  low: quantiles[0] ?? 0,
                  middle: quantiles[2] ?? 0,
                  high: quantiles[4] ?? 0,
                })}
              </li>
            )),
        )}
      </ul>
    </figure>
  );
}
