import type { ReactNode } from 'react';
import type { Confidence } from '../../model/vocabulary.ts';
import { useWords } from '../i18n/use-words.ts';
import { Icon } from './icon.tsx';

/** How sure the fact base is of a statement, in a sign and in words. */
export function ConfidenceMark({ confidence }: { readonly confidence: Confidence }): ReactNode {
  const { t } = useWords();
  return (
    <span className={`sure sure-${confidence}`}>
      <Icon name={confidence} />
      {t(`confidence.${confidence}`)}
    </span>
  );
}
