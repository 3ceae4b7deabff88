import type { History } from '../histories.ts';
import { ofAll, ofEachChamber } from './majorities.ts';
import { of1995, of2026, rows, type ProcedureData, type States, type Steps } from './table.ts';

const title = {
  kk: 'Президентті науқасына байланысты қызметінен босату',
  ru: 'Освобождение Президента от должности по болезни',
  en: 'Release of the President for illness',
};

const open = {
  kk: 'Рәсімді кім бастайтыны және комиссияның қалай дауыс беретіні бірде-бір редакцияда айтылмаған.',
  ru: 'Ни в одной редакции не сказано, кто начинает процедуру и как голосует комиссия.',
  en: 'Who starts the procedure and how the commission votes is not said in any edition.',
};

const states = {
  incapable: {
    order: 1,
    kind: 'start',
    meaning: {
      kk: 'Президенттің денсаулығына байланысты міндеттерін атқаруға тұрақты қабілетсіздігі',
      ru: 'устойчивая неспособность Президента осуществлять обязанности по болезни',
      en: 'lasting incapacity of the President for health reasons',
    },
  },
  commission: {
    order: 2,
    kind: 'step',
    meaning: { kk: 'комиссия жұмыс істеп жатыр', ru: 'комиссия работает', en: 'commission at work' },
  },
  confirmed: {
    order: 3,
    kind: 'step',
    meaning: {
      kk: 'комиссия қабілетсіздікті растайды',
      ru: 'комиссия подтверждает неспособность',
      en: 'commission confirms incapacity',
    },
  },
  'procedure-ok': {
    order: 4,
    kind: 'step',
    meaning: {
      kk: 'конституциялық бақылау органы рәсімнің сақталғанын растайды',
      ru: 'орган конституционного контроля подтверждает соблюдение процедуры',
      en: 'constitutional body confirms the procedure',
    },
  },
  released: {
    order: 5,
    kind: 'final',
    meaning: {
      kk: 'Президент қызметінен босатылды; «Президент лауазымының босауы және өкілеттігінің көшуі» рәсімін қараңыз',
      ru: 'Президент освобождён от должности; см. «Вакансия должности Президента и переход полномочий»',
      en: 'President released; see "Vacancy and succession in the presidency"',
    },
  },
  stays: {
    order: 6,
    kind: 'final',
    meaning: { kk: 'Президент қызметінде қалады', ru: 'Президент остаётся в должности', en: 'President stays' },
  },
} satisfies States;

const steps = {
  'form-commission': {
    order: 1,
    from: 'incapable',
    to: 'commission',
    event: {
      kk: 'комиссиядағы депутаттардың жартысын әр Палата жібереді',
      ru: 'каждая Палата направляет в комиссию половину депутатов',
      en: 'each chamber delegates half of the deputies in the commission',
    },
    by: ['mazhilis', 'senate'],
    together: true,
    condition: {
      kk: 'әр Палатадан тең саны, сондай-ақ медицина мамандары',
      ru: 'поровну от каждой Палаты, а также специалисты в области медицины',
      en: 'equal numbers from each chamber, and medical specialists',
    },
    cites: of1995('Art. 47(1), 57(2)'),
    basis: 'constitution',
  },
  'find-incapable': {
    order: 2,
    from: 'commission',
    to: 'confirmed',
    event: { kk: 'қорытынды: қабілетсіз', ru: 'заключение: не способен', en: 'conclusion: incapable' },
    by: ['parliament'],
    condition: { kk: 'комиссияның қорытындысы', ru: 'заключение комиссии', en: 'conclusion of the commission' },
    cites: of1995('Art. 47(1)'),
    basis: 'constitution',
  },
  'find-capable': {
    order: 3,
    from: 'commission',
    to: 'stays',
    event: { kk: 'қорытынды: қабілетті', ru: 'заключение: способен', en: 'conclusion: capable' },
    by: ['parliament'],
    cites: of1995('Art. 47(1)'),
    basis: 'implied',
  },
  'confirm-procedure': {
    order: 4,
    from: 'confirmed',
    to: 'procedure-ok',
    event: {
      kk: 'рәсімнің сақталуы туралы қорытынды',
      ru: 'заключение о соблюдении процедуры',
      en: 'opinion on procedure',
    },
    by: ['constitutional-council'],
    condition: {
      kk: 'конституциялық рәсім сақталды',
      ru: 'конституционная процедура соблюдена',
      en: 'constitutional procedure was kept',
    },
    cites: of1995('Art. 72(1)(5), 47(1)'),
    basis: 'constitution',
  },
  'deny-procedure': {
    order: 5,
    from: 'confirmed',
    to: 'stays',
    event: { kk: 'қорытынды теріс болды', ru: 'дано отрицательное заключение', en: 'unfavourable opinion' },
    by: ['constitutional-council'],
    cites: of1995('Art. 72(1)(5), 47(1)'),
    basis: 'implied',
  },
  release: {
    order: 6,
    from: 'procedure-ok',
    to: 'released',
    event: { kk: 'шешім', ru: 'решение', en: 'decision' },
    by: ['parliament'],
    majority: ofEachChamber('>=3/4'),
    cites: of1995('Art. 47(1)'),
    basis: 'constitution',
  },
  'three-quarters-missed': {
    order: 7,
    from: 'procedure-ok',
    to: 'stays',
    event: { kk: 'төрттен үш жиналмайды', ru: 'три четверти не набраны', en: 'three quarters not reached' },
    by: ['parliament'],
    cites: of1995('Art. 47(1)'),
    basis: 'implied',
  },
} satisfies Steps;

const stepsOf2023 = {
  'confirm-procedure': { ...steps['confirm-procedure'], by: ['constitutional-court'] },
  'deny-procedure': { ...steps['deny-procedure'], by: ['constitutional-court'] },
} satisfies Steps;

const stepsOf2026 = {
  'form-commission': {
    order: 1,
    from: 'incapable',
    to: 'commission',
    event: { kk: 'комиссия құрылады', ru: 'образуется комиссия', en: 'commission formed' },
    by: ['kurultai'],
    condition: {
      kk: 'депутаттар мен медицина мамандары',
      ru: 'депутаты и специалисты в области медицины',
      en: 'deputies and medical specialists',
    },
    cites: of2026('Art. 50(2)'),
    basis: 'constitution',
  },
  'find-incapable': { ...steps['find-incapable'], by: ['kurultai'], cites: of2026('Art. 50(2)') },
  'find-capable': { ...steps['find-capable'], by: ['kurultai'], cites: of2026('Art. 50(2)') },
  'confirm-procedure': { ...stepsOf2023['confirm-procedure'], cites: of2026('Art. 73(1)(7), 50(2)') },
  'deny-procedure': { ...stepsOf2023['deny-procedure'], cites: of2026('Art. 73(1)(7), 50(2)') },
  release: { ...steps.release, by: ['kurultai'], majority: ofAll('>=3/4', 'kurultai'), cites: of2026('Art. 50(2)') },
  'three-quarters-missed': { ...steps['three-quarters-missed'], by: ['kurultai'], cites: of2026('Art. 50(2)') },
} satisfies Steps;

/** Release of the President for illness: its table in each order that has it. */
export const releaseForIllness: History<ProcedureData> = [
  { since: 'base', is: { title, states, transitions: steps, confidence: 'verified', open: [open] } },
  {
    since: '2023-01-01-constitutional-court',
    is: {
      title,
      states,
      transitions: {
        ...rows(steps, 'form-commission', 'find-incapable', 'find-capable', 'release', 'three-quarters-missed'),
        ...stepsOf2023,
      },
      confidence: 'verified',
      effectiveFrom: '2023-01-01',
      open: [open],
    },
  },
  {
    since: '2026-07-01-constitution',
    is: { title, states, transitions: stepsOf2026, confidence: 'verified', effectiveFrom: '2026-07-01', open: [open] },
  },
];
