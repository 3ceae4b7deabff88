import { type ReactNode, useId, useLayoutEffect, useRef } from 'react';
import { useWords } from '../i18n/use-words.ts';
import { Icon } from './icon.tsx';

/** A modal dialog of the platform: it traps the focus, closes on Escape and gives the focus back. */
export function Dialog(props: {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
  readonly wide?: boolean;
}): ReactNode {
  const words = useWords();
  const element = useRef<HTMLDialogElement>(null);
  const heading = useId();
  useLayoutEffect(() => {
    const dialog = element.current;
    dialog?.showModal();
    return () => dialog?.close();
  }, []);
  return (
    <dialog
      ref={element}
      className={props.wide === true ? 'dialog dialog-wide' : 'dialog'}
      aria-labelledby={heading}
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
      {props.children}
    </dialog>
  );
}
