import { type ReactNode, useEffect, useState } from 'react';

/** The one polite voice of the app: the last message, spoken once it has stood for a moment. */
export function LiveRegion({ message }: { readonly message: string }): ReactNode {
  const [spoken, speak] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => speak(message), 250);
    return () => clearTimeout(timer);
  }, [message]);
  return (
    <div className="visually-hidden" role="status" aria-live="polite">
      {spoken}
    </div>
  );
}
