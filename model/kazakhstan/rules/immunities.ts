import type { RuleData, Rules } from '../types.ts';
import { altered, atFirst, goesOn } from './versions.ts';
import { all, any, in1995, in2026, notSo, oneOf, since, so } from './writing.ts';

const ORDERS = 'court-orders-arrest';
const exceptions = any(so('accused.caught-in-the-act'), so('accused.grave-crime'));
const detentionOnly = all(oneOf('accused.measure', 'detention'), exceptions);

const courtOrders: RuleData = {
  topic: 'rights',
  text: {
    kk: 'Тұтқынға алуды сот санкциялайды.',
    ru: 'Арест санкционирует суд.',
    en: 'Arrest is ordered by a court.',
  },
  effect: 'permits',
  acts: {
    actors: ['courts'],
    verbs: ['imposes'],
    objects: [
      'arrest-of-deputy',
      'arrest-of-judge',
      'arrest-of-constitutional-judge',
      'arrest-of-prosecutor-general',
      'arrest-of-ombudsman',
    ],
  },
  cites: [in1995('16', '2')],
  confidence: 'verified',
};

const deputies: RuleData = {
  topic: 'legislature_lower',
  text: {
    kk: 'Депутатты тиісті Палатаның келісімінсіз тұтқынға алуға не жауапқа тартуға болмайды, қылмыс үстінде ұсталған немесе ауыр қылмыс жасаған жағдайларды қоспағанда.',
    ru: 'Депутата нельзя арестовать или привлечь к ответственности без согласия соответствующей Палаты, кроме задержания на месте преступления и тяжких преступлений.',
    en: 'A deputy may not be arrested or prosecuted without the consent of the chamber concerned, unless caught in the act or for grave crimes.',
  },
  effect: 'requires',
  acts: { verbs: ['imposes'], objects: ['arrest-of-deputy'] },
  when: any(
    all(oneOf('deputy.chamber', 'mazhilis'), so('consent.mazhilis')),
    all(oneOf('deputy.chamber', 'senate'), so('consent.senate')),
    exceptions,
  ),
  overrides: [ORDERS],
  cites: [in1995('52', '4'), in1995('57', '4')],
  confidence: 'verified',
};

const judges: RuleData = {
  ...deputies,
  topic: 'guarantors',
  text: {
    kk: 'Судьяны Президенттің, ал Жоғарғы Сот судьясын Сенаттың келісімінсіз тұтқынға алуға не жауапқа тартуға болмайды, қылмыс үстінде ұсталған немесе ауыр қылмыс жасаған жағдайларды қоспағанда.',
    ru: 'Судью нельзя арестовать или привлечь к ответственности без согласия Президента, судью Верховного Суда — без согласия Сената, кроме задержания на месте преступления и тяжких преступлений.',
    en: 'A judge may not be arrested or prosecuted without the consent of the President, a judge of the Supreme Court without that of the Senate, unless caught in the act or for grave crimes.',
  },
  acts: { verbs: ['imposes'], objects: ['arrest-of-judge'] },
  when: any(
    all(notSo('judge.of-supreme-court'), so('consent.president')),
    all(so('judge.of-supreme-court'), so('consent.senate')),
    exceptions,
  ),
  cites: [in1995('79', '2'), in1995('55', '3')],
};

const constitutional: RuleData = {
  ...deputies,
  topic: 'constitutional_review',
  text: {
    kk: 'Конституциялық Кеңес мүшесін немесе Конституциялық Сот судьясын Парламенттің келісімінсіз тұтқынға алуға не жауапқа тартуға болмайды, қылмыс үстінде ұсталған немесе ауыр қылмыс жасаған жағдайларды қоспағанда.',
    ru: 'Члена Конституционного Совета или судью Конституционного Суда нельзя арестовать или привлечь к ответственности без согласия Парламента, кроме задержания на месте преступления и тяжких преступлений.',
    en: 'A member of the Constitutional Council or judge of the Constitutional Court may not be arrested or prosecuted without the consent of Parliament, unless caught in the act or for grave crimes.',
  },
  acts: { verbs: ['imposes'], objects: ['arrest-of-constitutional-judge'] },
  when: any(so('consent.parliament'), exceptions),
  cites: [in1995('71', '5')],
};

const prosecutor: RuleData = {
  ...deputies,
  topic: 'guarantors',
  text: {
    kk: 'Бас Прокурорды Сенаттың келісімінсіз тұтқынға алуға не жауапқа тартуға болмайды, қылмыс үстінде ұсталған немесе ауыр қылмыс жасаған жағдайларды қоспағанда.',
    ru: 'Генерального Прокурора нельзя арестовать или привлечь к ответственности без согласия Сената, кроме задержания на месте преступления и тяжких преступлений.',
    en: 'The Prosecutor General may not be arrested or prosecuted without the consent of the Senate, unless caught in the act or for grave crimes.',
  },
  acts: { verbs: ['imposes'], objects: ['arrest-of-prosecutor-general'] },
  when: any(so('consent.senate'), exceptions),
  cites: [in1995('83', '3'), in1995('55', '3')],
};

const ombudsman: RuleData = {
  ...deputies,
  topic: 'guarantors',
  text: {
    kk: 'Адам құқықтары жөніндегі уәкілді Сенаттың келісімінсіз тұтқынға алуға не жауапқа тартуға болмайды.',
    ru: 'Уполномоченного по правам человека нельзя арестовать или привлечь к ответственности без согласия Сената.',
    en: 'The Commissioner for Human Rights may not be arrested or prosecuted without the consent of the Senate.',
  },
  acts: { verbs: ['imposes'], objects: ['arrest-of-ombudsman'] },
  when: so('consent.senate'),
  cites: [in1995('83-1'), in1995('55', '3')],
  effectiveFrom: '2022-06-08',
  note: unreadExceptions(),
};

const president: RuleData = {
  topic: 'president',
  text: {
    kk: 'Президент, экс-Президент те, қызметтегі іс-әрекеттері үшін жауапқа тартылмайды, мемлекетке опасыздықты қоспағанда.',
    ru: 'Президент, в том числе бывший, не несёт ответственности за действия при исполнении обязанностей, кроме государственной измены.',
    en: 'The President, a former one included, is not liable for acts in office except for high treason.',
  },
  effect: 'bars',
  acts: { verbs: ['imposes'], objects: ['arrest-of-president'] },
  when: all(so('accused.act-in-office'), { test: 'not', of: oneOf('accused.crime', 'high-treason') }),
  cites: [in2026('48')],
  confidence: 'verified',
  effectiveFrom: '2026-07-01',
};

function unreadExceptions() {
  return {
    kk: 'Бұл лауазымға қатысты ерекшеліктер деректер базасында жоқ.',
    ru: 'Исключений для этой должности в базе фактов нет.',
    en: 'The fact base names no exceptions for this office.',
  };
}

/** Whom nobody may arrest or prosecute without the consent of another body. */
export const immunities: Rules = {
  [ORDERS]: [atFirst(courtOrders), goesOn(courtOrders, { cites: [in2026('18', '2')] })],
  'deputies-immunity': [
    atFirst(deputies),
    goesOn(deputies, {
      text: {
        kk: 'Депутатты Құрылтайдың келісімінсіз ұстауға, тұтқынға алуға не жауапқа тартуға болмайды; қылмыс үстінде ұстау мен ауыр қылмыс – тек ұстауға қатысты ерекшелік.',
        ru: 'Депутата нельзя задержать, арестовать или привлечь к ответственности без согласия Курултая; место преступления и тяжкие преступления — исключение только для задержания.',
        en: 'A deputy may not be detained, arrested or prosecuted without the consent of the Kurultai; being caught in the act and grave crimes are exceptions for detention only.',
      },
      when: any(so('consent.kurultai'), detentionOnly),
      cites: [in2026('55', '3'), in2026('56', '12')],
    }),
  ],
  'judges-immunity': [
    atFirst(judges),
    goesOn(judges, {
      text: {
        kk: 'Судья мен Жоғарғы Сот Төрағасы үшін Президенттің, Жоғарғы Соттың өзге судьялары үшін Құрылтайдың келісімі қажет; ерекшеліктер тек ұстауға қатысты.',
        ru: 'Для ареста судьи и Председателя Верховного Суда нужно согласие Президента, иных судей Верховного Суда — Курултая; исключения касаются только задержания.',
        en: 'The arrest of a judge or of the Chair of the Supreme Court needs the consent of the President, that of other judges of the Supreme Court the consent of the Kurultai; exceptions cover detention only.',
      },
      when: any(
        all(any(notSo('judge.of-supreme-court'), so('judge.chairs')), so('consent.president')),
        all(so('judge.of-supreme-court'), notSo('judge.chairs'), so('consent.kurultai')),
        detentionOnly,
      ),
      cites: [in2026('80', '2'), in2026('56', '11'), in2026('83', '1')],
    }),
  ],
  'constitutional-judges-immunity': [
    atFirst(constitutional),
    goesOn(constitutional, {
      text: {
        kk: 'Конституциялық Сот Төрағасын тұтқынға алуға Президенттің, судьяларын тұтқынға алуға Құрылтайдың келісімі қажет.',
        ru: 'Для ареста Председателя Конституционного Суда нужно согласие Президента, судей — согласие Курултая.',
        en: 'The arrest of the Chair of the Constitutional Court needs the consent of the President, that of its judges the consent of the Kurultai.',
      },
      when: any(all(so('judge.chairs'), so('consent.president')), all(notSo('judge.chairs'), so('consent.kurultai'))),
      cites: [in2026('72', '6'), in2026('56', '11')],
      note: unreadExceptions(),
    }),
  ],
  'prosecutor-general-immunity': [
    atFirst(prosecutor),
    goesOn(prosecutor, {
      text: {
        kk: 'Бас Прокурорды Президенттің келісімінсіз ұстауға, тұтқынға алуға не жауапқа тартуға болмайды; ерекшеліктер тек ұстауға қатысты.',
        ru: 'Генерального Прокурора нельзя задержать, арестовать или привлечь к ответственности без согласия Президента; исключения касаются только задержания.',
        en: 'The Prosecutor General may not be detained, arrested or prosecuted without the consent of the President; exceptions cover detention only.',
      },
      when: any(so('consent.president'), detentionOnly),
      cites: [in2026('84', '4')],
    }),
  ],
  'ombudsman-immunity': [
    altered(since.june2022, ombudsman),
    goesOn(ombudsman, {
      text: {
        kk: 'Адам құқықтары жөніндегі уәкілді Президенттің келісімінсіз тұтқынға алуға не жауапқа тартуға болмайды.',
        ru: 'Уполномоченного по правам человека нельзя арестовать или привлечь к ответственности без согласия Президента.',
        en: 'The Commissioner for Human Rights may not be arrested or prosecuted without the consent of the President.',
      },
      when: so('consent.president'),
      cites: [in2026('85', '4')],
    }),
  ],
  'president-immunity-for-acts-in-office': [altered(since.constitution2026, president)],
};
