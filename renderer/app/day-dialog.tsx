import { type FormEvent, type ReactNode, useId, useState } from 'react';
import { DATA_BEGIN, inForce } from '../../model/kazakhstan/map.ts';
import { formatDate, monthNames } from '../i18n/format.ts';
import { useWords } from '../i18n/use-words.ts';
import { chooseOrder, closeDialog } from '../store/commands.ts';
import { dispatch } from '../store/store.ts';
import { Dialog } from '../ui/dialog.tsx';

type Day = { readonly day: string; readonly month: string; readonly year: string };

/** Asks for the day whose text one side shows, and says in a sentence why a day is refused. */
export function DayDialog({ side }: { readonly side: 'a' | 'b' }): ReactNode {
  const { t, language } = useWords();
  const [day, setDay] = useState<Day>({ day: '1', month: '1', year: '2023' });
  const [refused, setRefused] = useState<'early' | 'invalid' | null>(null);
  const help = useId();
  const first = formatDate(DATA_BEGIN, language);
  function submit(event: FormEvent): void {
    event.preventDefault();
    const point = isoDay(day);
    const known = inForce(point);
    if (known.ok) {
      dispatch(chooseOrder(side, point));
      return;
    }
    const early = known.error.code === 'before-data' || known.error.code === 'before-constitution';
    setRefused(early ? 'early' : 'invalid');
  }
  return (
    <Dialog title={t('orders.dayTitle')} onClose={() => dispatch(closeDialog())}>
      <form className="day-form" noValidate onSubmit={submit}>
        <DayFields day={day} onChange={setDay} help={help} isRefused={refused !== null} />
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

/** Day, month by name and year; the platform's own date field speaks no Kazakh. */
function DayFields(props: {
  readonly day: Day;
  readonly onChange: (day: Day) => void;
  readonly help: string;
  readonly isRefused: boolean;
}): ReactNode {
  const { t, language } = useWords();
  const { day, onChange, help, isRefused } = props;
  const common = { 'aria-describedby': help, 'aria-invalid': isRefused };
  return (
    <fieldset className="day-fields" aria-label={t('orders.dayLabel')}>
      <label>
        {t('orders.fieldDay')}
        <input
          className="field"
          inputMode="numeric"
          size={3}
          value={day.day}
          {...common}
          onChange={({ target }) => onChange({ ...day, day: target.value })}
        />
      </label>
      <label>
        {t('orders.fieldMonth')}
        <select
          className="select"
          value={day.month}
          {...common}
          onChange={({ target }) => onChange({ ...day, month: target.value })}
        >
          {monthNames(language).map((name, index) => (
            <option key={name} value={String(index + 1)}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <label>
        {t('orders.fieldYear')}
        <input
          className="field"
          inputMode="numeric"
          size={5}
          value={day.year}
          {...common}
          onChange={({ target }) => onChange({ ...day, year: target.value })}
        />
      </label>
    </fieldset>
  );
}

function isoDay({ day, month, year }: Day): string {
  return [year.trim().padStart(4, '0'), month.padStart(2, '0'), day.trim().padStart(2, '0')].join('-');
}
