import { type ReactNode, useEffect, useRef } from 'react';
import { amendments } from '../../../model/kazakhstan/map.ts';
import { desktopWordsOf } from '../../i18n/desktop/words.ts';
import { useApp } from '../../store/store.ts';
import { useFocusReturn } from '../../ui/use-focus-return.ts';

/** Says with which others an amendment goes or comes, and offers to switch them all. */
export function Together(props: {
  readonly amendment: string;
  readonly also: readonly string[];
  readonly isOut: boolean;
  readonly onGo: () => void;
  readonly onLeave: () => void;
}): ReactNode {
  const { amendment, also, isOut, onGo, onLeave } = props;
  const { d, of } = desktopWordsOf(useApp((state) => state.view.language));
  const main = useRef<HTMLButtonElement>(null);
  const box = useRef<HTMLDivElement>(null);
  useFocusReturn(box);
  useEffect(() => main.current?.focus(), []);
  const titleOf = (id: string) => {
    const found = amendments.find((one) => one.id === id);
    return found === undefined ? id : of(found.title);
  };
  return (
    <div ref={box} className="switch-together" role="alert">
      <p>{d(isOut ? 'switch.outRefused' : 'switch.inRefused', { amendment: titleOf(amendment) })}</p>
      <ul>
        {also.map((id) => (
          <li key={id}>{titleOf(id)}</li>
        ))}
      </ul>
      <div className="dialog-actions">
        <button type="button" className="button" onClick={onLeave}>
          {d('switch.leave')}
        </button>
        <button ref={main} type="button" className="button button-main" onClick={onGo}>
          {d(isOut ? 'switch.outAll' : 'switch.inAll', { n: also.length + 1 })}
        </button>
      </div>
    </div>
  );
}
