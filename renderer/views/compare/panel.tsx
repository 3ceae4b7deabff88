import { type KeyboardEvent, type ReactNode, useId, useRef } from 'react';
import { useWords } from '../../i18n/use-words.ts';
import { choosePanel, resizePanel } from '../../store/commands.ts';
import type { Comparison } from '../../store/comparison.ts';
import { type Panel as PanelName, PANELS } from '../../store/state.ts';
import { dispatch, useApp } from '../../store/store.ts';
import { Icon } from '../../ui/icon.tsx';
import { PanelGuard } from '../../ui/panel-guard.tsx';
import { useIsDue } from '../../ui/use-is-due.ts';
import { CountLine } from './count-line.tsx';
import { Changes, Matrix, Outline } from './rest.ts';

/** The same differences in words: a list, a table, an outline. */
export function Panel({ comparison }: { readonly comparison: Comparison }): ReactNode {
  const { t } = useWords();
  const panel = useApp((state) => state.view.panel);
  const size = useApp((state) => state.view.panelSize[state.view.mode]);
  const isOpen = size !== 'shut';
  const isDue = useIsDue();
  const failed = useApp((state) => state.wordsFailed);
  const base = useId();
  return (
    <section className="panel" aria-label={t('panel.heading')}>
      <div className="panel-head">
        <Tabs base={base} current={panel} isOpen={isOpen} />
        <CountLine comparison={comparison} />
        <div className="panel-size">
          <SizeButton by={-1} label={t('panel.collapse')} disabled={size === 'shut'} />
          <SizeButton by={1} label={t('panel.expand')} disabled={size === 'full'} />
        </div>
      </div>
      {isOpen && (
        <div
          id={`${base}-body`}
          className="panel-body"
          role="tabpanel"
          aria-labelledby={`${base}-${panel}`}
          tabIndex={0}
        >
          <PanelGuard key={panel}>
            {failed && <p role="alert">{t('panel.failed')}</p>}
            {isDue && panel === 'changes' && <Changes comparison={comparison} />}
            {isDue && panel === 'matrix' && <Matrix comparison={comparison} />}
            {isDue && panel === 'outline' && <Outline comparison={comparison} />}
          </PanelGuard>
        </div>
      )}
    </section>
  );
}

function Tabs({
  base,
  current,
  isOpen,
}: {
  readonly base: string;
  readonly current: PanelName;
  readonly isOpen: boolean;
}): ReactNode {
  const { t } = useWords();
  const list = useRef<HTMLDivElement>(null);
  function move(event: KeyboardEvent): void {
    const by = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    if (by === undefined) return;
    const next = PANELS[(PANELS.indexOf(current) + by + PANELS.length) % PANELS.length] ?? current;
    dispatch(choosePanel(next));
    list.current?.querySelector<HTMLElement>(`[data-panel="${next}"]`)?.focus();
    event.preventDefault();
  }
  return (
    <div ref={list} className="tabs" role="tablist" aria-label={t('panel.tabs')} onKeyDown={move}>
      {PANELS.map((panel) => (
        <button
          key={panel}
          id={`${base}-${panel}`}
          type="button"
          role="tab"
          className="tab"
          data-panel={panel}
          aria-selected={panel === current}
          aria-controls={isOpen ? `${base}-body` : undefined}
          tabIndex={panel === current ? 0 : -1}
          onClick={() => dispatch(choosePanel(panel))}
        >
          {t(`panel.${panel}`)}
        </button>
      ))}
    </div>
  );
}

function SizeButton(props: { readonly by: 1 | -1; readonly label: string; readonly disabled: boolean }): ReactNode {
  const { by, label, disabled } = props;
  return (
    <button
      type="button"
      className="icon-button"
      aria-label={label}
      title={label}
      disabled={disabled}
      onClick={() => dispatch(resizePanel(by))}
    >
      <Icon name={by === 1 ? 'up' : 'down'} />
    </button>
  );
}
