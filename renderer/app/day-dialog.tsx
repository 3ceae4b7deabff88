import { type FormEvent, type ReactNode, useId, useState } from 'react';
import { formatDate } from '../i18n/format.ts';
import { useWords } from '../i18n/use-words.ts';
import { chooseOrder, closeDialog } from '../store/commands.ts';
import { dispatch, useApp } from '../store/store.ts';
import { Dialog } from '../ui/dialog.tsx';

/** Asks for the day whose text one side shows, and says in a sentence why a day is refused. */
export function DayDialog({ side }: { readonly side: 'a' | 'b' }): ReactNode {
  const { t, language } = useWords();
  const law = useApp((state) => state.law);
  const [day, setDay] = useState('');
  const [refused, setRefused] = useState<'early' | 'invalid' | null>(null);
  const field = useId();
  const help = useId();
  if (law === null) return null;
  const first = formatDate(law.DATA_BEGIN, language);
  const answer = law.inForce;
  function submit(event: FormEvent): void {
    event.preventDefault();
    const known = answer(day);
    if (known.ok) {
      dispatch(chooseOrder(side, day));
      return;
    }
    const early = known.error.code === 'before-data' || known.error.code === 'before-constitution';
    setRefused(early ? 'early' : 'invalid');
  }
  return (
    <Dialog title={t('orders.dayTitle')} onClose={() => dispatch(closeDialog())}>
      <form className="day-form" noValidate onSubmit={submit}>
        <label htmlFor={field}>{t('orders.dayLabel')}</label>
        <input
          id={field}
          className="field"
          type="date"
          value={day}
          aria-describedby={help}
          aria-invalid={refused !== null}
          onChange={(event) => setDay(event.target.value)}
        />
        <p
          id={help}
          className={refused === null ? 'hint' : 'hint hint-refused'}
          role={refused === null ? undefined : 'alert'}
        >
          {refused === null && t('orders.dayHelp', { first })}
          {refused === 'early' && t('orders.dayEarly', { first })}
          {refused === 'invalid' && t('orders.dayInvalid')}
        </p>
        <div className="dialog-actions">
          <button type="button" className="button" onClick={() => dispatch(closeDialog())}>
            {t('common.cancel')}
          </button>
          <button type="submit" className="button button-main">
            {t('orders.dayShow')}
          </button>
        </div>
      </form>
    </Dialog>
  );
}
