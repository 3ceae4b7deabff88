import { type ReactNode, useId, useLayoutEffect, useRef, useState } from 'react';
import { formatNumber } from '../../i18n/format.ts';
import { useCountWords } from '../../i18n/count/use-count-words.ts';

const MOST = 1_000_000_000;

/** A number of votes to type over; what is no number of votes is kept on the screen, marked, and not counted. */
export function VotesField(props: {
  readonly label: string;
  readonly value: number;
  readonly onChange: (value: number) => void;
}): ReactNode {
  const { c, language } = useCountWords();
  const [draft, setDraft] = useState<string | null>(null);
  const help = useId();
  const field = useRef<HTMLInputElement>(null);
  const isTyping = draft !== null;
  // The plain digits that take the place of the written number would leave nothing selected to type over.
  useLayoutEffect(() => {
    if (isTyping) field.current?.select();
  }, [isTyping]);
  const isRefused = draft !== null && readVoteNumber(draft) === null;
  function change(text: string): void {
    setDraft(text);
    const value = readVoteNumber(text);
    if (value !== null) props.onChange(value);
  }
  return (
    <>
      <input
        ref={field}
        className="field votes-field"
        inputMode="numeric"
        aria-label={props.label}
        aria-invalid={isRefused}
        aria-describedby={isRefused ? help : undefined}
        value={draft ?? formatNumber(props.value, language)}
        onFocus={() => setDraft(String(props.value))}
        onBlur={() => setDraft(null)}
        onChange={({ target }) => change(target.value)}
      />
      {isRefused && (
        <span id={help} className="hint-refused votes-refused" role="alert">
          {c('votes.refused')}
        </span>
      )}
    </>
  );
}

/** A number of votes as typed, with or without spaces between thousands; null where it is none. */
function readVoteNumber(text: string): number | null {
  const digits = text.replace(/[\s\u00a0\u202f]/gu, '');
  if (!/^\d{1,10}$/u.test(digits)) return null;
  const value = Number(digits);
  return value <= MOST ? value : null;
}
