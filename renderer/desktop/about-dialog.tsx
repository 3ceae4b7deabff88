import type { ReactNode } from 'react';
import { version } from '../../package.json';
import { amendments, at, editions } from '../../model/kazakhstan/map.ts';
import { EDITION_IDS } from '../../model/vocabulary.ts';
import { formatDate } from '../i18n/format.ts';
import { closeDialog } from '../store/commands.ts';
import { dispatch } from '../store/store.ts';
import { Dialog } from '../ui/dialog.tsx';
import { useDesktopWords } from '../i18n/desktop/use-desktop-words.ts';

/** The version of the app, how far its data reach, and every source that they name. */
export function AboutDialog(): ReactNode {
  const { d, of, language } = useDesktopWords();
  const last = amendments.at(-1);
  const order = at('9999-12-31');
  const sources = order.ok ? Object.entries(order.value.sources) : [];
  return (
    <Dialog title={d('about.title')} onClose={() => dispatch(closeDialog())} wide>
      <dl className="facts">
        <dt>{d('about.version')}</dt>
        <dd>{version}</dd>
        <dt>{d('about.data')}</dt>
        <dd>
          {last !== undefined && d('about.until', { day: formatDate(last.effective, language) })}{' '}
          {EDITION_IDS.map((id) => `${of(editions[id].title)}: ${formatDate(editions[id].asOf, language)}`).join('; ')}
        </dd>
        <dt>{d('about.licence')}</dt>
        <dd>{d('about.licences')}</dd>
      </dl>
      <h3 id="about-sources">{d('about.sources')}</h3>
      <ul className="scroll-list" tabIndex={0} aria-labelledby="about-sources">
        {sources.map(([id, { title }]) => (
          <li key={id}>{of(title)}</li>
        ))}
      </ul>
    </Dialog>
  );
}
