import type { ReactNode } from 'react';
import type { ChangeRole } from '../scene/types.ts';
import { useWords } from '../i18n/use-words.ts';

/** The sign that doubles the colour of each role. */
const SIGNS: Readonly<Record<ChangeRole, string>> = { removed: '−', added: '+', altered: '≠', unchanged: '=' };

/** A small coloured mark that says what happened, in a sign and in words. */
export function RoleMark({ role, words = true }: { readonly role: ChangeRole; readonly words?: boolean }): ReactNode {
  const { t } = useWords();
  return (
    <span className={`role role-${role}`}>
      <span className="role-sign" aria-hidden="true">
        {SIGNS[role]}
      </span>
      <span className={words ? undefined : 'visually-hidden'}>{t(`role.${role}`)}</span>
    </span>
  );
}
