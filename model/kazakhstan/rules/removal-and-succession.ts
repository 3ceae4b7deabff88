import type { RuleData, Rules } from '../types.ts';
import { altered, atFirst, goesOn } from './versions.ts';
import { all, any, in1995, in2026, notSo, oneOf, since, so } from './writing.ts';

const charge: RuleData = {
  topic: 'president',
  text: {
    kk: 'Президентке тек мемлекетке опасыздық жасағаны үшін айып тағуға болады.',
    ru: 'Обвинить Президента можно только в государственной измене.',
    en: 'The President may be charged with high treason only.',
  },
  effect: 'requires',
  acts: { actors: ['deputies', 'mazhilis', 'senate'], verbs: ['impeaches'], objects: ['president'] },
  when: oneOf('president.charge', 'high-treason'),
  cites: [in1995('47', '2')],
  confidence: 'verified',
};

const removal: RuleData = {
  topic: 'president',
  text: {
    kk: 'Президентті мемлекетке опасыздық үшін қызметінен кетіруге немесе міндеттерін тұрақты түрде атқара алмайтын науқастығына байланысты босатуға ғана болады.',
    ru: 'Президента можно лишь отрешить от должности за государственную измену или освободить при устойчивой неспособности исполнять обязанности по болезни.',
    en: 'The President may only be removed for high treason, or released when illness leaves him lastingly unable to do his duties.',
  },
  effect: 'requires',
  acts: { actors: ['parliament'], verbs: ['impeaches'], objects: ['president'] },
  when: any(oneOf('president.charge', 'high-treason'), so('president.lasting-incapacity')),
  cites: [in1995('47', '1'), in1995('47', '2')],
  confidence: 'verified',
};

const resignation: RuleData = {
  topic: 'president',
  text: {
    kk: 'Президент өз еркімен орнынан түсе алады; мәтінде ол үшін рәсім жоқ.',
    ru: 'Президент может уйти в отставку добровольно; процедуры для этого текст не устанавливает.',
    en: 'The President may resign; the text lays down no procedure for it.',
  },
  effect: 'permits',
  acts: { actors: ['president'], verbs: ['leaves'], objects: ['president'] },
  cites: [in1995('42', '3'), in1995('48', '1')],
  confidence: 'inferred',
};

const vacancy: RuleData = {
  topic: 'president',
  text: {
    kk: 'Президенттің өкілеттігі тек ол мерзімінен бұрын босатылған, қызметінен кетірілген немесе қайтыс болған жағдайда көшеді.',
    ru: 'Полномочия Президента переходят только при его досрочном освобождении, отрешении от должности или смерти.',
    en: 'The powers of the President pass on only when he is released early, removed, or dies.',
  },
  effect: 'requires',
  acts: { verbs: ['succeeds'], objects: ['president'] },
  when: so('president.office-vacant'),
  cites: [in1995('48', '1')],
  confidence: 'verified',
};

const second: RuleData = {
  ...vacancy,
  text: {
    kk: 'Мәжіліс Төрағасы Президент өкілеттігін Сенат Төрағасы оны қабылдай алмаған кезде ғана қабылдайды.',
    ru: 'Председатель Мажилиса принимает полномочия Президента, только если их не может принять Председатель Сената.',
    en: 'The Chair of the Mazhilis takes over only if the Chair of the Senate cannot.',
  },
  acts: { actors: ['mazhilis-chair'], verbs: ['succeeds'], objects: ['president'] },
  when: so('office.first-in-line-unable'),
};

const third: RuleData = {
  ...vacancy,
  text: {
    kk: 'Премьер-Министр Президент өкілеттігін екі Палатаның Төрағасы да оны қабылдай алмаған кезде ғана қабылдайды.',
    ru: 'Премьер-Министр принимает полномочия Президента, только если их не могут принять председатели обеих Палат.',
    en: 'The Prime Minister takes over only if the Chairs of both chambers cannot.',
  },
  acts: { actors: ['prime-minister'], verbs: ['succeeds'], objects: ['president'] },
  when: all(so('office.first-in-line-unable'), so('office.second-in-line-unable')),
};

const firstPassed = any(so('office.first-in-line-unable'), so('office.first-in-line-declines'));
const secondPassed = any(so('office.second-in-line-unable'), so('office.second-in-line-declines'));
const passedOn2026 = [in2026('51', '1'), in2026('73', '6')] as const;

const noAmendments: RuleData = {
  topic: 'president',
  text: {
    kk: 'Президент өкілеттігі көшкен адам Конституцияға өзгерістер мен толықтырулар енгізуге бастамашы бола алмайды.',
    ru: 'Лицо, к которому перешли полномочия Президента, не вправе инициировать изменения и дополнения в Конституцию.',
    en: 'Whoever takes over the powers of the President may not initiate amendments to the Constitution.',
  },
  effect: 'bars',
  acts: { actors: ['president'], verbs: ['initiates-amendment'], objects: ['constitution'] },
  when: so('president.by-succession'),
  cites: [in1995('48', '2')],
  confidence: 'verified',
};

const oath: RuleData = {
  topic: 'president',
  text: {
    kk: 'Президент халыққа ант береді.',
    ru: 'Президент приносит присягу народу.',
    en: 'The President takes the oath to the people.',
  },
  effect: 'permits',
  acts: { actors: ['president'], verbs: ['takes-oath'], objects: ['people'] },
  cites: [in1995('42', '1')],
  confidence: 'verified',
};

const oathInTime: RuleData = {
  topic: 'president',
  text: {
    kk: 'Өкілеттік көшкен адам белгіленген айлар ішінде ант береді.',
    ru: 'Лицо, к которому перешли полномочия, приносит присягу в установленный в месяцах срок.',
    en: 'A successor takes the oath within the months that are laid down.',
  },
  effect: 'requires',
  acts: oath.acts,
  when: any(notSo('president.by-succession'), {
    test: 'within',
    fact: 'president.succession-day',
    number: { provision: 'pres.oath', path: ['successor_months'] },
    unit: 'months',
  }),
  overrides: ['president-oath'],
  cites: [in1995('42', '2')],
  confidence: 'verified',
};

const oathInTime2026: Partial<RuleData> = {
  text: {
    kk: 'Президент сайлау қорытындылары жарияланғаннан кейін бір ай ішінде, ал өкілеттік көшкен адам белгіленген күндер ішінде ант береді.',
    ru: 'Президент приносит присягу в течение одного месяца после опубликования итогов, преемник — в установленный в днях срок.',
    en: 'The President takes the oath within one month of the publication of the results, a successor within the days that are laid down.',
  },
  when: any(
    all(notSo('president.by-succession'), {
      test: 'within',
      fact: 'president.results-day',
      number: 1,
      unit: 'months',
    }),
    all(so('president.by-succession'), {
      test: 'within',
      fact: 'president.succession-day',
      number: { provision: 'pres.oath', path: ['successor_days'] },
      unit: 'days',
    }),
  ),
};

/** How the office of President is taken up, passes on, and ends early. */
export const removalAndSuccession: Rules = {
  'impeachment-charge': [
    atFirst(charge),
    goesOn(charge, {
      acts: { actors: ['deputies'], verbs: ['impeaches'], objects: ['president'] },
      cites: [in2026('50', '3')],
    }),
  ],
  'removal-grounds': [
    atFirst(removal),
    goesOn(removal, {
      acts: { actors: ['kurultai'], verbs: ['impeaches'], objects: ['president'] },
      cites: [in2026('50', '2'), in2026('50', '3')],
    }),
  ],
  'president-resignation': [
    atFirst(resignation),
    goesOn(resignation, {
      text: {
        kk: 'Президент Конституциялық Сот оның өз еркімен әрекет еткенін куәландырғанда ғана орнынан түседі.',
        ru: 'Президент уходит в отставку, только если Конституционный Суд удостоверит личный и добровольный характер этого.',
        en: 'The President resigns only with the certificate of the Constitutional Court that the act is personal and voluntary.',
      },
      effect: 'requires',
      when: so('opinion.constitutional-court'),
      cites: [in2026('50', '1')],
      confidence: 'verified',
    }),
  ],
  'succession-vacancy': [atFirst(vacancy), goesOn(vacancy, { cites: [in2026('51', '1')] })],
  'succession-second-in-line': [
    atFirst(second),
    goesOn(second, {
      text: {
        kk: 'Құрылтай Төрағасы Президент өкілеттігін Вице-Президент оны қабылдай алмаған немесе одан бас тартқан кезде ғана қабылдайды.',
        ru: 'Председатель Курултая принимает полномочия Президента, только если Вице-Президент не может принять их или отказался.',
        en: 'The Chair of the Kurultai takes over only if the Vice-President cannot or declines.',
      },
      acts: { actors: ['kurultai-chair'], verbs: ['succeeds'], objects: ['president'] },
      when: firstPassed,
      cites: passedOn2026,
    }),
  ],
  'succession-third-in-line': [
    atFirst(third),
    goesOn(third, {
      text: {
        kk: 'Премьер-Министр Президент өкілеттігін Вице-Президент те, Құрылтай Төрағасы да оны қабылдай алмаған немесе одан бас тартқан кезде ғана қабылдайды.',
        ru: 'Премьер-Министр принимает полномочия Президента, только если ни Вице-Президент, ни Председатель Курултая не могут принять их или отказались.',
        en: 'The Prime Minister takes over only if both the Vice-President and the Chair of the Kurultai cannot or decline.',
      },
      when: all(firstPassed, secondPassed),
      cites: passedOn2026,
    }),
  ],
  'successor-no-amendments': [atFirst(noAmendments), goesOn(noAmendments, { cites: [in2026('51', '3')] })],
  'successor-no-dissolution': [
    altered(since.constitution2026, noAmendments, {
      text: {
        kk: 'Президент өкілеттігі көшкен адам Құрылтайды тарата алмайды.',
        ru: 'Лицо, к которому перешли полномочия Президента, не вправе распускать Курултай.',
        en: 'Whoever takes over the powers of the President may not dissolve the Kurultai.',
      },
      acts: { actors: ['president'], verbs: ['dissolves'], objects: ['kurultai'] },
      cites: [in2026('51', '3')],
      effectiveFrom: '2026-07-01',
    }),
  ],
  'president-oath': [atFirst(oath), goesOn(oath, { cites: [in2026('44', '1')] })],
  'president-oath-in-time': [
    atFirst(oathInTime),
    goesOn(oathInTime, { ...oathInTime2026, cites: [in2026('44', '1'), in2026('44', '2')] }),
  ],
};
