import { type ReactNode, useEffect, useState } from 'react';
import { desktopWordsOf } from '../../i18n/desktop/words.ts';
import { orderNameAt } from '../../i18n/order-names.ts';
import { restored, type Switched, switched } from '../../store/amendments.ts';
import { chooseOrder, closeDialog } from '../../store/commands.ts';
import { dispatch, loadConduct, useApp } from '../../store/store.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { AmendmentsTable, type Side } from './amendments-table.tsx';
import { Effect } from './effect.tsx';
import { Together } from './together.tsx';
import './change.css';

/** A switch that was pressed and cannot go alone. */
type Asked = Switched & { readonly side: Side; readonly amendment: string };

/** Takes single amendments out of either order and puts them back, and says what moved. */
export function AmendmentsDialog(): ReactNode {
  const words = desktopWordsOf(useApp((state) => state.view.language));
  const { d } = words;
  const orders = useApp((state) => state.orders);
  const conduct = useApp((state) => state.conduct);
  const hasFailed = useApp((state) => state.conductFailed);
  const [asked, ask] = useState<Asked | null>(null);
  useEffect(() => void loadConduct(), []);
  function press(side: Side, amendment: string): void {
    if (conduct === null) return;
    const result = switched(conduct, orders[side], amendment);
    if (result.also.length > 0) ask({ ...result, side, amendment });
    else go(side, result.point);
  }
  function go(side: Side, point: string): void {
    ask(null);
    dispatch(chooseOrder(side, point, true));
  }
  return (
    <Dialog title={d('switch.title')} onClose={() => dispatch(closeDialog())} wide>
      <p>{d('switch.intro')}</p>
      {conduct === null && <p role="status">{d(hasFailed ? 'switch.failed' : 'switch.reading')}</p>}
      {asked !== null && (
        <Together
          amendment={asked.amendment}
          also={asked.also}
          isOut={!orders[asked.side].includes(asked.amendment)}
          onGo={() => go(asked.side, asked.point)}
          onLeave={() => ask(null)}
        />
      )}
      {(['a', 'b'] as const).map((side) =>
        restored(orders[side]) === orders[side] ? null : (
          <div key={side} className="switch-effect">
            <Effect point={orders[side]} name={orderNameAt(orders[side], words)} />
            <button type="button" className="button" onClick={() => go(side, restored(orders[side]))}>
              {d('switch.restore')}
            </button>
          </div>
        ),
      )}
      <AmendmentsTable orders={orders} isReady={conduct !== null} onPress={press} />
    </Dialog>
  );
}
