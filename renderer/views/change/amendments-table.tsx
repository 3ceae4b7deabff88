import type { ReactNode } from 'react';
import { stages, pointOf } from '../../../model/kazakhstan/map.ts';
import { type DesktopWords, desktopWordsOf } from '../../i18n/desktop/words.ts';
import { formatShortDate } from '../../i18n/format.ts';
import { orderNameAt } from '../../i18n/order-names.ts';
import { lineOf } from '../../store/amendments.ts';
import { comparisonOf, type Stage } from '../../store/comparison.ts';
import type { State } from '../../store/state.ts';
import { useApp } from '../../store/store.ts';
import { countDifferences } from '../compare/facts.ts';

/** The order on the left or on the right. */
export type Side = 'a' | 'b';

const SIDES = ['a', 'b'] as const;
const LAST_DAY = '9999-12-31';

/** Every amendment of either order in order of time, what it moved, and a switch for each order that has it. */
export function AmendmentsTable(props: {
  readonly orders: State['orders'];
  readonly isReady: boolean;
  readonly onPress: (side: Side, amendment: string) => void;
}): ReactNode {
  const { orders, isReady, onPress } = props;
  const words = desktopWordsOf(useApp((state) => state.view.language));
  const { d } = words;
  const lines = { a: lineOf(orders.a, { stages }), b: lineOf(orders.b, { stages }) };
  const known = comparisonOf('pre-2022', LAST_DAY)?.stages ?? [];
  const shown = known.filter(({ amendment: { id } }) => lines.a.includes(id) || lines.b.includes(id));
  return (
    <table className="switch-table">
      <thead>
        <tr>
          <th scope="col">{d('switch.date')}</th>
          <th scope="col">{d('switch.amendment')}</th>
          <th scope="col">{d('switch.moved')}</th>
          {SIDES.map((side) => (
            <th key={side} scope="col">
              {orderNameAt(pointOf(orders[side]).at, words)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {shown.map((stage) => (
          <Row key={stage.amendment.id} stage={stage} words={words}>
            {SIDES.map((side) => (
              <td key={side}>
                <Switch
                  stage={stage}
                  side={side}
                  isPart={lines[side].includes(stage.amendment.id)}
                  isOn={!pointOf(orders[side]).without.includes(stage.amendment.id)}
                  isReady={isReady}
                  onPress={onPress}
                />
              </td>
            ))}
          </Row>
        ))}
      </tbody>
    </table>
  );
}

function Row(props: { readonly stage: Stage; readonly words: DesktopWords; readonly children: ReactNode }): ReactNode {
  const { stage, words, children } = props;
  const { removed, added, altered, rules } = countDifferences(stage.differences);
  return (
    <tr>
      <td>{formatShortDate(stage.amendment.effective, words.language)}</td>
      <th scope="row">{words.of(stage.amendment.title)}</th>
      <td>{words.d('switch.counts', { powers: removed + added + altered, rules })}</td>
      {children}
    </tr>
  );
}

function Switch(props: {
  readonly stage: Stage;
  readonly side: Side;
  readonly isPart: boolean;
  readonly isOn: boolean;
  readonly isReady: boolean;
  readonly onPress: (side: Side, amendment: string) => void;
}): ReactNode {
  const { stage, side, isPart, isOn, isReady, onPress } = props;
  const { d, of } = desktopWordsOf(useApp((state) => state.view.language));
  if (!isPart)
    return (
      <span className="switch-absent">
        <span aria-hidden="true">–</span>
        <span className="visually-hidden">{d('switch.absent')}</span>
      </span>
    );
  return (
    <button
      type="button"
      role="switch"
      className="switch"
      aria-checked={isOn}
      aria-disabled={!isReady}
      aria-label={d('switch.label', { amendment: of(stage.amendment.title), side: d(`side.${side}`) })}
      onClick={() => onPress(side, stage.amendment.id)}
    >
      <span className="switch-knob" aria-hidden="true" />
    </button>
  );
}
