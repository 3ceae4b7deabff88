import { type ReactNode, useId } from 'react';
import { editions } from '../../model/kazakhstan/map.ts';
import { EDITION_IDS } from '../../model/vocabulary.ts';
import { formatShortDate } from '../i18n/format.ts';
import { orderNameAt, shortNameAt } from '../i18n/order-names.ts';
import type { Words } from '../i18n/translate.ts';
import { useWords } from '../i18n/use-words.ts';
import { chooseOrder, openDialog, swapOrders } from '../store/commands.ts';
import { dispatch, useApp } from '../store/store.ts';
import { Icon } from '../ui/icon.tsx';

const ANOTHER_DAY = 'another-day';
const CHANGE = 'change';

/** The two orders that every view speaks about, picked once. */
export function OrderPickers(): ReactNode {
  const { t } = useWords();
  return (
    <div className="pickers" role="group" aria-label={t('orders.group')}>
      <OrderPicker side="a" label={t('orders.left')} />
      <button
        type="button"
        className="icon-button"
        aria-label={t('orders.swap')}
        title={t('orders.swap')}
        onClick={() => dispatch(swapOrders())}
      >
        <Icon name="swap" />
      </button>
      <OrderPicker side="b" label={t('orders.right')} />
    </div>
  );
}

function OrderPicker({ side, label }: { readonly side: 'a' | 'b'; readonly label: string }): ReactNode {
  const words = useWords();
  const point = useApp((state) => state.orders[side]);
  const field = useId();
  function choose(value: string): void {
    if (value === ANOTHER_DAY) dispatch(openDialog({ kind: 'day', side }));
    else dispatch(value === CHANGE ? openDialog({ kind: 'amendments' }) : chooseOrder(side, value));
  }
  return (
    <span className="picker">
      <label className="visually-hidden" htmlFor={field}>
        {label}
      </label>
      <select id={field} className="picker-select" value={point} onChange={(event) => choose(event.target.value)}>
        <Options point={point} words={words} />
      </select>
      <Face point={point} words={words} />
    </span>
  );
}

/** The choice as the last row reads it: name and day are two parts, which stand on two lines where there is little room. */
function Face({ point, words }: { readonly point: string; readonly words: Words }): ReactNode {
  const { name, about } = shortNameAt(point, words);
  return (
    <span className="picker-face" aria-hidden="true">
      <span className="picker-words">
        <strong>{name}</strong>
        {about !== null && <span className="picker-about">{about}</span>}
      </span>
      <Icon name="down" />
    </span>
  );
}

function Options({ point, words }: { readonly point: string; readonly words: Words }): ReactNode {
  const { t, of, language } = words;
  const isOther = EDITION_IDS.every((id) => id !== point);
  return (
    <>
      {EDITION_IDS.map((id) => (
        <option key={id} value={id}>
          {t('orders.option', {
            name: of(editions[id].title),
            date: formatShortDate(editions[id].asOf, language),
          })}
        </option>
      ))}
      {isOther && <option value={point}>{orderNameAt(point, words)}</option>}
      <option value={ANOTHER_DAY}>{t('orders.day')}</option>
      <option value={CHANGE}>{t('orders.change')}</option>
    </>
  );
}
