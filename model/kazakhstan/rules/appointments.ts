import type { Rules } from '../types.ts';
import { in2026, since, so } from './writing.ts';

/** Limits on appointments by the President that no power states. */
export const appointments: Rules = {
  'prosecutor-general-once': [
    {
      since: since.constitution2026,
      is: {
        topic: 'guarantors',
        text: {
          kk: 'Бас Прокурор осы Конституция бойынша бір рет қана тағайындалады.',
          ru: 'Генеральный Прокурор назначается по этой Конституции только один раз.',
          en: 'The Prosecutor General is appointed only once under this Constitution.',
        },
        effect: 'bars',
        acts: { actors: ['president'], verbs: ['appoints'], objects: ['prosecutor-general'] },
        when: so('candidate.seat-under-2026'),
        cites: [in2026('84', '3')],
        confidence: 'verified',
        effectiveFrom: '2026-07-01',
      },
    },
  ],
  'supreme-court-chair-once': [
    {
      since: since.constitution2026,
      is: {
        topic: 'guarantors',
        text: {
          kk: 'Жоғарғы Сот Төрағасы осы Конституция бойынша бір рет қана тағайындалады.',
          ru: 'Председатель Верховного Суда назначается по этой Конституции только один раз.',
          en: 'The Chair of the Supreme Court is appointed only once under this Constitution.',
        },
        effect: 'bars',
        acts: { actors: ['president'], verbs: ['appoints'], objects: ['supreme-court'] },
        when: so('candidate.seat-under-2026'),
        cites: [in2026('83', '1')],
        confidence: 'verified',
        effectiveFrom: '2026-07-01',
      },
    },
  ],
};
