import type { History } from '../histories.ts';
import { ofAll, ofEachChamber } from './majorities.ts';
import { of1995, of2026, type ProcedureData, type States, type Steps } from './table.ts';

const title = {
  kk: 'Үкіметтің шұғыл қаралатын заң жобасы',
  ru: 'Срочный законопроект Правительства',
  en: 'Urgent Government bill',
};

const open = {
  kk: '2022 жылдан кейінгі редакция: бірлескен отырыстағы көпшілік 62(5)-баптағы жалпы қағида бойынша алынды.',
  ru: 'Редакция после 2022 года: большинство на совместном заседании взято из общего правила ст. 62(5).',
  en: 'Text after 2022: majority at the joint sitting is taken from the general rule of Art. 62(5).',
};

const statesOf2023 = {
  threat: {
    order: 1,
    kind: 'start',
    meaning: {
      kk: 'халықтың өмірі мен денсаулығына, конституциялық құрылысқа, қоғамдық тәртіпке немесе экономикалық қауіпсіздікке қатер төндіретін жағдайлар',
      ru: 'условия, создающие угрозу жизни и здоровью населения, конституционному строю, общественному порядку или экономической безопасности',
      en: 'conditions threatening life and health of the population, the constitutional order, public order or economic security',
    },
  },
  tabled: {
    order: 2,
    kind: 'step',
    meaning: {
      kk: 'жедел ден қою үшін Үкіметтің заң жобасы енгізілді',
      ru: 'законопроект Правительства внесён для оперативного реагирования',
      en: 'Government bill tabled for quick response',
    },
  },
  adopted: {
    order: 3,
    kind: 'final',
    meaning: {
      kk: 'заң қабылданды және Президентке жіберілді',
      ru: 'закон принят и направлен Президенту',
      en: 'law adopted and sent to the President',
    },
  },
  'not-adopted': {
    order: 4,
    kind: 'final',
    meaning: { kk: 'заң жобасы қабылданған жоқ', ru: 'законопроект не принят', en: 'bill not adopted' },
  },
} satisfies States;

const stepsOf2023 = {
  'table-bill': {
    order: 1,
    from: 'threat',
    to: 'tabled',
    event: {
      kk: 'Үкімет заң жобасын енгізеді',
      ru: 'Правительство вносит законопроект',
      en: 'Government brings the bill',
    },
    by: ['government'],
    condition: {
      kk: 'бұл тәртіпті тек Үкімет пайдалана алады',
      ru: 'этим порядком может воспользоваться только Правительство',
      en: 'only the Government may use this track',
    },
    cites: of1995('Art. 61(2) [second part]'),
    basis: 'constitution',
  },
  adopt: {
    order: 2,
    from: 'tabled',
    to: 'adopted',
    event: {
      kk: 'дереу қаралып, қабылданады',
      ru: 'рассматривается незамедлительно и принимается',
      en: 'considered at once and adopted',
    },
    by: ['parliament'],
    majority: ofEachChamber('>1/2'),
    condition: {
      kk: 'Палаталардың бірлескен отырысында дереу қаралады; қажетті көпшілік туралы бөлек норма жоқ, сондықтан жалпы қағида қолданылады',
      ru: 'рассматривается незамедлительно на совместном заседании Палат; отдельной нормы о большинстве нет, поэтому применяется общая',
      en: 'considered immediately at a joint sitting of the chambers; no separate majority rule is given, so the general one is applied',
    },
    cites: of1995('Art. 61(2), 62(5)'),
    basis: 'constitution',
  },
  'bill-fails': {
    order: 3,
    from: 'tabled',
    to: 'not-adopted',
    event: { kk: 'қабылданбады', ru: 'не принят', en: 'not adopted' },
    by: ['parliament'],
    condition: { kk: 'көпшілік дауыс жиналмады', ru: 'большинство не набрано', en: 'majority not reached' },
    cites: of1995('Art. 61(2), 62(5)'),
    basis: 'implied',
  },
} satisfies Steps;

const stepsOf2026 = {
  'table-bill': { ...stepsOf2023['table-bill'], cites: of2026('Art. 60(4)') },
  adopt: {
    ...stepsOf2023.adopt,
    by: ['kurultai'],
    majority: ofAll('>1/2', 'kurultai'),
    condition: { kk: 'дереу қаралады', ru: 'рассматривается незамедлительно', en: 'considered immediately' },
    cites: of2026('Art. 60(4), 61(4)'),
  },
  'bill-fails': { ...stepsOf2023['bill-fails'], by: ['kurultai'], cites: of2026('Art. 60(4), 61(4)') },
} satisfies Steps;

/** Urgent Government bill: its table in each order that has it. */
export const urgentGovernmentBill: History<ProcedureData> = [
  {
    since: '2023-01-01-constitutional-court',
    is: {
      title,
      states: statesOf2023,
      transitions: stepsOf2023,
      confidence: 'verified',
      effectiveFrom: '2023-01-01',
      open: [open],
    },
  },
  {
    since: '2026-07-01-constitution',
    is: { title, states: statesOf2023, transitions: stepsOf2026, confidence: 'verified', effectiveFrom: '2026-07-01' },
  },
];
