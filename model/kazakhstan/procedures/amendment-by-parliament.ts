import type { History } from '../histories.ts';
import { isNot } from './guards.ts';
import { ofEachChamber } from './majorities.ts';
import { moments } from './moments.ts';
import { of1995, rows, type ProcedureData, type States, type Steps } from './table.ts';

const title = {
  kk: 'Парламенттің Конституцияға өзгерістер мен толықтырулар енгізуі',
  ru: 'Внесение изменений и дополнений в Конституцию Парламентом',
  en: 'Amendment of the Constitution by Parliament',
};

const open = {
  kk: 'Төрттен үш дауыспен қабылданған өзгерістер мен толықтыруларға Президенттің қарсылық (вето) білдіре алатын-алмайтыны айтылмаған.',
  ru: 'Не сказано, может ли Президент возразить (наложить вето) против изменений и дополнений, принятых тремя четвертями голосов.',
  en: 'Whether the President may veto amendments adopted by three quarters is not said.',
};

const open2 = {
  kk: 'Бестен төрт дауыс жолында мәтін қорытындының қажеттігін қайталамайды; 91(3)-бап жалпы сипатта.',
  ru: 'Для пути с четырьмя пятыми голосов текст не повторяет требование о заключении; ст. 91(3) носит общий характер.',
  en: 'On the four-fifths route the text does not repeat the need for an opinion; Art. 91(3) is general.',
};

const states = {
  proposal: {
    order: 1,
    kind: 'start',
    meaning: {
      kk: 'өзгерістер мен толықтырулар жобасы бар',
      ru: 'имеется проект изменений и дополнений',
      en: 'draft amendments exist',
    },
  },
  opinion: {
    order: 2,
    kind: 'step',
    meaning: {
      kk: 'конституциялық бақылау органы өзгермейтін ережелерге сәйкестігін тексереді',
      ru: 'орган конституционного контроля проверяет соответствие неизменяемым положениям',
      en: 'constitutional body checks the unchangeable provisions',
    },
  },
  first: {
    order: 3,
    kind: 'step',
    meaning: {
      kk: 'бірлескен отырыстағы бірінші оқылым',
      ru: 'первое чтение на совместном заседании',
      en: 'first reading at a joint sitting',
    },
  },
  second: {
    order: 4,
    kind: 'step',
    meaning: {
      kk: 'бірлескен отырыстағы екінші (немесе соңғы) оқылым',
      ru: 'второе (или последнее) чтение на совместном заседании',
      en: 'second (or last) reading at a joint sitting',
    },
  },
  refused: {
    order: 5,
    kind: 'step',
    meaning: {
      kk: 'Президент Парламент ұсынған референдумнан бас тартты',
      ru: 'Президент отклонил референдум, предложенный Парламентом',
      en: 'President has refused the referendum that Parliament proposed',
    },
  },
  'law-four-fifths': {
    order: 6,
    kind: 'step',
    meaning: {
      kk: 'бестен төрт дауыспен қабылданған заң Президентте',
      ru: 'закон, принятый четырьмя пятыми голосов, у Президента',
      en: 'law passed by four fifths is before the President',
    },
  },
  'law-three-quarters': {
    order: 7,
    kind: 'step',
    meaning: {
      kk: 'төрттен үш дауыспен қабылданған заң Президентте',
      ru: 'закон, принятый тремя четвертями голосов, у Президента',
      en: 'law passed by three quarters is before the President',
    },
  },
  'in-force': {
    order: 8,
    kind: 'final',
    meaning: {
      kk: 'өзгерістер мен толықтыруларға қол қойылды және олар күшінде',
      ru: 'изменения и дополнения подписаны и действуют',
      en: 'amendments signed and in force',
    },
  },
  'to-referendum': {
    order: 9,
    kind: 'final',
    meaning: {
      kk: 'Президент заңды референдумға шығарады («Конституцияға референдум арқылы өзгерістер мен толықтырулар енгізу» рәсімін қараңыз)',
      ru: 'Президент выносит закон на референдум (см. «Внесение изменений и дополнений в Конституцию на референдуме»)',
      en: 'President puts the law to a referendum (see "Amendment of the Constitution by referendum")',
    },
  },
  failed: {
    order: 10,
    kind: 'final',
    meaning: {
      kk: 'өзгерістер мен толықтырулар қабылданған жоқ',
      ru: 'изменения и дополнения не приняты',
      en: 'amendments not adopted',
    },
  },
  inadmissible: {
    order: 11,
    kind: 'final',
    meaning: {
      kk: 'өзгерістер мен толықтырулар өзгермейтін ережені қозғайды',
      ru: 'изменения и дополнения затрагивают неизменяемое положение',
      en: 'amendments touch an unchangeable provision',
    },
  },
} satisfies States;

const steps = {
  'pass-to-parliament': {
    order: 1,
    from: 'proposal',
    to: 'opinion',
    event: {
      kk: 'Президент жобаны Парламентке береді',
      ru: 'Президент передаёт проект в Парламент',
      en: 'President passes the draft to Parliament',
    },
    by: ['president'],
    condition: {
      kk: 'Президент референдумның орнына Парламентті таңдайды; өкілеттік өзіне көшкен адам бастама көтере алмайды',
      ru: 'Президент выбирает Парламент вместо референдума; лицо, к которому перешли полномочия, не вправе выступать с инициативой',
      en: 'President decides on Parliament instead of a referendum; a successor holding office after a vacancy may not initiate',
    },
    when: isNot('president.by-succession'),
    cites: of1995('Art. 53(1), 91(1), 91(3), 48(2)'),
    basis: 'constitution',
  },
  'refuse-referendum': {
    order: 2,
    from: 'proposal',
    to: 'refused',
    event: {
      kk: 'Президент Парламенттің референдум туралы ұсынысын қабылдамайды',
      ru: 'Президент отклоняет предложение Парламента о референдуме',
      en: "President rejects Parliament's proposal for a referendum",
    },
    by: ['president'],
    condition: {
      kk: 'Парламент осы өзгерістер мен толықтырулар жөнінде референдум ұсынған',
      ru: 'Парламент предложил референдум по этим изменениям и дополнениям',
      en: 'Parliament had proposed a referendum on these amendments',
    },
    cites: of1995('Art. 91(1)'),
    basis: 'constitution',
  },
  'find-compatible': {
    order: 3,
    from: 'opinion',
    to: 'first',
    event: {
      kk: 'қорытынды: өзгермейтін ережелерге сәйкес келеді',
      ru: 'заключение: соответствует неизменяемым положениям',
      en: 'opinion: compatible with the unchangeable provisions',
    },
    by: ['constitutional-council'],
    cites: of1995('Art. 91(3)'),
    basis: 'constitution',
  },
  'find-incompatible': {
    order: 4,
    from: 'opinion',
    to: 'inadmissible',
    event: { kk: 'қорытынды: сәйкес келмейді', ru: 'заключение: не соответствует', en: 'opinion: not compatible' },
    by: ['constitutional-council'],
    condition: {
      kk: 'тәуелсіздік, біртұтас мемлекет, аумақтық тұтастық, басқару нысаны, Тұңғыш Президент негізін қалаған түбегейлі принциптер және оның мәртебесі',
      ru: 'независимость, унитарное государство, территориальная целостность, форма правления, основополагающие принципы, заложенные Первым Президентом, и его статус',
      en: 'independence, unitary state, territorial integrity, form of government, basic principles laid down by the First President, and his status',
    },
    cites: of1995('Art. 91(2), 91(3)'),
    basis: 'constitution',
  },
  'pass-first-reading': {
    order: 5,
    from: 'first',
    to: 'second',
    event: { kk: 'бірінші оқылымнан өтеді', ru: 'проходит первое чтение', en: 'first reading passed' },
    by: ['parliament'],
    condition: {
      kk: 'кемінде екі оқылым; бірінші оқылымға қажетті дауыс саны көрсетілмеген',
      ru: 'не менее двух чтений; число голосов, нужное в первом чтении, не указано',
      en: 'at least two readings; vote needed in the first reading not stated',
    },
    cites: of1995('Art. 62(6)'),
    basis: 'constitution',
  },
  'fail-first-reading': {
    order: 6,
    from: 'first',
    to: 'failed',
    event: {
      kk: 'жоба бірінші оқылымнан өтпейді',
      ru: 'проект не проходит первое чтение',
      en: 'draft fails in the first reading',
    },
    by: ['parliament'],
    condition: {
      kk: 'бірінші оқылымға қажетті дауыс саны Конституцияда көрсетілмеген',
      ru: 'число голосов, нужное в первом чтении, в Конституции не указано',
      en: 'vote needed in the first reading is not in the Constitution',
    },
    cites: [],
    basis: 'unread',
  },
  adopt: {
    order: 7,
    from: 'second',
    to: 'law-three-quarters',
    event: { kk: 'Парламент қабылдайды', ru: 'Парламент принимает', en: 'Parliament adopts' },
    by: ['parliament'],
    majority: ofEachChamber('>=3/4'),
    cites: of1995('Art. 53(1), 62(3)'),
    basis: 'constitution',
  },
  'three-quarters-missed': {
    order: 8,
    from: 'second',
    to: 'failed',
    event: { kk: 'төрттен үш жиналмайды', ru: 'три четверти не набраны', en: 'three quarters not reached' },
    by: ['parliament'],
    cites: of1995('Art. 62(3)'),
    basis: 'implied',
  },
  'adopt-over-refusal': {
    order: 9,
    from: 'refused',
    to: 'law-four-fifths',
    event: {
      kk: 'Президент бас тартқанына қарамастан Парламент заңды қабылдайды',
      ru: 'Парламент принимает закон вопреки отказу Президента',
      en: 'Parliament passes the law over the refusal',
    },
    by: ['parliament'],
    majority: ofEachChamber('>=4/5'),
    condition: {
      kk: 'мәтінде Парламент туралы айтылады; отырыс түрі қайталанбаған',
      ru: 'в тексте говорится о Парламенте; вид заседания не повторён',
      en: 'the text speaks of Parliament; the kind of sitting is not repeated',
    },
    cites: of1995('Art. 91(1)'),
    basis: 'constitution',
  },
  'four-fifths-missed': {
    order: 10,
    from: 'refused',
    to: 'failed',
    event: { kk: 'бестен төрт жиналмайды', ru: 'четыре пятых не набраны', en: 'four fifths not reached' },
    by: ['parliament'],
    cites: of1995('Art. 91(1)'),
    basis: 'implied',
  },
  'sign-over-refusal': {
    order: 11,
    does: 'sign',
    from: 'law-four-fifths',
    to: 'in-force',
    event: { kk: 'Президент қол қояды', ru: 'Президент подписывает', en: 'President signs' },
    by: ['president'],
    condition: {
      kk: 'не қол қоюға, не референдум тағайындауға тиіс',
      ru: 'обязан подписать или назначить референдум',
      en: 'must either sign or call a referendum',
    },
    cites: of1995('Art. 91(1)'),
    basis: 'constitution',
  },
  'call-referendum': {
    order: 12,
    from: 'law-four-fifths',
    to: 'to-referendum',
    event: {
      kk: 'Президент ол бойынша референдум тағайындайды',
      ru: 'Президент назначает по нему референдум',
      en: 'President calls a referendum on it',
    },
    by: ['president'],
    condition: {
      kk: 'қол қоюдан басқа жалғыз нұсқа',
      ru: 'единственная возможность помимо подписания',
      en: 'the only alternative to signing',
    },
    cites: of1995('Art. 91(1)'),
    basis: 'constitution',
  },
  sign: {
    order: 13,
    from: 'law-three-quarters',
    to: 'in-force',
    event: { kk: 'Президент қол қояды', ru: 'Президент подписывает', en: 'President signs' },
    by: ['president'],
    deadline: { number: 1, unit: 'month', runsFrom: moments.submission, missed: 'none-stated' },
    cites: of1995('Art. 44(2), 62(2)'),
    basis: 'constitution',
  },
} satisfies Steps;

const stepsOfJune2022 = {
  'find-incompatible': {
    ...steps['find-incompatible'],
    condition: {
      kk: 'тәуелсіздік, біртұтас мемлекет, аумақтық тұтастық, басқару нысаны, түбегейлі принциптер',
      ru: 'независимость, унитарное государство, территориальная целостность, форма правления, основополагающие принципы',
      en: 'independence, unitary state, territorial integrity, form of government, basic principles',
    },
  },
} satisfies Steps;

const stepsOfSeptember2022 = {
  'find-incompatible': {
    ...steps['find-incompatible'],
    condition: {
      kk: 'тәуелсіздік, біртұтас мемлекет, аумақтық тұтастық, басқару нысаны, түбегейлі принциптер, Президенттің жеті жылдық мерзімі және бір реттен артық сайланбауы',
      ru: 'независимость, унитарное государство, территориальная целостность, форма правления, основополагающие принципы, семилетний срок и однократное избрание Президента',
      en: 'independence, unitary state, territorial integrity, form of government, basic principles, seven-year term and single election of the President',
    },
  },
} satisfies Steps;

const stepsOf2023 = {
  'find-compatible': { ...steps['find-compatible'], by: ['constitutional-court'] },
  'find-incompatible': { ...stepsOfSeptember2022['find-incompatible'], by: ['constitutional-court'] },
} satisfies Steps;

/** Amendment of the Constitution by Parliament: its table in each order that has it. */
export const amendmentByParliament: History<ProcedureData> = [
  { since: 'base', is: { title, states, transitions: steps, confidence: 'verified', open: [open, open2] } },
  {
    since: '2022-06-08-referendum',
    is: {
      title,
      states,
      transitions: {
        ...rows(
          steps,
          'pass-to-parliament',
          'refuse-referendum',
          'find-compatible',
          'pass-first-reading',
          'fail-first-reading',
          'adopt',
          'three-quarters-missed',
          'adopt-over-refusal',
          'four-fifths-missed',
          'sign-over-refusal',
          'call-referendum',
          'sign',
        ),
        ...stepsOfJune2022,
      },
      confidence: 'verified',
      effectiveFrom: '2022-06-08',
      open: [open, open2],
    },
  },
  {
    since: '2022-09-17-single-term',
    is: {
      title,
      states,
      transitions: {
        ...rows(
          steps,
          'pass-to-parliament',
          'refuse-referendum',
          'find-compatible',
          'pass-first-reading',
          'fail-first-reading',
          'adopt',
          'three-quarters-missed',
          'adopt-over-refusal',
          'four-fifths-missed',
          'sign-over-refusal',
          'call-referendum',
          'sign',
        ),
        ...stepsOfSeptember2022,
      },
      confidence: 'verified',
      effectiveFrom: '2022-09-17',
      open: [open, open2],
    },
  },
  {
    since: '2023-01-01-constitutional-court',
    is: {
      title,
      states,
      transitions: {
        ...rows(
          steps,
          'pass-to-parliament',
          'refuse-referendum',
          'pass-first-reading',
          'fail-first-reading',
          'adopt',
          'three-quarters-missed',
          'adopt-over-refusal',
          'four-fifths-missed',
          'sign-over-refusal',
          'call-referendum',
          'sign',
        ),
        ...stepsOf2023,
      },
      confidence: 'verified',
      effectiveFrom: '2023-01-01',
      open: [open, open2],
    },
  },
  { since: '2026-07-01-constitution', is: null },
];
