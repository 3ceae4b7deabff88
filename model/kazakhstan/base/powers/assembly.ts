import type { Powers } from '../../types.ts';

/** Powers on 1 January 2022 held by: assembly. */
export const assemblyPowers: Powers = {
  'apk-elects-deputies': {
    kind: 'elects',
    from: 'assembly-of-people',
    to: 'mazhilis',
    about: { kk: 'тоғыз депутат', ru: 'девять депутатов', en: 'nine deputies' },
    text: {
      kk: 'Ассамблея Мәжілістің тоғыз депутатын сайлайтын.',
      ru: 'Ассамблея избирала девять депутатов Мажилиса.',
      en: 'The Assembly elected nine deputies of the Mazhilis.',
    },
    sole: true,
    needs: [],
    count: 9,
    params: { of: 107 },
    level: 'constitution',
    confidence: 'verified',
    cites: [{ source: 'constitution-1995', article: '51', paragraph: '1' }],
  },
};
