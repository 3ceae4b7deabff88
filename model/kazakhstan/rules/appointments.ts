import type { Rules } from '../types.ts';
import { all, any, in2026, since, so } from './writing.ts';

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
        when: any(so('candidate.seat-under-2026'), all(so('candidate.seat-under-1995'), so('question.terms-of-1995'))),
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
        when: any(so('candidate.seat-under-2026'), all(so('candidate.seat-under-1995'), so('question.terms-of-1995'))),
        cites: [in2026('83', '1')],
        confidence: 'verified',
        effectiveFrom: '2026-07-01',
      },
    },
  ],
};
