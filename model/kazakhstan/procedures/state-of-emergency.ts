import type { History } from '../histories.ts';
import { is } from './guards.ts';
import { moments } from './moments.ts';
import { of1995, of2026, rows, type ProcedureData, type States, type Steps } from './table.ts';

const title = { kk: 'Төтенше жағдай', ru: 'Чрезвычайное положение', en: 'State of emergency' };

const open = {
  kk: 'Бірде-бір редакцияда парламенттің бекітуі талап етілмейді.',
  ru: 'Ни одна редакция не требует утверждения парламентом.',
  en: 'No edition requires parliamentary confirmation.',
};

const open2 = {
  kk: 'Ең ұзақ мерзімі мен ұзарту саны: заңда белгіленеді, мәтіні қаралған жоқ.',
  ru: 'Предельный срок и число продлений: установлены законом, текст не изучен.',
  en: 'Longest duration and number of extensions: statute, not read.',
};

const states = {
  threat: {
    order: 1,
    kind: 'start',
    meaning: { kk: 'мемлекетке қатер', ru: 'угроза государству', en: 'threat to the state' },
  },
  consulted: {
    order: 2,
    kind: 'step',
    meaning: { kk: 'консультациялар өткізілді', ru: 'консультации проведены', en: 'consultations held' },
  },
  declared: {
    order: 3,
    kind: 'step',
    meaning: {
      kk: 'төтенше жағдай қолданылады; таратуға жол берілмейді (63(2)-бап); құқықтар тек заңмен шектеледі, негізгі құқықтар ешқашан шектелмейді (39(1),(3)-бап)',
      ru: 'чрезвычайное положение действует; роспуск не допускается (ст. 63(2)); права ограничиваются только законом, основные права не ограничиваются никогда (ст. 39(1),(3))',
      en: 'emergency in force; dissolution barred (Art. 63(2)); rights limited only by law, core rights never (Art. 39(1),(3))',
    },
  },
  informed: {
    order: 4,
    kind: 'step',
    meaning: { kk: 'Парламентке хабарланды', ru: 'Парламент проинформирован', en: 'Parliament informed' },
  },
  ended: {
    order: 5,
    kind: 'final',
    meaning: { kk: 'төтенше жағдай аяқталды', ru: 'чрезвычайное положение окончено', en: 'emergency over' },
  },
  none: {
    order: 6,
    kind: 'final',
    meaning: { kk: 'төтенше жағдай енгізілген жоқ', ru: 'чрезвычайное положение не введено', en: 'no emergency' },
  },
} satisfies States;

const statesOf2026 = {
  declared: {
    ...states.declared,
    meaning: {
      kk: 'төтенше жағдай қолданылады; таратуға жол берілмейді (62(3)-бап); құқықтар тек заңмен шектеледі, негізгі құқықтар ешқашан шектелмейді (41(1),(3)-бап)',
      ru: 'чрезвычайное положение действует; роспуск не допускается (ст. 62(3)); права ограничиваются только законом, основные права не ограничиваются никогда (ст. 41(1),(3))',
      en: 'emergency in force; dissolution barred (Art. 62(3)); rights limited only by law, core rights never (Art. 41(1),(3))',
    },
  },
} satisfies States;

const steps = {
  consult: {
    order: 1,
    from: 'threat',
    to: 'consulted',
    event: { kk: 'ресми консультациялар', ru: 'официальные консультации', en: 'official consultations' },
    by: ['president'],
    condition: {
      kk: 'Премьер-Министрмен және екі Палатаның төрағаларымен; айтылған пікірлер міндетті емес',
      ru: 'с Премьер-Министром и председателями обеих Палат; высказанные мнения не обязательны',
      en: 'with the Prime Minister and the chairs of both chambers; opinions do not bind',
    },
    cites: of1995('Art. 44(16)'),
    basis: 'constitution',
  },
  declare: {
    order: 2,
    from: 'consulted',
    to: 'declared',
    event: {
      kk: 'төтенше жағдай енгізіледі',
      ru: 'вводится чрезвычайное положение',
      en: 'state of emergency declared',
    },
    by: ['president'],
    condition: {
      kk: 'демократиялық институттарға, тәуелсіздік пен аумақтық тұтастыққа, саяси тұрақтылыққа немесе азаматтардың қауіпсіздігіне елеулі және тікелей қатер төніп, конституциялық органдардың жұмысы бұзылған; бүкіл аумақта немесе жекелеген жерлерде; Қарулы Күштер қолданылуы мүмкін',
      ru: 'демократические институты, независимость и территориальная целостность, политическая стабильность или безопасность граждан под серьёзной и непосредственной угрозой и нарушена работа конституционных органов; вся территория или отдельные местности; возможно применение вооружённых сил',
      en: 'democratic institutions, independence and territorial integrity, political stability or security of citizens under serious and immediate threat and constitutional bodies disrupted; whole country or parts; armed forces may be used',
    },
    when: is('state.threat'),
    cites: of1995('Art. 44(16)'),
    basis: 'constitution',
  },
  inform: {
    order: 3,
    from: 'declared',
    to: 'informed',
    event: { kk: 'Парламентке хабарланды', ru: 'Парламент проинформирован', en: 'Parliament informed' },
    by: ['president'],
    condition: {
      kk: 'дереу; Парламенттің бекітуі талап етілмейді',
      ru: 'незамедлительно; утверждение Парламентом не требуется',
      en: 'at once; no confirmation by Parliament',
    },
    deadline: { number: null, unit: 'at-once', runsFrom: moments.declaration, missed: 'none-stated' },
    cites: of1995('Art. 44(16)'),
    basis: 'constitution',
  },
  'do-not-declare': {
    order: 4,
    from: 'consulted',
    to: 'none',
    event: { kk: 'Президент енгізбейді', ru: 'Президент не вводит', en: 'President does not declare' },
    by: ['president'],
    cites: of1995('Art. 44(16)'),
    basis: 'implied',
  },
  extend: {
    order: 5,
    from: 'informed',
    to: 'informed',
    event: { kk: 'жарлықпен ұзартылады', ru: 'продлевается указом', en: 'extension by decree' },
    by: ['president'],
    condition: {
      kk: '«Төтенше жағдай туралы» Заңның 7-бабы, 2020 жылғы жарлықтарда келтірілген; ең ұзақ мерзімі қаралған жоқ',
      ru: 'ст. 7 Закона «О чрезвычайном положении», как приведено в указах 2020 года; предельный срок не изучен',
      en: 'Law on the State of Emergency Art. 7, as cited in decrees of 2020; longest duration not read',
    },
    cites: [],
    basis: 'unread',
  },
  lift: {
    order: 6,
    from: 'informed',
    to: 'ended',
    event: {
      kk: 'мерзім аяқталады немесе Президент күшін жояды',
      ru: 'срок истекает, или Президент отменяет',
      en: 'term runs out or President lifts it',
    },
    by: ['president'],
    condition: {
      kk: 'ұзақтығы заңмен белгіленеді',
      ru: 'продолжительность устанавливается законом',
      en: 'duration statutory',
    },
    cites: [],
    basis: 'unread',
  },
} satisfies Steps;

const stepsOf2026 = {
  consult: {
    ...steps.consult,
    condition: {
      kk: 'Премьер-Министрмен және Құрылтай Төрағасымен; айтылған пікірлер міндетті емес',
      ru: 'с Премьер-Министром и Председателем Курултая; высказанные мнения не обязательны',
      en: 'with the Prime Minister and the Chair of the Kurultai; opinions do not bind',
    },
    cites: of2026('Art. 46(17)'),
  },
  declare: {
    ...steps.declare,
    condition: {
      kk: 'тәуелсіздік пен аумақтық тұтастыққа, ішкі саяси тұрақтылыққа немесе азаматтардың қауіпсіздігіне тікелей қатер төніп, конституциялық органдардың жұмысы бұзылған; бүкіл аумақта немесе жекелеген жерлерде; Қарулы Күштер қолданылуы мүмкін',
      ru: 'независимость и территориальная целостность, внутриполитическая стабильность или безопасность граждан под непосредственной угрозой и нарушена работа конституционных органов; вся территория или отдельные местности; возможно применение вооружённых сил',
      en: 'independence and territorial integrity, internal political stability or security of citizens directly threatened and constitutional bodies disrupted; whole country or parts; armed forces may be used',
    },
    cites: of2026('Art. 46(17)'),
  },
  'do-not-declare': { ...steps['do-not-declare'], cites: of2026('Art. 46(17)') },
  extend: { ...steps.extend, from: 'declared', to: 'declared' },
  lift: { ...steps.lift, from: 'declared' },
} satisfies Steps;

/** State of emergency: its table in each order that has it. */
export const stateOfEmergency: History<ProcedureData> = [
  { since: 'base', is: { title, states, transitions: steps, confidence: 'secondary', open: [open, open2] } },
  {
    since: '2026-07-01-constitution',
    is: {
      title,
      states: { ...rows(states, 'threat', 'consulted', 'ended', 'none'), ...statesOf2026 },
      transitions: stepsOf2026,
      confidence: 'secondary',
      effectiveFrom: '2026-07-01',
      open: [open, open2],
    },
  },
];
