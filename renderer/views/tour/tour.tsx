import { type KeyboardEvent, type ReactNode, type RefObject, useId, useLayoutEffect, useRef } from 'react';
import { endTour } from '../../store/commands.ts';
import { dispatch, useApp } from '../../store/store.ts';
import { moveTour } from '../../store/tour/commands.ts';
import { TOUR_STOPS, type TourStop } from '../../store/tour/state.ts';
import { Icon } from '../../ui/icon.tsx';
import { LiveRegion } from '../../ui/live-region.tsx';
import './tour.css';
import { useAnchor } from './use-anchor.ts';
import { useTourWords } from '../../i18n/tour/use-tour-words.ts';

/** The tour under way: a popover beside what it speaks of, with the app going there. */
export function Tour(): ReactNode {
  const at = useApp((state) => state.tour?.at);
  const stop = at === undefined ? undefined : TOUR_STOPS[at];
  return at === undefined || stop === undefined ? null : <Stop at={at} stop={stop} />;
}

function Stop({ at, stop }: { readonly at: number; readonly stop: TourStop }): ReactNode {
  const { u } = useTourWords();
  const popover = useRef<HTMLDivElement>(null);
  const { spot, anchor } = useAnchor(stop, popover);
  const [title, text] = [useId(), useId()];
  const place = { n: at + 1, total: TOUR_STOPS.length };
  useFocus(popover);
  return (
    <>
      {anchor !== null && <Ring {...anchor} />}
      <div
        ref={popover}
        className="tour"
        role="dialog"
        aria-label={u('tour.name')}
        aria-describedby={`${title} ${text}`}
        tabIndex={-1}
        data-stop={stop}
        data-placed={spot !== null}
        style={{ left: spot?.x ?? 0, top: spot?.y ?? 0 }}
        onKeyDown={onKeyDown}
      >
        <div className="tour-head">
          <h2 id={title}>{u(`${stop}.title`)}</h2>
          <button
            type="button"
            className="icon-button"
            aria-label={u('tour.end')}
            title={u('tour.end')}
            onClick={() => dispatch(endTour())}
          >
            <Icon name="close" />
          </button>
        </div>
        <p id={text}>{u(`${stop}.text`)}</p>
        <Moves at={at} />
        <p className="tour-keys">{u('tour.keys')}</p>
      </div>
      <LiveRegion message={u('tour.said', { ...place, title: u(`${stop}.title`), text: u(`${stop}.text`) })} />
    </>
  );
}

function Moves({ at }: { readonly at: number }): ReactNode {
  const { u } = useTourWords();
  const total = TOUR_STOPS.length;
  return (
    <div className="tour-moves">
      <span className="tour-place">{u('tour.place', { n: at + 1, total })}</span>
      <button type="button" className="button" disabled={at === 0} onClick={() => dispatch(moveTour(-1))}>
        {u('tour.back')}
      </button>
      <button type="button" className="button button-main" onClick={() => dispatch(moveTour(1))}>
        {u(at + 1 < total ? 'tour.next' : 'tour.done')}
      </button>
    </div>
  );
}

/** What is pointed at; it stands around it and lets every press through. */
function Ring(box: {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}): ReactNode {
  return (
    <div
      className="tour-ring"
      aria-hidden="true"
      style={{ left: box.x, top: box.y, width: box.width, height: box.height }}
    />
  );
}

/** Arrows and Enter move, Escape ends; a button under the focus keeps its own Enter, and the space bar stays the app's. */
function onKeyDown(event: KeyboardEvent<HTMLDivElement>): void {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const isOnButton = event.target instanceof HTMLButtonElement;
  if (event.key === 'Escape') dispatch(endTour());
  else if (event.key === 'ArrowRight' || (event.key === 'Enter' && !isOnButton)) dispatch(moveTour(1));
  else if (event.key === 'ArrowLeft') dispatch(moveTour(-1));
  else return;
  event.preventDefault();
  event.stopPropagation();
}

/** The tour begins with the focus, and gives it back; where it began is gone with the offer, so the mark of the app takes it. */
function useFocus(popover: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const before = document.activeElement;
    const inside = popover.current;
    inside?.focus({ preventScroll: true });
    return () => {
      const left = document.activeElement;
      if (left !== null && left !== document.body && inside?.contains(left) !== true) return;
      // What the Tab key does not reach had the focus for want of a better place.
      const hasPlace = before instanceof HTMLElement && before.tabIndex >= 0 && before.isConnected;
      const back = hasPlace ? before : document.querySelector('.brand');
      if (back instanceof HTMLElement) back.focus();
    };
  }, [popover]);
}
