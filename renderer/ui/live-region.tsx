import { type ReactNode, useContext, useEffect, useState } from 'react';
import { OnPaper } from './on-paper.ts';

/** The one polite voice of the app: the last message, spoken once it has stood for a moment. Paper is silent. */
export function LiveRegion({ message }: { readonly message: string }): ReactNode {
  const [spoken, speak] = useState('');
  const isSilent = useContext(OnPaper);
  useEffect(() => {
    const timer = setTimeout(() => speak(message), 250);
    return () => clearTimeout(timer);
  }, [message]);
  if (isSilent) return null;
  return (
    <div className="visually-hidden" role="status" aria-live="polite">
      {spoken}
    </div>
  );
}
