import type { ReactNode } from 'react';
import { useWords } from '../../i18n/use-words.ts';
import { openDialog } from '../../store/commands.ts';
import { dispatch } from '../../store/store.ts';
import { Icon } from '../../ui/icon.tsx';

/** The way to the published text; it asks first, for it leads out of the app. */
export function PublishedLink({ url }: { readonly url: string }): ReactNode {
  const { t } = useWords();
  const address = URL.parse(url);
  if (address?.protocol !== 'https:') return null;
  return (
    <p>
      <button
        type="button"
        className="button"
        onClick={() => dispatch(openDialog({ kind: 'external', url: address.href }))}
      >
        <Icon name="outside" />
        {t('external.link', { host: address.host })}
      </button>
    </p>
  );
}
