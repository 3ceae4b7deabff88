import type { RuleData, Rules } from '../types.ts';
import { altered, atFirst, ends } from './versions.ts';
import { in1995, since } from './writing.ts';

const mazhilisSeats: RuleData = {
  topic: 'consultative',
  text: {
    kk: 'Қазақстан халқы Ассамблеясы Мәжіліске белгіленген саннан артық депутат сайламайды.',
    ru: 'Ассамблея народа Казахстана избирает в Мажилис не более установленного числа депутатов.',
    en: 'The Assembly of People elects no more deputies of the Mazhilis than the number laid down.',
  },
  effect: 'requires',
  acts: { actors: ['assembly-of-people'], verbs: ['elects'], objects: ['mazhilis'] },
  when: {
    test: 'atMost',
    fact: 'mazhilis.assembly-deputies',
    value: { provision: 'apk.seats', path: ['mazhilis_elected'] },
  },
  cites: [in1995('51', '1')],
  confidence: 'verified',
};

const senators: RuleData = {
  topic: 'senate',
  text: {
    kk: 'Президент Сенатқа белгіленген саннан артық депутат тағайындамайды.',
    ru: 'Президент назначает в Сенат не более установленного числа депутатов.',
    en: 'The President appoints no more deputies of the Senate than the number laid down.',
  },
  effect: 'requires',
  acts: { actors: ['president'], verbs: ['appoints'], objects: ['senate'] },
  when: { test: 'atMost', fact: 'senate.appointed', value: { provision: 'pres.senators' } },
  cites: [in1995('50', '2')],
  confidence: 'verified',
};

/** Seats in Parliament that no voter fills: those of the Assembly of People and of the President. */
export const assembly: Rules = {
  'assembly-mazhilis-seats': [atFirst(mazhilisSeats), ends(since.senateQuota)],
  'president-senate-seats': [
    atFirst(senators),
    altered(since.senateQuota, senators, {
      text: {
        kk: 'Президент Сенатқа белгіленген саннан артық депутат тағайындамайды; олардың жартысын Қазақстан халқы Ассамблеясы ұсынады.',
        ru: 'Президент назначает в Сенат не более установленного числа депутатов; половину предлагает Ассамблея народа Казахстана.',
        en: 'The President appoints no more deputies of the Senate than the number laid down; the Assembly of People proposes half of them.',
      },
      when: { test: 'atMost', fact: 'senate.appointed', value: { provision: 'pres.senators', path: ['total'] } },
      effectiveFrom: '2023-01-24',
    }),
    ends(since.constitution2026),
  ],
};
