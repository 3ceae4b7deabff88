import type { ReactNode } from 'react';
import { useWords } from '../i18n/use-words.ts';
import { chooseScreen } from '../store/commands.ts';
import { SCREENS, viewShown } from '../store/state.ts';
import { dispatch, useApp } from '../store/store.ts';
import { Icon } from '../ui/icon.tsx';

/** The way from one view to another, all of them on the same two orders. */
export function ViewSwitch(): ReactNode {
  const { t } = useWords();
  const screen = useApp(viewShown);
  return (
    <nav className="views" aria-label={t('screen.group')}>
      {SCREENS.map((value) => (
        <button
          key={value}
          type="button"
          className="view-button"
          aria-current={value === screen ? 'page' : undefined}
          onClick={() => dispatch(chooseScreen(value))}
        >
          <Icon name={value} />
          {t(`screen.${value}`)}
        </button>
      ))}
    </nav>
  );
}
