import type { KeyboardEvent } from 'react';

/** What makes a part of a picture a button: its words, its place among the tab stops, what pressing it does. */
export function pressable(label: string, isStop: boolean, press: () => void) {
  return {
    role: 'button',
    tabIndex: isStop ? 0 : -1,
    'aria-label': label,
    onClick: press,
    onKeyDown: (event: KeyboardEvent) => {
      if (event.key !== 'Enter' && event.key !== ' ') return;
      event.preventDefault();
      press();
    },
  };
}
