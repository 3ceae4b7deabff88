import type { ReactNode } from 'react';
import { told } from '../../../model/scenario/told.ts';
import type { StoryText } from '../../../model/scenario/types.ts';
import { LANGUAGE_NAMES } from '../../i18n/translate.ts';
import { useStepWords } from '../../i18n/step/use-step-words.ts';

/** A text of a story; where the language of the screen is missing, another one with a note which it is. */
export function ToldText({ text, note = true }: { readonly text: StoryText; readonly note?: boolean }): ReactNode {
  const { s, language } = useStepWords();
  const shown = told(text, language);
  if (shown.language === language) return shown.text;
  return (
    <>
      <span lang={shown.language}>{shown.text}</span>
      {note && (
        <span className="told-language">{s('story.language', { language: LANGUAGE_NAMES[shown.language] })}</span>
      )}
    </>
  );
}
