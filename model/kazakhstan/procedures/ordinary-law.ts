import type { History } from '../histories.ts';
import { is } from './guards.ts';
import { ofAll } from './majorities.ts';
import { moments } from './moments.ts';
import { of1995, of2026, rows, type ProcedureData, type States, type Steps } from './table.ts';

const title = { kk: 'Жай заң', ru: 'Обычный закон', en: 'Ordinary law' };

const open = {
  kk: 'Келісу комиссиясы: оның құрылуы, дауыс беруі және келісімге келмеуі заңмен реттеледі.',
  ru: 'Согласительная комиссия: её образование, голосование и недостижение согласия регулируются законом.',
  en: 'Conciliation commission: formation, vote and failure are statutory.',
};

const open2 = {
  kk: 'Мақұлдау үшін де, қабылдамау үшін де депутаттардың жалпы санының көпшілік даусы жиналмаса, нәтижесі қандай болатыны бірде-бір редакцияда айтылмаған.',
  ru: 'Если ни одобрение, ни отклонение не набирает большинства от общего числа депутатов, результат не назван ни в одной редакции.',
  en: 'Where neither approval nor rejection reaches a majority of the total, no edition names the result.',
};

const open3 = {
  kk: '2022 жылдан кейінгі редакция: Сенаттың комиссия мәтінін қайталап мақұлдамауы және жаңа редакция ұсынбай жекелеген баптарды мақұлдамауы реттелмеген.',
  ru: 'Редакция после 2022 года: повторное неодобрение Сенатом текста комиссии и неодобрение отдельных статей без новой редакции не урегулированы.',
  en: 'Text after 2022: repeated Senate disapproval of a commission text, and disapproval of single articles without a new wording, are not regulated.',
};

const note = {
  kk: 'Қабылданған заң Сенат мақұлдағаннан кейін он күн ішінде Президентке жіберіледі (61(4)-бап). Отырысқа әр Палата депутаттарының үштен екісі қатысуға тиіс (59(5)-бап).',
  ru: 'Принятый закон направляется Президенту в течение десяти дней после одобрения Сенатом (ст. 61(4)). На заседании должны присутствовать две трети депутатов каждой Палаты (ст. 59(5)).',
  en: 'An adopted law goes to the President within ten days of Senate approval (Art. 61(4)). Quorum of every sitting: two thirds of each chamber (Art. 59(5)).',
};

const note2 = {
  kk: 'Заң он күн ішінде Президентке жіберіледі (61(4),(5)-бап). Комиссия мәтін ұсынбаса не болатыны қаралмаған заңға қалдырылған.',
  ru: 'Закон направляется Президенту в течение десяти дней (ст. 61(4),(5)). Что происходит, если комиссия не предложит текста, оставлено закону, который не изучен.',
  en: 'The law goes to the President within ten days (Art. 61(4),(5)). What happens if the commission produces no text is left to a statute that was not read.',
};

const states = {
  tabled: {
    order: 1,
    kind: 'start',
    meaning: {
      kk: 'Заң шығару бастамасы құқығы бар субъект енгізген заң жобасы',
      ru: 'законопроект, внесённый субъектом права законодательной инициативы',
      en: 'bill brought by a holder of the legislative initiative',
    },
  },
  'mazhilis-review': {
    order: 2,
    kind: 'step',
    meaning: {
      kk: 'Заң жобасы Мәжілістің қарауында',
      ru: 'законопроект на рассмотрении Мажилиса',
      en: 'bill before the Mazhilis',
    },
  },
  'senate-review': {
    order: 3,
    kind: 'step',
    meaning: {
      kk: 'Мәжіліс мақұлдаған заң жобасы Сенаттың қарауында',
      ru: 'одобренный Мажилисом законопроект на рассмотрении Сената',
      en: 'bill approved by the Mazhilis is before the Senate',
    },
  },
  'mazhilis-revote': {
    order: 7,
    kind: 'step',
    meaning: {
      kk: 'Сенат заң жобасын тұтас қабылдамады; Мәжіліс оны қайтадан мақұлдай алады',
      ru: 'Сенат отклонил законопроект в целом; Мажилис может одобрить его вновь',
      en: 'Senate refused the whole bill; the Mazhilis may insist',
    },
  },
  'senate-second': {
    order: 8,
    kind: 'step',
    meaning: {
      kk: 'Сенатта екінші рет талқылау және дауыс беру',
      ru: 'повторное обсуждение и голосование в Сенате',
      en: 'second discussion and vote in the Senate',
    },
  },
  'mazhilis-on-changes': {
    order: 9,
    kind: 'step',
    meaning: {
      kk: 'Сенат енгізген өзгерістер Мәжілістің қарауында',
      ru: 'изменения Сената на рассмотрении Мажилиса',
      en: 'Senate changes are before the Mazhilis',
    },
  },
  conciliation: {
    order: 10,
    kind: 'step',
    meaning: {
      kk: 'Палаталар арасындағы келісу рәсімдері',
      ru: 'согласительные процедуры между Палатами',
      en: 'conciliation between the chambers',
    },
  },
  'senate-alone': {
    order: 11,
    kind: 'step',
    meaning: {
      kk: 'өкілеттігі мерзімінен бұрын тоқтатылғандықтан Мәжіліс жоқ; заңдарды Сенат жалғыз өзі қабылдайды',
      ru: 'Мажилиса нет из-за досрочного прекращения его полномочий; законы принимает один Сенат',
      en: 'no Mazhilis after early termination; the Senate legislates alone',
    },
  },
  adopted: {
    order: 12,
    kind: 'final',
    meaning: {
      kk: 'заң қабылданды және Президентке жіберілді',
      ru: 'закон принят и направлен Президенту',
      en: 'law adopted and sent to the President',
    },
  },
  'not-adopted': {
    order: 13,
    kind: 'final',
    meaning: { kk: 'заң жобасы өтпеді', ru: 'законопроект не прошёл', en: 'bill fails' },
  },
  barred: {
    order: 14,
    kind: 'final',
    meaning: {
      kk: 'екі рет қабылданбады; сол сессияда қайта енгізуге жол берілмейді',
      ru: 'отклонён дважды; повторное внесение в ту же сессию не допускается',
      en: 'refused twice; cannot come back in the same session',
    },
  },
} satisfies States;

const statesOf2023 = {
  'senate-review': {
    ...states['senate-review'],
    meaning: {
      kk: 'Мәжіліс қабылдаған заң Сенаттың қарауында',
      ru: 'принятый Мажилисом закон на рассмотрении Сената',
      en: 'law adopted by the Mazhilis is before the Senate',
    },
  },
  'mazhilis-on-wording': {
    order: 4,
    kind: 'step',
    meaning: {
      kk: 'Сенат жекелеген баптарды мақұлдамай, өз редакциясын ұсынды; шешімді Мәжіліс қабылдайды',
      ru: 'Сенат не одобрил отдельные статьи и предложил свою редакцию; решает Мажилис',
      en: 'Senate refused single articles and offered its own wording; the Mazhilis decides',
    },
  },
  'mazhilis-revote': {
    ...states['mazhilis-revote'],
    meaning: {
      kk: 'Мәжіліс өзінің бұрынғы мәтінін қайтадан дауысқа салады',
      ru: 'Мажилис вновь голосует за свой прежний текст',
      en: 'Mazhilis votes again on its own earlier text',
    },
  },
  conciliation: {
    ...states.conciliation,
    meaning: {
      kk: 'келісу комиссиясы мәтін әзірлейді',
      ru: 'согласительная комиссия готовит текст',
      en: 'conciliation commission drafts a text',
    },
  },
  adopted: {
    ...states.adopted,
    meaning: { kk: 'заң Президентке жіберіледі', ru: 'закон направляется Президенту', en: 'law goes to the President' },
  },
  'not-adopted': {
    ...states['not-adopted'],
    meaning: {
      kk: 'заң қабылданбаған болып есептеледі және бастамашысына қайтарылады',
      ru: 'закон считается непринятым и возвращается инициатору',
      en: 'law counts as not adopted and returns to the initiator',
    },
  },
  'mazhilis-on-conciliation': {
    order: 15,
    kind: 'step',
    meaning: {
      kk: 'комиссия мәтіні Мәжілістің қарауында',
      ru: 'текст комиссии на рассмотрении Мажилиса',
      en: 'commission text before the Mazhilis',
    },
  },
  'senate-on-conciliation': {
    order: 16,
    kind: 'step',
    meaning: {
      kk: 'Мәжіліс қабылдаған комиссия мәтіні Сенаттың қарауында',
      ru: 'принятый Мажилисом текст комиссии на рассмотрении Сената',
      en: 'commission text adopted by the Mazhilis is before the Senate',
    },
  },
} satisfies States;

const statesOf2026 = {
  'kurultai-review': {
    order: 5,
    kind: 'step',
    meaning: {
      kk: 'заң жобасы Құрылтайдың қарауында',
      ru: 'законопроект на рассмотрении Курултая',
      en: 'bill before the Kurultai',
    },
  },
  'kurultai-absent': {
    order: 6,
    kind: 'step',
    meaning: {
      kk: 'өкілеттігі мерзімінен бұрын тоқтатылғаннан кейін Құрылтай жоқ',
      ru: 'Курултая нет после досрочного прекращения его полномочий',
      en: 'no Kurultai after early termination',
    },
  },
  'not-adopted': {
    ...states['not-adopted'],
    meaning: {
      kk: 'заң жобасы қабылданбаған болып есептеледі және бастамашысына қайтарылады',
      ru: 'законопроект считается непринятым и возвращается инициатору',
      en: 'bill counts as not adopted and returns to the initiator',
    },
  },
  'decree-law': {
    order: 17,
    kind: 'final',
    meaning: {
      kk: 'Президенттің заң күші бар жарлығы',
      ru: 'указ Президента, имеющий силу закона',
      en: 'presidential decree with the force of a law',
    },
  },
} satisfies States;

const steps = {
  'table-bill': {
    order: 1,
    from: 'tabled',
    to: 'mazhilis-review',
    event: {
      kk: 'заң жобасы қарауға қабылданады',
      ru: 'законопроект принимается к рассмотрению',
      en: 'bill accepted for consideration',
    },
    by: ['president', 'government', 'mazhilis', 'senate'],
    condition: {
      kk: 'бастама тек Мәжілісте іске асырылады; оны екі Палатаның да депутаттары пайдалана алады; мемлекет кірісін қысқартатын немесе шығысын көбейтетін заң жобасына Үкіметтің оң қорытындысы қажет, Президенттің заң жобалары бұған кірмейді',
      ru: 'инициатива реализуется только в Мажилисе; ею могут воспользоваться депутаты обеих Палат; законопроекту о сокращении доходов или увеличении расходов нужно положительное заключение Правительства, кроме законопроектов Президента',
      en: "initiative is exercised only in the Mazhilis; deputies of either chamber may use it; a bill cutting revenue or raising spending needs a favourable Government opinion, except the President's bills",
    },
    cites: of1995('Art. 61(1), 61(6), 56(1)(1)'),
    basis: 'constitution',
  },
  'senate-takes-up': {
    order: 2,
    from: 'tabled',
    to: 'senate-alone',
    event: {
      kk: 'Мәжіліс жоқ кезде заң жобасы қарауға алынады',
      ru: 'законопроект принимается к рассмотрению в отсутствие Мажилиса',
      en: 'bill taken up while the Mazhilis is absent',
    },
    by: ['senate'],
    condition: {
      kk: 'өкілеттігі мерзімінен бұрын тоқтатылғандықтан Мәжіліс уақытша болмаған кезде ғана',
      ru: 'только пока Мажилис временно отсутствует из-за досрочного прекращения его полномочий',
      en: 'only while the Mazhilis is temporarily missing because its powers ended early',
    },
    when: is('parliament.lower-house-absent'),
    cites: of1995('Art. 55(5)'),
    basis: 'constitution',
  },
  adopt: {
    order: 4,
    from: 'mazhilis-review',
    to: 'senate-review',
    event: { kk: 'Мәжіліс мақұлдайды', ru: 'Мажилис одобряет', en: 'Mazhilis approves' },
    by: ['mazhilis'],
    majority: ofAll('>1/2', 'mazhilis'),
    cites: of1995('Art. 61(4), 54(1)'),
    basis: 'constitution',
  },
  reject: {
    order: 5,
    from: 'mazhilis-review',
    to: 'not-adopted',
    event: { kk: 'Мәжіліс мақұлдамайды', ru: 'Мажилис не одобряет', en: 'Mazhilis does not approve' },
    by: ['mazhilis'],
    condition: {
      kk: 'көпшілік дауыс жиналмады; Мәжілістің жай заң жобасын қабылдамауы туралы бөлек норма жоқ',
      ru: 'большинство не набрано; отдельной нормы об отклонении обычного законопроекта Мажилисом нет',
      en: 'the majority is not reached; no separate clause on refusal of an ordinary bill by the Mazhilis',
    },
    cites: of1995('Art. 61(4), 62(5)'),
    basis: 'implied',
  },
  'senate-approves': {
    order: 6,
    from: 'senate-review',
    to: 'adopted',
    event: { kk: 'Сенат мақұлдайды', ru: 'Сенат одобряет', en: 'Senate approves' },
    by: ['senate'],
    majority: ofAll('>1/2', 'senate'),
    deadline: { number: 60, unit: 'day', runsFrom: moments.transferToTheSenate, missed: 'none-stated' },
    cites: of1995('Art. 61(4)'),
    basis: 'constitution',
  },
  'senate-refuses': {
    order: 9,
    from: 'senate-review',
    to: 'mazhilis-revote',
    event: {
      kk: 'Сенат заң жобасын тұтас қабылдамайды',
      ru: 'Сенат отклоняет законопроект в целом',
      en: 'Senate refuses the whole bill',
    },
    by: ['senate'],
    majority: ofAll('>1/2', 'senate'),
    deadline: { number: 60, unit: 'day', runsFrom: moments.transferToTheSenate, missed: 'none-stated' },
    cites: of1995('Art. 61(4)'),
    basis: 'constitution',
  },
  'senate-changes': {
    order: 10,
    from: 'senate-review',
    to: 'mazhilis-on-changes',
    event: { kk: 'Сенат өзгерістер ұсынады', ru: 'Сенат предлагает изменения', en: 'Senate proposes changes' },
    by: ['senate'],
    majority: ofAll('>1/2', 'senate'),
    deadline: { number: 60, unit: 'day', runsFrom: moments.transferToTheSenate, missed: 'none-stated' },
    cites: of1995('Art. 61(4), 61(5)'),
    basis: 'constitution',
  },
  'mazhilis-insists': {
    order: 11,
    from: 'mazhilis-revote',
    to: 'senate-second',
    event: {
      kk: 'Мәжіліс заң жобасын қайтадан мақұлдайды',
      ru: 'Мажилис одобряет законопроект вновь',
      en: 'Mazhilis insists',
    },
    by: ['mazhilis'],
    majority: ofAll('>=2/3', 'mazhilis'),
    cites: of1995('Art. 61(4)'),
    basis: 'constitution',
  },
  'mazhilis-yields': {
    order: 12,
    from: 'mazhilis-revote',
    to: 'not-adopted',
    event: {
      kk: 'Мәжіліс заң жобасын қайтадан мақұлдамайды',
      ru: 'Мажилис не одобряет законопроект вновь',
      en: 'Mazhilis does not insist',
    },
    by: ['mazhilis'],
    condition: { kk: 'үштен екі жиналмады', ru: 'две трети не набраны', en: 'two thirds not reached' },
    cites: of1995('Art. 61(4)'),
    basis: 'implied',
  },
  'senate-approves-again': {
    order: 13,
    does: 'senate-approves',
    from: 'senate-second',
    to: 'adopted',
    event: {
      kk: 'Сенат екінші дауыс беруде мақұлдайды',
      ru: 'Сенат одобряет при повторном голосовании',
      en: 'Senate approves at the second vote',
    },
    by: ['senate'],
    majority: ofAll('>1/2', 'senate'),
    cites: of1995('Art. 61(4)'),
    basis: 'constitution',
  },
  'senate-refuses-again': {
    order: 14,
    does: 'senate-refuses',
    from: 'senate-second',
    to: 'barred',
    event: { kk: 'Сенат екінші рет қабылдамайды', ru: 'Сенат отклоняет повторно', en: 'Senate refuses a second time' },
    by: ['senate'],
    majority: ofAll('>1/2', 'senate'),
    condition: {
      kk: 'заң жобасын сол сессия ішінде қайта енгізуге жол берілмейді',
      ru: 'законопроект нельзя вновь внести в течение той же сессии',
      en: 'bill may not be brought again during the same session',
    },
    cites: of1995('Art. 61(4)'),
    basis: 'constitution',
  },
  'mazhilis-accepts-changes': {
    order: 15,
    from: 'mazhilis-on-changes',
    to: 'adopted',
    event: {
      kk: 'Мәжіліс өзгерістермен келіседі',
      ru: 'Мажилис соглашается с изменениями',
      en: 'Mazhilis accepts the changes',
    },
    by: ['mazhilis'],
    majority: ofAll('>1/2', 'mazhilis'),
    cites: of1995('Art. 61(5)'),
    basis: 'constitution',
  },
  'mazhilis-objects': {
    order: 16,
    from: 'mazhilis-on-changes',
    to: 'conciliation',
    event: {
      kk: 'Мәжіліс өзгерістерге қарсылық білдіреді',
      ru: 'Мажилис возражает против изменений',
      en: 'Mazhilis objects to the changes',
    },
    by: ['mazhilis'],
    majority: ofAll('>1/2', 'mazhilis'),
    cites: of1995('Art. 61(5)'),
    basis: 'constitution',
  },
  conciliate: {
    order: 17,
    from: 'conciliation',
    to: 'adopted',
    event: { kk: 'келісілген мәтін қабылданады', ru: 'принимается согласованный текст', en: 'agreed text adopted' },
    by: ['mazhilis', 'senate'],
    together: true,
    condition: {
      kk: 'комиссияның жұмыс тәртібі мен оның мәтініне қажетті дауыс саны заң мен регламентке қалдырылған',
      ru: 'порядок работы комиссии и нужное для её текста число голосов оставлены закону и регламенту',
      en: 'how the commission works and what vote its text needs is left to statute and rules of procedure',
    },
    cites: [],
    basis: 'unread',
  },
  'conciliation-fails': {
    order: 18,
    from: 'conciliation',
    to: 'not-adopted',
    event: { kk: 'келісімге қол жеткізілмейді', ru: 'согласие не достигнуто', en: 'no agreement' },
    by: ['mazhilis', 'senate'],
    together: true,
    condition: {
      kk: 'нәтижесі заң мен регламентке қалдырылған',
      ru: 'исход оставлен закону и регламенту',
      en: 'outcome left to statute and rules of procedure',
    },
    cites: [],
    basis: 'unread',
  },
  'senate-adopts-alone': {
    order: 19,
    from: 'senate-alone',
    to: 'adopted',
    event: { kk: 'Сенат заңды қабылдайды', ru: 'Сенат принимает закон', en: 'Senate passes the law' },
    by: ['senate'],
    majority: ofAll('>1/2', 'senate'),
    condition: {
      kk: 'заң шығару актілерінің жалпы қағидасы',
      ru: 'общее правило для законодательных актов',
      en: 'general rule for legislative acts',
    },
    cites: of1995('Art. 55(5), 62(5)'),
    basis: 'constitution',
  },
  'senate-rejects-alone': {
    order: 20,
    from: 'senate-alone',
    to: 'not-adopted',
    event: { kk: 'Сенат заңды қабылдамайды', ru: 'Сенат не принимает закон', en: 'Senate does not pass it' },
    by: ['senate'],
    condition: { kk: 'көпшілік дауыс жиналмады', ru: 'большинство не набрано', en: 'majority not reached' },
    cites: of1995('Art. 55(5), 62(5)'),
    basis: 'implied',
  },
} satisfies Steps;

const stepsOf2023 = {
  adopt: {
    ...steps.adopt,
    event: { kk: 'Мәжіліс заңды қабылдайды', ru: 'Мажилис принимает закон', en: 'Mazhilis adopts the law' },
    cites: of1995('Art. 61(4), 62(5), 54(1)'),
  },
  reject: {
    ...steps.reject,
    event: {
      kk: 'Мәжіліс заң жобасын тұтас қабылдамайды',
      ru: 'Мажилис отклоняет законопроект в целом',
      en: 'Mazhilis rejects the bill as a whole',
    },
    majority: ofAll('>1/2', 'mazhilis'),
    condition: {
      kk: 'заң жобасы бастамашысына қайтарылады',
      ru: 'законопроект возвращается инициатору',
      en: 'bill returns to its initiator',
    },
    cites: of1995('Art. 61(4)'),
    basis: 'constitution',
  },
  'senate-approves': {
    ...steps['senate-approves'],
    deadline: { number: 60, unit: 'day', runsFrom: moments.transferToTheSenate, missed: 'senate-silent' },
  },
  'senate-silent': {
    order: 7,
    from: 'senate-review',
    to: 'adopted',
    event: {
      kk: 'Сенат шешімінсіз алпыс күн өтеді',
      ru: 'шестьдесят дней проходят без решения Сената',
      en: 'sixty days pass without a Senate decision',
    },
    by: ['senate'],
    condition: { kk: 'Сенат шешім қабылдамады', ru: 'Сенат не принял решения', en: 'silence of the Senate' },
    deadline: {
      number: 60,
      unit: 'day',
      runsFrom: moments.transferToTheSenate,
      earliest: true,
      missed: 'senate-silent',
    },
    cites: of1995('Art. 61(4)'),
    basis: 'constitution',
  },
  'senate-refuses': {
    order: 9,
    from: 'senate-review',
    to: 'conciliation',
    event: {
      kk: 'Сенат заңды тұтас мақұлдамайды',
      ru: 'Сенат не одобряет закон в целом',
      en: 'Senate disapproves the law as a whole',
    },
    by: ['senate'],
    condition: {
      kk: 'мақұлданбады; заң Мәжіліске қайтарылады және келіспеушілік келісу рәсімдері арқылы шешіледі',
      ru: 'одобрение не дано; закон возвращается в Мажилис, и разногласие передаётся на согласительные процедуры',
      en: 'approval not given; law returns to the Mazhilis and the dispute goes to conciliation',
    },
    deadline: { number: 60, unit: 'day', runsFrom: moments.transferToTheSenate, missed: 'senate-silent' },
    cites: of1995('Art. 61(4), 61(5)'),
    basis: 'constitution',
  },
  'senate-changes': {
    order: 10,
    from: 'senate-review',
    to: 'mazhilis-on-wording',
    event: {
      kk: 'Сенат жекелеген баптарды мақұлдамай, жаңа редакция ұсынады',
      ru: 'Сенат не одобряет отдельные статьи и предлагает новую редакцию',
      en: 'Senate disapproves single articles and offers new wording',
    },
    by: ['senate'],
    condition: {
      kk: 'мақұлданбады; мақұлдамауға қажетті дауыс жалпы қағидадан бөлек белгіленбеген (62(5)-бап); заң Мәжіліске қайтарылады',
      ru: 'одобрение не дано; голоса для неодобрения отдельно от общего правила не установлены (ст. 62(5)); закон возвращается в Мажилис',
      en: 'approval not given; vote for disapproval not fixed apart from the general rule (Art. 62(5)); law returns to the Mazhilis',
    },
    deadline: { number: 60, unit: 'day', runsFrom: moments.transferToTheSenate, missed: 'senate-silent' },
    cites: of1995('Art. 61(4)'),
    basis: 'constitution',
  },
  'mazhilis-insists': {
    ...steps['mazhilis-insists'],
    to: 'adopted',
    event: {
      kk: 'Мәжіліс бұрынғы шешімін растайды',
      ru: 'Мажилис подтверждает прежнее решение',
      en: 'Mazhilis confirms its earlier decision',
    },
    deadline: { number: 10, unit: 'day', runsFrom: moments.vote, since: ['adopted'], missed: 'none-stated' },
    cites: of1995('Art. 61(5)'),
  },
  'mazhilis-yields': {
    ...steps['mazhilis-yields'],
    event: { kk: 'үштен екі жиналмады', ru: 'две трети не набраны', en: 'two thirds not reached' },
    condition: {
      kk: 'заң қабылданбаған болып есептеледі және бастамашысына қайтарылады',
      ru: 'закон считается непринятым и возвращается инициатору',
      en: 'law counts as not adopted and returns to the initiator',
    },
    cites: of1995('Art. 61(5)'),
    basis: 'constitution',
  },
  'mazhilis-accepts-changes': {
    ...steps['mazhilis-accepts-changes'],
    from: 'mazhilis-on-wording',
    event: {
      kk: 'Мәжіліс Сенаттың редакциясымен келіседі',
      ru: 'Мажилис соглашается с редакцией Сената',
      en: 'Mazhilis accepts the Senate wording',
    },
    condition: {
      kk: 'заң жаңа редакцияда қабылданған және Сенат мақұлдаған болып есептеледі',
      ru: 'закон считается принятым в новой редакции и одобренным Сенатом',
      en: 'law counts as adopted in the new wording and approved by the Senate',
    },
    deadline: { number: 10, unit: 'day', runsFrom: moments.acceptance, since: ['adopted'], missed: 'none-stated' },
  },
  'mazhilis-objects': {
    ...steps['mazhilis-objects'],
    from: 'mazhilis-on-wording',
    event: {
      kk: 'Мәжіліс Сенаттың редакциясына қарсылық білдіреді',
      ru: 'Мажилис возражает против редакции Сената',
      en: 'Mazhilis objects to the Senate wording',
    },
  },
  conciliate: {
    ...steps.conciliate,
    to: 'mazhilis-on-conciliation',
    event: {
      kk: 'комиссия мәтінді дайындап шығады',
      ru: 'комиссия вырабатывает текст',
      en: 'commission produces a text',
    },
    condition: {
      kk: 'мәтін Мәжіліс пен Сенатта әдеттегі тәртіппен қаралады; комиссияны құру және оның шешім қабылдау тәртібі заңға қалдырылған',
      ru: 'текст проходит Мажилис и Сенат в обычном порядке; образование комиссии и порядок её решений оставлены закону',
      en: 'the text goes through the Mazhilis and the Senate in the ordinary order; how the commission is formed and decides is left to statute',
    },
    cites: of1995('Art. 61(5)'),
    basis: 'constitution',
  },
  'senate-adopts-alone': {
    ...steps['senate-adopts-alone'],
    condition: { kk: 'заңдардың жалпы қағидасы', ru: 'общее правило для законов', en: 'general rule for laws' },
  },
  'mazhilis-adopts-conciliated': {
    order: 21,
    from: 'mazhilis-on-conciliation',
    to: 'senate-on-conciliation',
    event: {
      kk: 'Мәжіліс комиссия мәтінін қабылдайды',
      ru: 'Мажилис принимает текст комиссии',
      en: 'Mazhilis adopts the commission text',
    },
    by: ['mazhilis'],
    majority: ofAll('>1/2', 'mazhilis'),
    cites: of1995('Art. 61(4), 61(5)'),
    basis: 'constitution',
  },
  'mazhilis-rejects-conciliated': {
    order: 22,
    from: 'mazhilis-on-conciliation',
    to: 'mazhilis-revote',
    event: {
      kk: 'Мәжіліс комиссия мәтінін қабылдамайды',
      ru: 'Мажилис не принимает текст комиссии',
      en: 'Mazhilis does not adopt the commission text',
    },
    by: ['mazhilis'],
    condition: {
      kk: 'көпшілік дауыс жиналмады; бұрынғы мәтін қайтадан дауысқа салынады',
      ru: 'большинство не набрано; далее повторное голосование за прежний текст',
      en: 'majority not reached; a new vote on the earlier text follows',
    },
    cites: of1995('Art. 61(5)'),
    basis: 'constitution',
  },
  'senate-approves-conciliated': {
    order: 23,
    does: 'senate-approves',
    from: 'senate-on-conciliation',
    to: 'adopted',
    event: {
      kk: 'Сенат комиссия мәтінін мақұлдайды',
      ru: 'Сенат одобряет текст комиссии',
      en: 'Senate approves the commission text',
    },
    by: ['senate'],
    majority: ofAll('>1/2', 'senate'),
    deadline: {
      number: 60,
      unit: 'day',
      runsFrom: moments.transferToTheSenate,
      missed: 'senate-silent-on-conciliated',
    },
    cites: of1995('Art. 61(4), 61(5)'),
    basis: 'constitution',
  },
  'senate-silent-on-conciliated': {
    order: 24,
    does: 'senate-silent',
    from: 'senate-on-conciliation',
    to: 'adopted',
    event: {
      kk: 'Сенат шешімінсіз алпыс күн өтеді',
      ru: 'шестьдесят дней проходят без решения Сената',
      en: 'sixty days pass without a Senate decision',
    },
    by: ['senate'],
    condition: {
      kk: 'комиссия мәтініне әдеттегі тәртіп қолданылады',
      ru: 'к тексту комиссии применяется обычный порядок',
      en: 'the ordinary order applies to the commission text',
    },
    deadline: {
      number: 60,
      unit: 'day',
      runsFrom: moments.transferToTheSenate,
      earliest: true,
      missed: 'senate-silent-on-conciliated',
    },
    cites: of1995('Art. 61(4), 61(5)'),
    basis: 'constitution',
  },
  'senate-refuses-conciliated': {
    order: 25,
    does: 'senate-refuses',
    from: 'senate-on-conciliation',
    to: 'conciliation',
    event: { kk: 'Сенат қайтадан мақұлдамайды', ru: 'Сенат вновь не одобряет', en: 'Senate disapproves again' },
    by: ['senate'],
    condition: {
      kk: 'әдеттегі тәртіпке сілтемеден туындайды; мәтін қайталануды шектемейді',
      ru: 'следует из отсылки к обычному порядку; повторение в тексте не ограничено',
      en: 'follows from the reference to the ordinary order; the text sets no limit on repetition',
    },
    cites: of1995('Art. 61(4), 61(5)'),
    basis: 'implied',
  },
} satisfies Steps;

const stepsOf2026 = {
  'table-bill': {
    ...steps['table-bill'],
    to: 'kurultai-review',
    event: { kk: 'заң жобасы енгізіледі', ru: 'законопроект вносится', en: 'bill brought' },
    by: ['president', 'government', 'kurultai', 'halyk-kenesi'],
    condition: {
      kk: 'бастама тек Құрылтайда іске асырылады; мемлекет кірісін қысқартатын немесе шығысын көбейтетін заң жобасына Үкіметтің оң қорытындысы қажет, Президенттің заң жобалары бұған кірмейді',
      ru: 'инициатива реализуется только в Курултае; законопроекту о сокращении доходов или увеличении расходов нужно положительное заключение Правительства, кроме законопроектов Президента',
      en: "initiative is exercised only in the Kurultai; a bill cutting revenue or raising spending needs a favourable Government opinion, except the President's bills",
    },
    cites: of2026('Art. 60(1), 60(6), 71(2)'),
  },
  'president-takes-over': {
    order: 3,
    from: 'tabled',
    to: 'kurultai-absent',
    event: {
      kk: 'мәселе Құрылтай жоқ кезде туындайды',
      ru: 'вопрос возникает в отсутствие Курултая',
      en: 'matter arises while the Kurultai is absent',
    },
    by: ['president'],
    condition: {
      kk: 'өкілеттігі мерзімінен бұрын тоқтатылғандықтан Құрылтай болмаған кезде ғана',
      ru: 'только пока Курултая нет из-за досрочного прекращения его полномочий',
      en: 'only while the Kurultai is missing because its powers ended early',
    },
    when: is('parliament.lower-house-absent'),
    cites: of2026('Art. 47(2)'),
    basis: 'constitution',
  },
  adopt: {
    ...steps.adopt,
    from: 'kurultai-review',
    to: 'adopted',
    event: { kk: 'Құрылтай қабылдайды', ru: 'Курултай принимает', en: 'Kurultai adopts' },
    by: ['kurultai'],
    majority: ofAll('>1/2', 'kurultai'),
    condition: {
      kk: 'оқылымдар саны Конституцияда көрсетілмеген',
      ru: 'число чтений в Конституции не указано',
      en: 'number of readings is not in the Constitution',
    },
    deadline: {
      number: 10,
      unit: 'day',
      runsFrom: moments.adoptionOfTheLaw,
      since: ['adopted'],
      missed: 'none-stated',
    },
    cites: of2026('Art. 61(4), 60(5)'),
  },
  reject: {
    order: 5,
    from: 'kurultai-review',
    to: 'not-adopted',
    event: { kk: 'Құрылтай тұтас қабылдамайды', ru: 'Курултай отклоняет в целом', en: 'Kurultai rejects as a whole' },
    by: ['kurultai'],
    majority: ofAll('>1/2', 'kurultai'),
    cites: of2026('Art. 60(5)'),
    basis: 'constitution',
  },
  'issue-decree-law': {
    order: 8,
    from: 'kurultai-absent',
    to: 'decree-law',
    event: {
      kk: 'Президент заң күші бар жарлық шығарады',
      ru: 'Президент издаёт указ, имеющий силу закона',
      en: 'President issues a decree with the force of a law',
    },
    by: ['president'],
    condition: {
      kk: 'жаңа Құрылтайдың кейін бекітуі туралы ештеңе айтылмаған',
      ru: 'о последующем утверждении новым Курултаем не сказано',
      en: 'no later confirmation by the new Kurultai is mentioned',
    },
    cites: of2026('Art. 47(2)'),
    basis: 'constitution',
  },
} satisfies Steps;

/** Ordinary law: its table in each order that has it. */
export const ordinaryLaw: History<ProcedureData> = [
  { since: 'base', is: { title, states, transitions: steps, confidence: 'secondary', open: [open, open2], note } },
  {
    since: '2023-01-01-constitutional-court',
    is: {
      title,
      states: { ...rows(states, 'tabled', 'mazhilis-review', 'senate-alone'), ...statesOf2023 },
      transitions: { ...rows(steps, 'table-bill', 'senate-takes-up', 'senate-rejects-alone'), ...stepsOf2023 },
      confidence: 'secondary',
      effectiveFrom: '2023-01-01',
      open: [open, open3, open2],
      note: note2,
    },
  },
  {
    since: '2026-07-01-constitution',
    is: {
      title,
      states: { ...rows(states, 'tabled', 'adopted'), ...statesOf2026 },
      transitions: stepsOf2026,
      confidence: 'secondary',
      effectiveFrom: '2026-07-01',
      open: [open2],
    },
  },
];
