import { useEffect, useState } from 'react';

/** False until the first frame is on the screen, true from then on: for what nobody waits for. */
export function useAfterFirstFrame(): boolean {
  const [isDue, setDue] = useState(false);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const frame = requestAnimationFrame(() => (timer = setTimeout(() => setDue(true))));
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
    };
  }, []);
  return isDue;
}
