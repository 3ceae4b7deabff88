import { type ReactNode, useId } from 'react';
import { useWords } from '../../i18n/use-words.ts';
import { Icon } from '../../ui/icon.tsx';
import { useIsDue } from '../../ui/use-is-due.ts';
import { LegendBody } from './rest.ts';

/** How to read the map: roles, line patterns, sizes, marks. */
export function Legend(): ReactNode {
  const { t } = useWords();
  const id = useId();
  const isDue = useIsDue();
  return (
    <>
      <button type="button" className="button" popoverTarget={id} title={t('legend.heading')}>
        <Icon name="legend" />
        <span className="button-words">{t('legend.button')}</span>
      </button>
      <div id={id} popover="auto" className="popover-body legend" role="group" aria-label={t('legend.heading')}>
        {isDue && <LegendBody />}
      </div>
    </>
  );
}
