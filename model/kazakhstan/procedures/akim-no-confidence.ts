import type { History } from '../histories.ts';
import { ofMaslikhat } from './majorities.ts';
import { of1995, of2026, type ProcedureData, type States, type Steps } from './table.ts';

const title = { kk: 'Әкімге сенімсіздік білдіру', ru: 'Вотум недоверия акиму', en: 'No confidence in an akim' };

const open = {
  kk: 'Мәслихаты жоқ бөліністердегі ауыл әкімдері бойынша аудан мәслихаты дауыс береді: заңда белгіленеді, мәтіні қаралған жоқ.',
  ru: 'По сельским акимам в единицах без маслихата голосует районный маслихат: установлено законом, текст не изучен.',
  en: 'For rural akims in units without a maslikhat the district maslikhat votes: statute, not read.',
};

const note = {
  kk: 'Мәслихаттың үлгі регламенті (Президент жарлығы, 2021 жылғы баспасөз хабары) әкімнің есептерін екі мәрте бекітпеуді мәселе қоюға негіз деп атайды.',
  ru: 'Типовой регламент маслихата (указ Президента, сообщение прессы 2021 года) называет двукратное неутверждение отчётов акима основанием для постановки вопроса.',
  en: "Model rules of maslikhats (presidential decree, press report 2021) name double refusal of the akim's reports as a ground for putting the question.",
};

const states = {
  office: { order: 1, kind: 'start', meaning: { kk: 'әкім қызметінде', ru: 'аким в должности', en: 'akim in office' } },
  'motion-top': {
    order: 2,
    kind: 'step',
    meaning: {
      kk: 'мәселе облыс, республикалық маңызы бар қала немесе астана мәслихатында көтерілді',
      ru: 'вопрос внесён в маслихат области, города республиканского значения или столицы',
      en: 'motion in a top-tier maslikhat',
    },
  },
  'motion-low': {
    order: 3,
    kind: 'step',
    meaning: {
      kk: 'мәселе басқа мәслихатта көтерілді',
      ru: 'вопрос внесён в другой маслихат',
      en: 'motion in another maslikhat',
    },
  },
  'before-president': {
    order: 4,
    kind: 'step',
    meaning: {
      kk: 'босату туралы мәселе Президенттің алдына қойылды',
      ru: 'вопрос об освобождении поставлен перед Президентом',
      en: 'request for release before the President',
    },
  },
  'before-higher': {
    order: 5,
    kind: 'step',
    meaning: {
      kk: 'босату туралы мәселе жоғары тұрған әкімнің алдына қойылды',
      ru: 'вопрос об освобождении поставлен перед вышестоящим акимом',
      en: 'request for release before the higher akim',
    },
  },
  released: {
    order: 6,
    kind: 'final',
    meaning: { kk: 'әкім қызметтен босатылды', ru: 'аким освобождён от должности', en: 'akim released' },
  },
  stays: {
    order: 7,
    kind: 'final',
    meaning: { kk: 'әкім қызметінде қалады', ru: 'аким остаётся в должности', en: 'akim stays' },
  },
} satisfies States;

const steps = {
  move: {
    order: 1,
    from: 'office',
    to: 'motion-top',
    event: { kk: 'мәселені көтеру', ru: 'внесение вопроса', en: 'motion' },
    by: ['regional-maslikhats'],
    majority: ofMaslikhat('>=1/5', 'regional-maslikhats'),
    condition: {
      kk: 'облыс, республикалық маңызы бар қала немесе астана әкімі',
      ru: 'аким области, города республиканского значения или столицы',
      en: 'top-tier akim',
    },
    cites: of1995('Art. 87(5)'),
    basis: 'constitution',
  },
  'move-in-district': {
    order: 2,
    from: 'office',
    to: 'motion-low',
    event: { kk: 'мәселені көтеру', ru: 'внесение вопроса', en: 'motion' },
    by: ['district-maslikhats'],
    majority: ofMaslikhat('>=1/5', 'district-maslikhats'),
    condition: { kk: 'өзге бөлініс әкімі', ru: 'аким иной единицы', en: 'akim of another unit' },
    cites: of1995('Art. 87(5)'),
    basis: 'constitution',
  },
  'request-release': {
    order: 3,
    from: 'motion-top',
    to: 'before-president',
    event: {
      kk: 'сенімсіздік білдіру және босату туралы мәселе қою',
      ru: 'вотум недоверия и постановка вопроса об освобождении',
      en: 'no confidence and request',
    },
    by: ['regional-maslikhats'],
    majority: ofMaslikhat('>1/2', 'regional-maslikhats'),
    cites: of1995('Art. 87(5)'),
    basis: 'constitution',
  },
  'request-release-in-district': {
    order: 4,
    from: 'motion-low',
    to: 'before-higher',
    event: {
      kk: 'сенімсіздік білдіру және босату туралы мәселе қою',
      ru: 'вотум недоверия и постановка вопроса об освобождении',
      en: 'no confidence and request',
    },
    by: ['district-maslikhats'],
    majority: ofMaslikhat('>1/2', 'district-maslikhats'),
    cites: of1995('Art. 87(5)'),
    basis: 'constitution',
  },
  'vote-fails': {
    order: 5,
    from: 'motion-top',
    to: 'stays',
    event: { kk: 'көпшілік дауыс жиналмады', ru: 'большинство не набрано', en: 'majority not reached' },
    by: ['regional-maslikhats'],
    cites: of1995('Art. 87(5)'),
    basis: 'implied',
  },
  'vote-fails-in-district': {
    order: 6,
    from: 'motion-low',
    to: 'stays',
    event: { kk: 'көпшілік дауыс жиналмады', ru: 'большинство не набрано', en: 'majority not reached' },
    by: ['district-maslikhats'],
    cites: of1995('Art. 87(5)'),
    basis: 'implied',
  },
  release: {
    order: 7,
    from: 'before-president',
    to: 'released',
    event: { kk: 'Президент босатады', ru: 'Президент освобождает', en: 'President releases' },
    by: ['president'],
    condition: { kk: 'шешім еркін қабылданады', ru: 'решение свободное', en: 'free decision' },
    cites: of1995('Art. 87(5)'),
    basis: 'constitution',
  },
  keep: {
    order: 8,
    from: 'before-president',
    to: 'stays',
    event: {
      kk: 'Президент әкімді қызметінде қалдырады',
      ru: 'Президент оставляет акима в должности',
      en: 'President keeps the akim',
    },
    by: ['president'],
    cites: of1995('Art. 87(5)'),
    basis: 'constitution',
  },
  'higher-akim-releases': {
    order: 9,
    from: 'before-higher',
    to: 'released',
    event: { kk: 'жоғары тұрған әкім босатады', ru: 'вышестоящий аким освобождает', en: 'higher akim releases' },
    by: ['regional-akims'],
    condition: {
      kk: 'Конституция бойынша шешім еркін қабылданады; сайланған әкімдер туралы норма заңда, мәтіні қаралған жоқ',
      ru: 'по Конституции решение свободное; об избранных акимах норма в законе, текст не изучен',
      en: 'free decision so far as the Constitution goes; elected akims: statute, not read',
    },
    cites: of1995('Art. 87(5)'),
    basis: 'constitution',
  },
  'higher-akim-keeps': {
    order: 10,
    from: 'before-higher',
    to: 'stays',
    event: {
      kk: 'жоғары тұрған әкім әкімді қызметінде қалдырады',
      ru: 'вышестоящий аким оставляет акима в должности',
      en: 'higher akim keeps the akim',
    },
    by: ['regional-akims'],
    cites: of1995('Art. 87(5)'),
    basis: 'constitution',
  },
} satisfies Steps;

const stepsOf2026 = {
  move: { ...steps.move, cites: of2026('Art. 89(5)') },
  'move-in-district': { ...steps['move-in-district'], cites: of2026('Art. 89(5)') },
  'request-release': { ...steps['request-release'], cites: of2026('Art. 89(5)') },
  'request-release-in-district': { ...steps['request-release-in-district'], cites: of2026('Art. 89(5)') },
  'vote-fails': { ...steps['vote-fails'], cites: of2026('Art. 89(5)') },
  'vote-fails-in-district': { ...steps['vote-fails-in-district'], cites: of2026('Art. 89(5)') },
  release: { ...steps.release, cites: of2026('Art. 89(5)') },
  keep: { ...steps.keep, cites: of2026('Art. 89(5)') },
  'higher-akim-releases': { ...steps['higher-akim-releases'], cites: of2026('Art. 89(5)') },
  'higher-akim-keeps': { ...steps['higher-akim-keeps'], cites: of2026('Art. 89(5)') },
} satisfies Steps;

/** No confidence in an akim: its table in each order that has it. */
export const akimNoConfidence: History<ProcedureData> = [
  { since: 'base', is: { title, states, transitions: steps, confidence: 'verified', open: [open], note } },
  {
    since: '2026-07-01-constitution',
    is: {
      title,
      states,
      transitions: stepsOf2026,
      confidence: 'verified',
      effectiveFrom: '2026-07-01',
      open: [open],
      note,
    },
  },
];
