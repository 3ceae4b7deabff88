import type { ReactNode } from 'react';
import { LANGUAGES } from '../../model/vocabulary.ts';
import { LANGUAGE_NAMES } from '../i18n/translate.ts';
import { useWords } from '../i18n/use-words.ts';
import { chooseLanguage, chooseMode, nextTheme, openDialog, toggleHome } from '../store/commands.ts';
import { present } from '../store/presenting/commands.ts';
import { MODES, viewShown } from '../store/state.ts';
import { dispatch, useApp } from '../store/store.ts';
import { Icon, ShanyrakMark } from '../ui/icon.tsx';
import { Segmented } from '../ui/segmented.tsx';
import { OrderPickers } from './order-picker.tsx';

const SHORT_NAMES = { kk: 'қаз', ru: 'рус', en: 'eng' } as const;

/** Name, orders, maps, language, theme, keys: what holds for every view. */
export function TopBar(): ReactNode {
  const { t, language } = useWords();
  const screen = useApp(viewShown);
  const mode = useApp((state) => state.view.mode);
  const theme = useApp((state) => state.view.theme);
  const themeWords = t('theme.now', { theme: t(`theme.${theme}`) });
  return (
    <header className="top-bar">
      <button
        type="button"
        className="brand"
        aria-current={screen === null ? 'page' : undefined}
        title={t('app.home')}
        onClick={() => dispatch(toggleHome())}
      >
        <ShanyrakMark />
        <span className="brand-name">{t('app.name')}</span>
        <span className="visually-hidden">{t('app.home')}</span>
      </button>
      <OrderPickers />
      {screen === 'compare' && (
        <Segmented
          label={t('mode.group')}
          options={MODES.map((value) => ({ value, label: t(`mode.${value}`) }))}
          value={mode}
          onChoose={(value) => dispatch(chooseMode(value))}
        />
      )}
      <div className="top-tools">
        <button
          type="button"
          className="button present-button"
          title={`${t('key.present')} (F5)`}
          onClick={() => dispatch(present())}
        >
          <Icon name="present" />
          <span className="present-words">{t('present.open')}</span>
        </button>
        <Segmented
          label={t('language.group')}
          options={LANGUAGES.map((value) => ({
            value,
            label: SHORT_NAMES[value],
            lang: value,
            title: LANGUAGE_NAMES[value],
          }))}
          value={language}
          onChoose={(value) => dispatch(chooseLanguage(value))}
        />
        <button
          type="button"
          className="icon-button"
          aria-label={themeWords}
          title={themeWords}
          onClick={() => dispatch(nextTheme())}
        >
          <Icon name={theme} />
        </button>
        <button
          type="button"
          className="icon-button"
          aria-label={t('key.export')}
          title={t('key.export')}
          onClick={() => dispatch(openDialog({ kind: 'export' }))}
        >
          <Icon name="export" />
        </button>
        <button
          type="button"
          className="icon-button help-button"
          aria-label={t('keys.open')}
          title={t('keys.open')}
          onClick={() => dispatch(openDialog({ kind: 'keys' }))}
        >
          <span aria-hidden="true">?</span>
        </button>
      </div>
    </header>
  );
}
