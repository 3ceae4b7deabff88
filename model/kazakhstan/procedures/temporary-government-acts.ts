import type { History } from '../histories.ts';
import { moments } from './moments.ts';
import { of1995, of2026, type ProcedureData, type States, type Steps } from './table.ts';

const title = {
  kk: 'Үкіметтің заң күші бар уақытша актілері',
  ru: 'Временные акты Правительства, имеющие силу закона',
  en: 'Temporary Government acts with the force of law',
};

const statesOf2023 = {
  'bill-tabled': {
    order: 1,
    kind: 'start',
    meaning: {
      kk: 'Үкімет шұғыл заң жобасын енгізді («Үкіметтің шұғыл қаралатын заң жобасы» рәсімін қараңыз)',
      ru: 'Правительство внесло срочный законопроект (см. «Срочный законопроект Правительства»)',
      en: 'Government has tabled an urgent bill (see "Urgent Government bill")',
    },
  },
  'in-force': {
    order: 2,
    kind: 'step',
    meaning: {
      kk: 'Үкіметтің заң күші бар уақытша актісі қолданылады',
      ru: 'действует временный акт Правительства, имеющий силу закона',
      en: 'temporary Government act with the force of law applies',
    },
  },
  replaced: {
    order: 3,
    kind: 'final',
    meaning: {
      kk: 'заң күшіне енгендіктен акт қолданысын тоқтатады',
      ru: 'акт прекращает действие, так как вступает в силу закон',
      en: 'act ends because the law takes effect',
    },
  },
  lapsed: {
    order: 4,
    kind: 'final',
    meaning: {
      kk: 'заң жобасы қабылданбағандықтан акт қолданысын тоқтатады',
      ru: 'акт прекращает действие, так как законопроект не принят',
      en: 'act ends because the bill is not adopted',
    },
  },
} satisfies States;

const stepsOf2023 = {
  'adopt-temporary-act': {
    order: 1,
    from: 'bill-tabled',
    to: 'in-force',
    event: {
      kk: 'Үкімет уақытша акт қабылдайды',
      ru: 'Правительство принимает временный акт',
      en: 'Government adopts a temporary act',
    },
    by: ['government'],
    condition: {
      kk: 'өз жауапкершілігімен және тек заңмен реттелетін мәселелер бойынша (61(3)-баптың бірінші бөлігі)',
      ru: 'под свою ответственность и только по вопросам, регулируемым законами (ст. 61(3), часть первая)',
      en: 'on its own responsibility and only on the subjects open to laws (Art. 61(3) first part)',
    },
    cites: of1995('Art. 61(3) [last part]'),
    basis: 'constitution',
  },
  'law-takes-effect': {
    order: 2,
    from: 'in-force',
    to: 'replaced',
    event: { kk: 'заң күшіне енеді', ru: 'закон вступает в силу', en: 'law takes effect' },
    by: ['president'],
    condition: {
      kk: 'Парламент немесе Құрылтай қабылдаған заң қол қойылғаннан кейін күшіне енеді',
      ru: 'принятый Парламентом или Курултаем закон вступает в силу после подписания',
      en: 'law adopted by Parliament or Kurultai comes into force after signature',
    },
    deadline: { number: null, unit: 'none', runsFrom: moments.adoptionOfTheTemporaryAct, missed: 'none-stated' },
    cites: of1995('Art. 61(3) [last part]'),
    basis: 'constitution',
  },
  'bill-fails': {
    order: 3,
    from: 'in-force',
    to: 'lapsed',
    event: { kk: 'заң жобасы өтпеді', ru: 'законопроект не прошёл', en: 'bill fails' },
    by: ['parliament'],
    condition: {
      kk: 'Парламент заңды қабылдамайды',
      ru: 'Парламент не принимает закон',
      en: 'Parliament does not adopt the law',
    },
    cites: of1995('Art. 61(3) [last part]'),
    basis: 'constitution',
  },
} satisfies Steps;

const stepsOf2026 = {
  'adopt-temporary-act': {
    ...stepsOf2023['adopt-temporary-act'],
    condition: {
      kk: 'өз жауапкершілігімен және тек заңмен реттелетін мәселелер бойынша (60(3)-бап)',
      ru: 'под свою ответственность и только по вопросам, регулируемым законами (ст. 60(3))',
      en: 'on its own responsibility and only on the subjects open to laws (Art. 60(3))',
    },
    cites: of2026('Art. 60(4) [second part]'),
  },
  'law-takes-effect': { ...stepsOf2023['law-takes-effect'], cites: of2026('Art. 60(4) [second part]') },
  'bill-fails': {
    ...stepsOf2023['bill-fails'],
    by: ['kurultai'],
    condition: {
      kk: 'Құрылтай заң жобасын қабылдамайды',
      ru: 'Курултай отклоняет законопроект',
      en: 'the Kurultai rejects the bill',
    },
    cites: of2026('Art. 60(4) [second part]'),
  },
} satisfies Steps;

/** Temporary Government acts with the force of law: its table in each order that has it. */
export const temporaryGovernmentActs: History<ProcedureData> = [
  {
    since: '2023-01-01-constitutional-court',
    is: { title, states: statesOf2023, transitions: stepsOf2023, confidence: 'verified', effectiveFrom: '2023-01-01' },
  },
  {
    since: '2026-07-01-constitution',
    is: { title, states: statesOf2023, transitions: stepsOf2026, confidence: 'verified', effectiveFrom: '2026-07-01' },
  },
];
