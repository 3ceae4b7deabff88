import type { ReactNode } from 'react';

type Option<T extends string> = {
  readonly value: T;
  readonly label: string;
  readonly lang?: string;
  readonly title?: string;
};

/** A few choices of which one holds, each a button that says whether it is pressed. */
export function Segmented<T extends string>(props: {
  readonly label: string;
  readonly options: readonly Option<T>[];
  readonly value: T;
  readonly onChoose: (value: T) => void;
}): ReactNode {
  return (
    <div className="segmented" role="group" aria-label={props.label}>
      {props.options.map(({ value, label, lang, title }) => (
        <button
          key={value}
          type="button"
          className="segment"
          aria-pressed={value === props.value}
          lang={lang}
          title={title}
          onClick={() => props.onChoose(value)}
        >
          {label}
        </button>
      ))}
    </div>
  );
}
