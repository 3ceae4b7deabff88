import { type ReactNode, useId, useLayoutEffect, useRef } from 'react';
import { useWords } from '../i18n/use-words.ts';
import { Icon } from './icon.tsx';

/** Where the focus begins. */
const FIRST = 'textarea, .field, [aria-current], .button-main:not(:disabled)';

/**
 * A modal dialog of the platform: it traps the focus, closes on Escape and gives the focus back. What it says stands first and is
 * read out with its title. The focus begins on what is typed in, else on where one stands or on the button that it advises, else on the way out.
 */
export function Dialog(props: {
  readonly title: string;
  readonly says?: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
  readonly wide?: boolean;
}): ReactNode {
  const words = useWords();
  const element = useRef<HTMLDialogElement>(null);
  const heading = useId();
  const said = useId();
  useLayoutEffect(() => {
    const dialog = element.current;
    dialog?.showModal();
    dialog?.querySelector<HTMLElement>(FIRST)?.focus();
    return () => dialog?.close();
  }, []);
  return (
    <dialog
      ref={element}
      className={props.wide === true ? 'dialog dialog-wide' : 'dialog'}
      aria-labelledby={heading}
      aria-describedby={props.says === undefined ? undefined : said}
      onCancel={(event) => {
        event.preventDefault();
        props.onClose();
      }}
    >
      <div className="dialog-head">
        <h2 id={heading}>{props.title}</h2>
        <button type="button" className="icon-button" aria-label={words.t('common.close')} onClick={props.onClose}>
          <Icon name="close" />
        </button>
      </div>
      {props.says !== undefined && <p id={said}>{props.says}</p>}
      {props.children}
    </dialog>
  );
}
