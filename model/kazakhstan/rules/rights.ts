import type { RuleData, Rules } from '../types.ts';
import { altered, atFirst, ends, goesOn } from './versions.ts';
import { any, in1995, in2026, oneOf, since, so } from './writing.ts';

const standing: RuleData = {
  topic: 'rights',
  text: {
    kk: 'Сот әрекетке қабілетсіз деп таныған және сот үкімі бойынша бас бостандығынан айыру орнында отырған адам сайлана алмайды.',
    ru: 'Признанный судом недееспособным и находящийся в месте лишения свободы по приговору не может быть избран.',
    en: 'Whoever a court has declared incapable, or is in prison by sentence of a court, may not be elected.',
  },
  effect: 'bars',
  acts: { verbs: ['stands-for'], objects: ['president', 'mazhilis', 'senate', 'maslikhats'] },
  when: any(so('candidate.incapacitated'), so('candidate.imprisoned')),
  cites: [in1995('33', '3')],
  confidence: 'verified',
};

const voting: RuleData = {
  ...standing,
  text: {
    kk: 'Сот әрекетке қабілетсіз деп таныған және сот үкімі бойынша бас бостандығынан айыру орнында отырған адам дауыс бере алмайды.',
    ru: 'Признанный судом недееспособным и находящийся в месте лишения свободы по приговору не может голосовать.',
    en: 'Whoever a court has declared incapable, or is in prison by sentence of a court, may not vote.',
  },
  acts: { actors: ['citizens'], verbs: ['votes-in'], objects: ['elections', 'referendum'] },
  when: any(so('voter.incapacitated'), so('voter.imprisoned')),
};

const gravest = oneOf('accused.crime', 'terrorism-with-deaths', 'wartime-gravest');

const deathPenalty: RuleData = {
  topic: 'rights',
  text: {
    kk: 'Өлім жазасына тек адам өліміне әкелген террористік қылмыстар мен соғыс уақытындағы ерекше ауыр қылмыстар үшін жол беріледі.',
    ru: 'Смертная казнь допускается только за террористические преступления с гибелью людей и особо тяжкие преступления в военное время.',
    en: 'The death penalty is allowed only for terrorist crimes with deaths and for the gravest crimes in wartime.',
  },
  effect: 'requires',
  acts: { verbs: ['imposes'], objects: ['death-penalty'] },
  when: gravest,
  cites: [in1995('15', '2')],
  confidence: 'verified',
};

const prohibited: RuleData = {
  topic: 'rights',
  text: {
    kk: 'Өлім жазасына тыйым салынады.',
    ru: 'Смертная казнь запрещается.',
    en: 'The death penalty is prohibited.',
  },
  effect: 'bars',
  acts: deathPenalty.acts,
  cites: deathPenalty.cites,
  confidence: 'verified',
};

const deathPenaltyByLaw: RuleData = {
  ...deathPenalty,
  text: {
    kk: 'Заң сол қылмыстар үшін өлім жазасын белгілей алады, оны сот тағайындайды.',
    ru: 'За эти преступления закон может установить смертную казнь, назначает её суд.',
    en: 'For those crimes a law may provide the death penalty, and a court imposes it.',
  },
  effect: 'permits',
  acts: { actors: ['courts'], verbs: ['imposes'], objects: ['death-penalty'] },
};

const forcedLabour: RuleData = {
  topic: 'rights',
  text: {
    kk: 'Мәжбүрлі еңбекке тек сот үкімі бойынша немесе төтенше не әскери жағдайда жол беріледі.',
    ru: 'Принудительный труд допускается только по приговору суда либо в условиях чрезвычайного или военного положения.',
    en: 'Forced labour is allowed only by sentence of a court, or under a state of emergency or martial law.',
  },
  effect: 'permits',
  acts: { verbs: ['imposes'], objects: ['forced-labour'] },
  when: any(oneOf('accused.judgment', 'sentence'), so('state.emergency'), so('state.martial-law')),
  cites: [in1995('24', '1')],
  confidence: 'verified',
};

const judicialGrounds = any(
  oneOf('accused.judgment', 'sentence', 'administrative'),
  so('state.emergency'),
  so('state.martial-law'),
);

const byJudicialAct: Partial<RuleData> = {
  text: {
    kk: 'Мәжбүрлі еңбекке қылмыстық немесе әкімшілік құқық бұзушылық жасағаны үшін кінәлі деп тану туралы сот актісі негізінде не төтенше немесе әскери жағдайда ғана жол беріледі.',
    ru: 'Принудительный труд допускается только на основании судебного акта о виновности в уголовном или административном правонарушении либо в условиях чрезвычайного или военного положения.',
    en: 'Forced labour is allowed only on a judicial act on guilt in a criminal or administrative offence, or under a state of emergency or martial law.',
  },
  when: judicialGrounds,
};

const forcedLabourOtherwise: RuleData = {
  ...forcedLabour,
  text: {
    kk: 'Заңды негізсіз мәжбүрлі еңбекке жол берілмейді.',
    ru: 'Без этих оснований принудительный труд не допускается.',
    en: 'Without one of these grounds forced labour is barred.',
  },
  effect: 'requires',
};

const stateOwns: RuleData = {
  topic: 'rights',
  text: {
    kk: 'Жер, оның қойнауы, су және өзге де табиғи ресурстар мемлекет меншігінде.',
    ru: 'Земля, её недра, воды и другие природные ресурсы находятся в государственной собственности.',
    en: 'The land, its subsoil, waters and other natural resources are state property.',
  },
  effect: 'permits',
  acts: { actors: ['state'], verbs: ['owns'], objects: ['land-and-subsoil'] },
  cites: [in1995('6', '3')],
  confidence: 'verified',
};

const peopleOwn: RuleData = {
  ...stateOwns,
  text: {
    kk: 'Жер мен табиғи ресурстардың иесі – халық емес, мемлекет.',
    ru: 'Собственник земли и природных ресурсов — государство, а не народ.',
    en: 'The owner of land and natural resources is the state, not the people.',
  },
  effect: 'bars',
  acts: { actors: ['people'], verbs: ['owns'], objects: ['land-and-subsoil'] },
  confidence: 'inferred',
};

const toThePeople: Partial<RuleData> = {
  text: {
    kk: 'Жер, оның қойнауы, су және өзге де табиғи ресурстар халыққа тиесілі; меншік құқығын халық атынан мемлекет жүзеге асырады.',
    ru: 'Земля, её недра, воды и другие природные ресурсы принадлежат народу; право собственности от его имени осуществляет государство.',
    en: 'The land, its subsoil, waters and other natural resources belong to the people; the state exercises ownership on their behalf.',
  },
  effect: 'permits',
  confidence: 'verified',
};

const notTheState: Partial<RuleData> = {
  text: {
    kk: 'Мемлекет жер мен табиғи ресурстардың иесі емес, ол меншік құқығын халық атынан ғана жүзеге асырады.',
    ru: 'Государство — не собственник земли и природных ресурсов, оно лишь осуществляет право собственности от имени народа.',
    en: 'The state does not own land and natural resources; it only exercises ownership on behalf of the people.',
  },
  effect: 'bars',
};

const privateLand: RuleData = {
  ...stateOwns,
  text: {
    kk: 'Жер заңда белгіленген негіздер бойынша жеке меншікте де бола алады.',
    ru: 'Земля может находиться и в частной собственности на основаниях, установленных законом.',
    en: 'Land may also be held privately as the law allows.',
  },
  acts: { actors: ['citizens'], verbs: ['owns'], objects: ['private-land'] },
};

const foreignCitizenship: RuleData = {
  topic: 'rights',
  text: {
    kk: 'Қазақстан азаматының басқа мемлекет азаматтығында болуы танылмайды.',
    ru: 'За гражданином Казахстана не признаётся гражданство другого государства.',
    en: 'The citizenship of another state is not recognised for a citizen of Kazakhstan.',
  },
  effect: 'bars',
  acts: { actors: ['citizens'], verbs: ['holds'], objects: ['foreign-citizenship'] },
  cites: [in1995('10', '3')],
  confidence: 'verified',
};

const deprivation: RuleData = {
  topic: 'rights',
  text: {
    kk: 'Сот азаматтықтан террористік қылмыстар немесе Республиканың өмірлік маңызды мүдделеріне өзге де ауыр зиян келтіру үшін ғана айырады.',
    ru: 'Суд лишает гражданства только за террористические преступления или иной тяжкий вред жизненно важным интересам Республики.',
    en: 'A court takes citizenship away only for terrorist crimes or other grave harm to the vital interests of the Republic.',
  },
  effect: 'permits',
  acts: { actors: ['courts'], verbs: ['imposes'], objects: ['loss-of-citizenship'] },
  when: oneOf('accused.crime', 'terrorism', 'terrorism-with-deaths', 'harm-to-state-interests'),
  cites: [in1995('10', '2')],
  confidence: 'verified',
};

const lossByOther: RuleData = {
  ...deprivation,
  text: {
    kk: 'Басқа мемлекеттің азаматтығы Қазақстан азаматтығын тоқтатуға негіз болады.',
    ru: 'Гражданство другого государства — основание для прекращения гражданства Казахстана.',
    en: 'The citizenship of another state is a ground for ending that of Kazakhstan.',
  },
  acts: { verbs: ['imposes'], objects: ['loss-of-citizenship'] },
  when: so('citizen.other-citizenship'),
  cites: [in2026('13', '3')],
  effectiveFrom: '2026-07-01',
};

const inJune = { effectiveFrom: '2022-06-08' } as const;
const in8 = { cites: [in2026('8', '3')] } as const;
const in27 = { cites: [in2026('27', '1')] } as const;

/** Rights of persons, as far as they decide who may do what. */
export const rights: Rules = {
  'suffrage-standing': [
    atFirst(standing),
    goesOn(standing, {
      text: {
        kk: 'Сот әрекетке қабілетсіз деп таныған, сотталғандығы жойылмаған немесе сот сыбайлас жемқорлық үшін кінәлі деп таныған адам сайлана алмайды.',
        ru: 'Не может быть избран признанный судом недееспособным, имеющий непогашенную судимость или признанный судом виновным в коррупции.',
        en: 'Whoever a court has declared incapable, has a criminal record that is not spent, or was found guilty of corruption by a court may not be elected.',
      },
      acts: { verbs: ['stands-for'], objects: ['president', 'kurultai', 'maslikhats'] },
      when: any(so('candidate.incapacitated'), so('candidate.unspent-conviction'), so('candidate.corruption-offence')),
      cites: [in2026('35', '3')],
    }),
  ],
  'suffrage-voting': [atFirst(voting), goesOn(voting, { cites: [in2026('35', '3')] })],
  'death-penalty': [
    atFirst(deathPenalty),
    altered(since.june2022, prohibited, inJune),
    goesOn(prohibited, { cites: [in2026('17', '3')] }),
  ],
  'death-penalty-exception': [atFirst(deathPenaltyByLaw), ends(since.june2022)],
  'forced-labour': [
    atFirst(forcedLabour),
    altered(since.june2022, forcedLabour, { ...byJudicialAct, ...inJune }),
    goesOn(forcedLabour, { ...byJudicialAct, ...in27 }),
  ],
  'forced-labour-otherwise': [
    atFirst(forcedLabourOtherwise),
    altered(since.june2022, forcedLabourOtherwise, { when: judicialGrounds, ...inJune }),
    goesOn(forcedLabourOtherwise, { when: judicialGrounds, ...in27 }),
  ],
  'state-owns-land': [
    atFirst(stateOwns),
    altered(since.june2022, stateOwns, { ...notTheState, ...inJune }),
    goesOn(stateOwns, { ...notTheState, ...in8 }),
  ],
  'people-own-land': [
    atFirst(peopleOwn),
    altered(since.june2022, peopleOwn, { ...toThePeople, ...inJune }),
    goesOn(peopleOwn, { ...toThePeople, ...in8 }),
  ],
  'private-land': [atFirst(privateLand), goesOn(privateLand, in8)],
  'foreign-citizenship': [
    atFirst(foreignCitizenship),
    goesOn(foreignCitizenship, {
      text: {
        kk: 'Азаматқа қос немесе көп азаматтыққа жол берілмейді.',
        ru: 'Двойное или множественное гражданство не допускается.',
        en: 'Dual or multiple citizenship is not allowed.',
      },
      cites: [in2026('13', '3')],
    }),
  ],
  'loss-of-citizenship-by-court': [
    atFirst(deprivation),
    goesOn(deprivation, {
      text: {
        kk: 'Сот азаматтықтан террористік қылмыстар немесе Республиканың ұлттық мүдделеріне өзге де ауыр зиян келтіру үшін ғана айырады.',
        ru: 'Суд лишает гражданства только за террористические преступления или иной тяжкий вред национальным интересам Республики.',
        en: 'A court takes citizenship away only for terrorist crimes or other grave harm to the national interests of the Republic.',
      },
      cites: [in2026('13', '2')],
    }),
  ],
  'loss-of-citizenship-by-other': [altered(since.constitution2026, lossByOther)],
};
