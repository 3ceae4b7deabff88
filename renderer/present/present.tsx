import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useLessonWords } from '../i18n/lessons/use-lesson-words.ts';
import type { Comparison } from '../store/comparison.ts';
import { leave, toggleBlack } from '../store/presenting/commands.ts';
import { dispatch, useApp } from '../store/store.ts';
import { Dialog } from '../ui/dialog.tsx';
import { Icon } from '../ui/icon.tsx';
import { PanelGuard } from '../ui/panel-guard.tsx';
import { forward, pictureKey } from './deck.ts';
import { presentKeysOn } from './keys.ts';
import { Marker } from './marker.tsx';
import './present.css';
import { openPresenter } from './presenter/open-presenter.ts';
import { usePresenter } from './presenter/use-presenter.ts';
import { Slide } from './slide.tsx';
import { useFullScreen } from './use-full-screen.ts';
import { usePresentKeys } from './use-present-keys.ts';

/** The view as one picture for the back row: no controls, large type; keys and a clicker step through it. */
export function Present({ comparison }: { readonly comparison: Comparison }): ReactNode {
  const words = useLessonWords();
  const { l } = words;
  const presenting = useApp((state) => state.view.presenting);
  const picture = useApp(pictureKey);
  const [helps, setHelps] = useState(false);
  const [wiped, setWiped] = useState(0);
  const region = useRef<HTMLElement>(null);
  const stages = comparison.stages.length;
  const [isBlocked, setBlocked] = useState(false);
  usePresentKeys(stages, (action) => {
    if (action === 'help') setHelps(true);
    else if (action === 'erase') setWiped((times) => times + 1);
    else void openPresenter().then((isOpen) => setBlocked(!isOpen));
  });
  usePresenter(comparison, words);
  useFullScreen();
  useEffect(() => region.current?.focus(), []);
  const tool = presenting?.tool ?? 'none';
  return (
    <section ref={region} className="present" aria-label={l('present.region')} tabIndex={-1}>
      <div
        className="present-stage"
        onClick={tool === 'none' ? () => dispatch(forward({ stages, now: Date.now() })) : undefined}
      >
        <PanelGuard>
          <Slide comparison={comparison} />
        </PanelGuard>
      </div>
      <Marker key={`${picture} ${String(wiped)}`} tool={tool} />
      <button
        type="button"
        className="icon-button present-leave"
        aria-label={l('present.leave')}
        title={l('present.leave')}
        onClick={() => dispatch(leave())}
      >
        <Icon name="close" />
      </button>
      {presenting?.black === true && (
        <div className="present-black" role="status" onClick={() => dispatch(toggleBlack())}>
          <span className="visually-hidden">{l('present.black')}</span>
        </div>
      )}
      <p className="visually-hidden" role="status">
        {isBlocked && l('presenter.blocked')} {tool !== 'none' && l(`present.${tool}`)}
      </p>
      {helps && <Help onClose={() => setHelps(false)} />}
    </section>
  );
}

/** The keys while presenting, from the table that handles them. */
function Help({ onClose }: { readonly onClose: () => void }): ReactNode {
  const { l } = useLessonWords();
  const screen = useApp((state) => state.view.screen);
  return (
    <Dialog title={l('present.keys')} onClose={onClose}>
      <dl className="keys">
        {presentKeysOn(screen).map(({ id, shown, message }) => (
          <div key={id} className="keys-row">
            <dt>
              {shown.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{l(message)}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
