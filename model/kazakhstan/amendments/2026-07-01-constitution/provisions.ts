import type { ChangesOf } from '../../types.ts';

/** What the Constitution of 2026 changes: provisions. */
export const provisions: ChangesOf<'provisions'> = {
  'pres.term': {
    was: {
      text: {
        kk: 'Президент жеті жыл мерзімге сайланады.',
        ru: 'Президент избирается сроком на семь лет.',
        en: 'The President is elected for seven years.',
      },
      cites: [{ source: 'constitution-1995', article: '41', paragraph: '1' }, { source: 'law-142-vii' }],
      effectiveFrom: '2022-09-17',
    },
    becomes: {
      text: {
        kk: 'Мерзім – жеті жыл; осы ереженің өзі өзгертілмейтін деп жарияланған.',
        ru: 'Срок — семь лет; сама эта норма объявлена не подлежащей изменению.',
        en: 'Seven-year term; the clause itself is declared unamendable.',
      },
      cites: [
        { source: 'constitution-2026', article: '43', paragraph: '1' },
        { source: 'constitution-2026', article: '43', paragraph: '5' },
      ],
      effectiveFrom: '2026-07-01',
    },
  },
  'pres.term_limit': {
    was: {
      value: { max: 1, kind: 'lifetime' },
      text: {
        kk: 'Бір адам Президент болып тек бір рет сайлана алады.',
        ru: 'Одно и то же лицо может быть избрано Президентом только один раз.',
        en: 'One person may be elected President only once.',
      },
      cites: [
        { source: 'constitution-1995', article: '42', paragraph: '5' },
        { source: 'constitution-1995', article: '94-2', note: 'applies to persons elected after the rule took effect' },
      ],
      effectiveFrom: '2022-09-17',
    },
    becomes: {
      value: { max: 1, kind: 'lifetime_under_this_constitution' },
      text: {
        kk: 'Бір адам тек бір рет сайлана алады; мәтін есепті «Конституция» бойынша сайланумен байланыстырады.',
        ru: 'Одно и то же лицо может быть избрано только один раз; текст связывает подсчёт с избранием по «Конституции».',
        en: 'One person may be elected only once; the text ties the count to election under "the Constitution".',
      },
      cites: [{ source: 'constitution-2026', article: '43', paragraph: '1', note: 'second part' }],
      effectiveFrom: '2026-07-01',
    },
  },
  'pres.term_exempt': {
    was: {
      text: {
        kk: 'Ондай адам жоқ; ерекшелік туралы сөйлем мәтіннен алынған.',
        ru: 'Исключений нет: предложение об исключении в тексте отсутствует.',
        en: 'Nobody; the exemption sentence is gone from the text.',
      },
      cites: [{ source: 'constitution-1995', article: '42', paragraph: '5' }],
      effectiveFrom: '2022-06-08',
    },
    becomes: {
      text: { kk: 'Ондай адам жоқ.', ru: 'Исключений нет.', en: 'Nobody.' },
      cites: [{ source: 'constitution-2026', article: '43', paragraph: '1' }],
      effectiveFrom: '2026-07-01',
    },
  },
  'pres.entrenchment': {
    was: {
      text: {
        kk: 'Жеті жыл және бір адамның бір рет сайлануы өзгертілмейтін ережелердің қатарында аталған.',
        ru: 'Семилетний срок и избрание одного лица только один раз названы среди неизменяемых положений.',
        en: 'Seven years and one election per person are listed as unchangeable.',
      },
      cites: [{ source: 'constitution-1995', article: '91', paragraph: '2' }],
      effectiveFrom: '2022-09-17',
    },
    becomes: {
      text: {
        kk: '43(1)-бап өзгертілмейді және референдумға арналған жоба осыған сәйкестігі тұрғысынан тексерілуге тиіс.',
        ru: 'Ст. 43(1) изменению не подлежит, и проект, выносимый на референдум, должен быть проверен на соответствие этому требованию.',
        en: 'Art. 43(1) cannot be changed, and a referendum draft must be checked against that.',
      },
      cites: [
        { source: 'constitution-2026', article: '43', paragraph: '5' },
        { source: 'constitution-2026', article: '93' },
      ],
      effectiveFrom: '2026-07-01',
    },
  },
  'pres.eligibility': {
    was: {
      value: {
        citizen_by_birth: true,
        min_age: 40,
        state_language: 'fluent',
        residence_years: 15,
        higher_education: true,
        public_service_years: null,
      },
      text: {
        kk: 'Тумысынан азамат, кемінде 40 жаста, мемлекеттік тілді еркін меңгерген, он бес жыл тұрған, жоғары білімі бар; конституциялық заң қосымша талаптар белгілей алады. 2-тармақ соңғы рет 2017 жылы өзгертілген.',
        ru: 'Гражданин по рождению, не моложе 40 лет, свободно владеющий государственным языком, пятнадцать лет проживания, высшее образование; конституционный закон может устанавливать дополнительные требования. П. 2 в последний раз изменён в 2017 году.',
        en: 'Citizen by birth, at least 40, fluent in the state language, fifteen years of residence, higher education; a constitutional law may add requirements. Para 2 was last changed in 2017.',
      },
      cites: [{ source: 'constitution-1995', article: '41', paragraph: '2' }],
    },
    becomes: {
      value: {
        citizen_by_birth: true,
        min_age: 40,
        state_language: 'fluent',
        residence_years: 15,
        higher_education: true,
        public_service_years: 5,
      },
      text: {
        kk: 'Тумысынан азамат, кемінде 40 жаста, мемлекеттік тілді еркін меңгерген, он бес жыл тұрған, жоғары білімі, мемлекеттік қызметте немесе сайланбалы мемлекеттік лауазымда бес жыл жұмыс өтілі бар. Заңдағы қосымша талаптарға сілтеме жоқ.',
        ru: 'Гражданин по рождению, не моложе 40 лет, свободно владеющий государственным языком, пятнадцать лет проживания, высшее образование, пять лет работы на государственной службе или на выборных государственных должностях. Отсылки к дополнительным требованиям закона нет.',
        en: 'Citizen by birth, at least 40, fluent in the state language, fifteen years of residence, higher education, five years of work in the civil service or in elected state office. There is no reference to extra statutory requirements.',
      },
      cites: [{ source: 'constitution-2026', article: '43', paragraph: '2' }],
      effectiveFrom: '2026-07-01',
    },
  },
  'pres.election_rule': {
    was: {
      cites: [
        { source: 'constitution-1995', article: '41', paragraph: '1' },
        { source: 'constitution-1995', article: '41', paragraph: '5' },
      ],
    },
    becomes: {
      cites: [
        { source: 'constitution-2026', article: '43', paragraph: '1' },
        { source: 'constitution-2026', article: '43', paragraph: '4' },
      ],
      effectiveFrom: '2026-07-01',
    },
  },
  'pres.election_date': {
    was: {
      value: 'first Sunday of December',
      text: {
        kk: 'Желтоқсанның бірінші жексенбісінде өткізіледі және жаңа Парламент сайлауымен тұспа-тұс келмеуге тиіс.',
        ru: 'Проводятся в первое воскресенье декабря и не совпадают с выборами нового состава Парламента.',
        en: 'Held on the first Sunday of December and not together with the election of a new Parliament.',
      },
      cites: [{ source: 'constitution-1995', article: '41', paragraph: '3' }],
    },
    becomes: {
      value: 'no later than two months before the term ends',
      text: {
        kk: 'Мерзім аяқталардан кемінде екі ай бұрын өткізіледі және Құрылтай сайлауымен тұспа-тұс келмеуге тиіс.',
        ru: 'Проводятся не позднее чем за два месяца до истечения срока и не совпадают с выборами Курултая.',
        en: 'Held at least two months before expiry and not together with a Kurultai election.',
      },
      cites: [{ source: 'constitution-2026', article: '43', paragraph: '3' }],
      effectiveFrom: '2026-07-01',
    },
  },
  'pres.early_election': {
    was: {
      value: 'called by presidential decree',
      text: {
        kk: 'Президент кезектен тыс сайлауды жарлықпен тағайындай алады. 2022 жылғы 20 қарашадағы сайлау үшін қолданылды.',
        ru: 'Президент может назначить внеочередные выборы указом. Применено к выборам 20 ноября 2022 года.',
        en: 'The President may call an early election by decree. Used for the election of 20 November 2022.',
      },
      cites: [{ source: 'constitution-1995', article: '41', paragraph: '3-1' }],
    },
    becomes: {
      value: 'not listed; election within two months on vacancy',
      text: {
        kk: 'Жарлықпен тағайындалатын кезектен тыс сайлау туралы ереже жоқ; лауазым босаған кезде Құрылтай 7 күн ішінде сайлау жариялайды, ол екі ай ішінде өткізіледі.',
        ru: 'Положения о внеочередных выборах по указу нет; если должность становится вакантной, Курултай в течение 7 дней объявляет выборы, которые проводятся в течение двух месяцев.',
        en: 'No clause on early elections by decree; on a vacancy the Kurultai announces an election within 7 days, held within two months.',
      },
      cites: [
        { source: 'constitution-2026', article: '51', paragraph: '2' },
        { source: 'constitution-2026', article: '43' },
      ],
      effectiveFrom: '2026-07-01',
    },
  },
  'pres.party': {
    was: { cites: [{ source: 'constitution-1995', article: '43', paragraph: '3' }], effectiveFrom: '2022-06-08' },
    becomes: { cites: [{ source: 'constitution-2026', article: '45', paragraph: '1' }], effectiveFrom: '2026-07-01' },
  },
  'pres.relatives': {
    was: { cites: [{ source: 'constitution-1995', article: '43', paragraph: '4' }], effectiveFrom: '2022-06-08' },
    becomes: { cites: [{ source: 'constitution-2026', article: '45', paragraph: '2' }], effectiveFrom: '2026-07-01' },
  },
  'pres.incompat': {
    was: {
      text: {
        kk: 'Депутат болуға, өзге де ақылы лауазым атқаруға немесе кәсіпкерлікпен айналысуға құқылы емес.',
        ru: 'Не может быть депутатом, занимать иные оплачиваемые должности и осуществлять предпринимательскую деятельность.',
        en: 'May not be a deputy, hold other paid posts or do business.',
      },
      cites: [{ source: 'constitution-1995', article: '43', paragraph: '1' }],
    },
    becomes: {
      text: {
        kk: 'Өкілді органның депутаты болып сайлана алмайды, өзге де ақылы лауазым атқаруға немесе кәсіпкерлікпен айналысуға құқылы емес. Партияға қатысты тыйым да сол тармақта тұр.',
        ru: 'Не может быть избран депутатом представительного органа, занимать иные оплачиваемые должности и осуществлять предпринимательскую деятельность. В том же пункте стоит запрет на членство в партии.',
        en: 'May not be elected deputy of a representative body, hold other paid posts or do business. The party ban stands in the same paragraph.',
      },
      cites: [{ source: 'constitution-2026', article: '45', paragraph: '1' }],
      effectiveFrom: '2026-07-01',
    },
  },
  'pres.oath': {
    was: {
      value: { when: 'second Wednesday of January', successor_months: 1 },
      text: {
        kk: 'Ант қаңтардың екінші сәрсенбісінде Парламент депутаттарының, Конституциялық Сот судьяларының, Жоғарғы Сот судьяларының және экс-Президенттердің алдында беріледі; 48-бап бойынша өкілеттігі көшкен адам бір ай ішінде ант береді.',
        ru: 'Приносится во вторую среду января в присутствии депутатов Парламента, судей Конституционного Суда, судей Верховного Суда и экс-Президентов; лицо, к которому перешли полномочия по ст. 48, приносит присягу в течение одного месяца.',
        en: 'Taken on the second Wednesday of January before MPs, Constitutional Court judges, Supreme Court judges and former Presidents; a successor under Art. 48 within one month.',
      },
      cites: [
        { source: 'constitution-1995', article: '42', paragraph: '1' },
        { source: 'constitution-1995', article: '42', paragraph: '2' },
      ],
      effectiveFrom: '2022-06-08',
    },
    becomes: {
      value: { when: 'within one month of publication of results', successor_days: 7 },
      text: {
        kk: 'Нәтижелер жарияланғаннан кейін бір ай ішінде; өкілеттігі көшкен адам жеті күн ішінде.',
        ru: 'В течение одного месяца после опубликования итогов; лицо, к которому перешли полномочия, — в течение семи дней.',
        en: 'Within one month of published results; a successor within seven days.',
      },
      cites: [
        { source: 'constitution-2026', article: '44', paragraph: '1' },
        { source: 'constitution-2026', article: '44', paragraph: '2' },
      ],
      effectiveFrom: '2026-07-01',
    },
  },
  'pres.immunity': {
    was: {
      value: { honour_dignity: true, criminal_admin_immunity: null, extends_to_ex_presidents: true },
      text: {
        kk: 'Ар-намысы мен қадір-қасиетіне ешкім тиісе алмайды; қамтамасыз ету мен күзету мемлекет есебінен; экс-Президенттерге де қолданылады. 4-тармақ (Тұңғыш Президент) алып тасталды.',
        ru: 'Честь и достоинство неприкосновенны; обеспечение и охрана за счёт государства; распространяется на экс-Президентов. П. 4 (Первый Президент) исключён.',
        en: 'Honour and dignity inviolable; upkeep and protection at state expense; extends to ex-Presidents. Para 4 (First President) has been deleted.',
      },
      cites: [{ source: 'constitution-1995', article: '46', paragraph: '1', through: '3' }],
    },
    becomes: {
      value: {
        honour_dignity: true,
        criminal_admin_immunity: 'for acts in office, except high treason',
        extends_to_ex_presidents: true,
      },
      text: {
        kk: 'Мемлекетке опасыздықты қоспағанда, қызметтегі әрекеттері үшін қылмыстық және әкімшілік жауаптылықтан босату қосылған; экс-Президенттерге де қолданылады.',
        ru: 'Добавлено освобождение от уголовной и административной ответственности за действия при исполнении обязанностей, кроме государственной измены; распространяется на экс-Президентов.',
        en: 'Adds freedom from criminal and administrative liability for acts in office except high treason; extends to ex-Presidents.',
      },
      cites: [{ source: 'constitution-2026', article: '48' }],
      effectiveFrom: '2026-07-01',
    },
  },
  'pres.impeach_ground': {
    was: { cites: [{ source: 'constitution-1995', article: '47', paragraph: '2' }] },
    becomes: { cites: [{ source: 'constitution-2026', article: '50', paragraph: '3' }], effectiveFrom: '2026-07-01' },
  },
  'pres.impeach_procedure': {
    was: {
      value: {
        initiate: '1/3 of Mazhilis deputies',
        accuse: 'majority of Mazhilis',
        investigate: 'Senate, majority',
        final: '3/4 of each chamber, joint sitting',
        opinions: ['Supreme Court', 'Constitutional Court'],
        deadline_months: 2,
        failure_cost: 'initiating Mazhilis deputies lose mandates',
      },
      text: {
        kk: 'Мәжіліс депутаттарының үштен бірі бастайды, Мәжіліс көпшілік дауыспен айып тағады, Сенат тексереді, Жоғарғы Соттың және Конституциялық Соттың (рәсімнің сақталғаны туралы) қорытындылары болған кезде екі ай ішінде бірлескен отырыста әр Палата депутаттары жалпы санының төрттен үші шешеді. Айыптау нәтиже бермесе, бастамашылар мандаттарынан айырылады.',
        ru: 'Инициатива — треть депутатов Мажилиса, обвинение — большинство депутатов Мажилиса, расследование — Сенат, решение — три четверти депутатов каждой Палаты на совместном заседании в течение двух месяцев при заключениях Верховного Суда и Конституционного Суда (о соблюдении процедур). При неудаче инициаторы лишаются мандатов.',
        en: 'Started by a third of the Mazhilis, brought by its majority, investigated by the Senate, decided by three quarters of each chamber at a joint sitting within two months, with opinions of the Supreme Court and of the Constitutional Court (on the procedure). Initiators lose their seats if it fails.',
      },
      cites: [
        { source: 'constitution-1995', article: '47', paragraph: '2' },
        { source: 'constitution-1995', article: '47', paragraph: '3' },
      ],
      effectiveFrom: '2023-01-01',
    },
    becomes: {
      value: {
        initiate: '1/3 of Kurultai',
        accuse: 'majority of Kurultai',
        investigate: 'Kurultai, majority',
        final: '3/4 of Kurultai',
        opinions: ['Supreme Court', 'Constitutional Court'],
        deadline_months: 2,
        failure_cost: 'initiating deputies lose mandates',
      },
      text: {
        kk: 'Барлық қадамды бір палата жасайды: 1/3, көпшілік, көпшілік, 3/4.',
        ru: 'Все этапы проходит одна палата: 1/3, большинство, большинство, 3/4.',
        en: 'One chamber does every step: 1/3, majority, majority, 3/4.',
      },
      cites: [
        { source: 'constitution-2026', article: '50', paragraph: '3' },
        { source: 'constitution-2026', article: '50', paragraph: '4' },
      ],
      effectiveFrom: '2026-07-01',
    },
  },
  'pres.incapacity': {
    was: {
      value: { final: '3/4 of each chamber', opinions: ['medical commission', 'Constitutional Court'] },
      text: {
        kk: 'Әр Палатадан тең сандағы депутаттар мен дәрігерлерден тұратын Парламент комиссиясы; медициналық комиссияның және Конституциялық Соттың қорытындылары болған кезде әр Палата депутаттары жалпы санының төрттен үші шешеді.',
        ru: 'Комиссия Парламента из равного числа депутатов от каждой Палаты и врачей; решают три четверти депутатов каждой Палаты при заключениях медицинской комиссии и Конституционного Суда.',
        en: 'Parliament commission of equal numbers from each chamber and doctors; three quarters of each chamber decide, with opinions of the medical commission and of the Constitutional Court.',
      },
      cites: [{ source: 'constitution-1995', article: '47', paragraph: '1' }],
      effectiveFrom: '2023-01-01',
    },
    becomes: {
      value: { final: '3/4 of Kurultai', opinions: ['medical commission', 'Constitutional Court'] },
      text: {
        kk: 'Құрылтай комиссиясы; Құрылтай депутаттары жалпы санының төрттен үші.',
        ru: 'Комиссия Курултая; три четверти депутатов Курултая.',
        en: 'Kurultai commission; three quarters of the Kurultai.',
      },
      cites: [{ source: 'constitution-2026', article: '50', paragraph: '2' }],
      effectiveFrom: '2026-07-01',
    },
  },
  'pres.resignation': {
    was: {
      value: 'no procedure',
      text: {
        kk: 'Рәсімі жоқ. Өкілеттік жаңа Президент қызметіне кіріскенде, мерзімінен бұрын босатылғанда, қызметінен кетірілгенде немесе қайтыс болғанда тоқтатылады.',
        ru: 'Процедуры нет. Полномочия прекращаются с момента вступления в должность нового Президента, при досрочном освобождении от должности, при отрешении от должности или в случае смерти.',
        en: 'No procedure. The powers end when a new President takes office, on early release, on removal, or by death.',
      },
      cites: [{ source: 'constitution-1995', article: '42', paragraph: '3' }],
    },
    becomes: {
      value: 'via Constitutional Court certificate',
      text: {
        kk: 'Президент Конституциялық Сотқа өтініш береді, Сот бұл әрекеттің жеке және ерікті екенін куәландырады; өкілеттік Соттың қорытындысымен тоқтатылады.',
        ru: 'Президент подаёт заявление в Конституционный Суд, который удостоверяет личный и добровольный характер этого действия; полномочия прекращаются с его заключением.',
        en: 'The President files with the Constitutional Court, which certifies that the act is personal and voluntary; office ends with its conclusion.',
      },
      cites: [{ source: 'constitution-2026', article: '50', paragraph: '1' }],
      effectiveFrom: '2026-07-01',
    },
  },
  'pres.succession': {
    was: {
      value: { order: ['Senate Chair', 'Mazhilis Chair', 'Prime Minister'], until: 'end of remaining term' },
      text: {
        kk: 'Өкілеттігі көшкен адам қалған мерзімді аяқтайды.',
        ru: 'Преемник исполняет полномочия на оставшийся срок.',
        en: 'The successor serves the remaining term.',
      },
      cites: [{ source: 'constitution-1995', article: '48', paragraph: '1' }],
    },
    becomes: {
      value: { order: ['Vice-President', 'Kurultai Chair', 'Prime Minister'], until: 'new election within two months' },
      text: {
        kk: 'Өкілеттігі көшкен адам уақытша атқарады: Құрылтай жеті күн ішінде сайлау жариялайды, ол екі ай ішінде өткізіледі.',
        ru: 'Преемник исполняет полномочия временно: Курултай в течение семи дней объявляет выборы, которые проводятся в течение двух месяцев.',
        en: 'The successor is provisional: the Kurultai announces an election within seven days, held within two months.',
      },
      cites: [
        { source: 'constitution-2026', article: '51', paragraph: '1' },
        { source: 'constitution-2026', article: '51', paragraph: '2' },
      ],
      effectiveFrom: '2026-07-01',
    },
  },
  'pres.successor_limits': {
    was: {
      value: ['may not initiate constitutional amendments'],
      text: {
        kk: 'Конституцияға өзгерістер енгізуге бастамашы бола алмайды.',
        ru: 'Не вправе инициировать изменения и дополнения в Конституцию.',
        en: 'May not initiate constitutional amendments.',
      },
      cites: [{ source: 'constitution-1995', article: '48', paragraph: '2' }],
    },
    becomes: {
      value: ['may not initiate constitutional amendments', 'may not dissolve Kurultai'],
      text: {
        kk: 'Өзгерістерге бастамашы да бола алмайды, Құрылтайды тарата да алмайды.',
        ru: 'Не вправе ни инициировать изменения и дополнения в Конституцию, ни распускать Курултай.',
        en: 'May neither initiate amendments nor dissolve the Kurultai.',
      },
      cites: [{ source: 'constitution-2026', article: '51', paragraph: '3' }],
      effectiveFrom: '2026-07-01',
    },
  },
  'pres.dissolution': {
    was: {
      value: {
        targets: ['Parliament', 'Mazhilis'],
        condition: 'after consulting both chairs and the PM',
        also_after_refusals: false,
      },
      text: {
        kk: 'Президент Парламентті немесе Мәжілісті Палаталар төрағаларымен және Премьер-Министрмен консультациялардан кейін өз қалауы бойынша тарата алады. 2023 жылғы 19 қаңтарда қолданылды.',
        ru: 'Президент может распустить Парламент или Мажилис по своему усмотрению после консультаций с Председателями Палат и Премьер-Министром. Применено 19 января 2023 года.',
        en: 'The President may dissolve Parliament or the Mazhilis at his discretion after consultations with the chairs of the chambers and the Prime Minister. Used on 19 January 2023.',
      },
      cites: [{ source: 'constitution-1995', article: '63', paragraph: '1' }],
    },
    becomes: {
      value: {
        targets: ['Kurultai'],
        condition: 'after consulting Kurultai Chair and PM',
        also_after_refusals: 'second refusal of consent to a nominee, or to elect the Chair',
      },
      text: {
        kk: 'Өз қалауы бойынша: консультациялардан кейін не келісім беруден немесе Төраға кандидатурасынан екінші рет бас тартылғаннан кейін (бұл жағдай үшін консультация аталмаған).',
        ru: 'По усмотрению Президента: после консультаций либо после повторного отказа дать согласие или избрать Председателя (для этого случая консультации не названы).',
        en: 'Discretionary: after consultations, or after a second refusal of consent or of the Chair (no consultation named for that case).',
      },
      cites: [
        { source: 'constitution-2026', article: '62', paragraph: '1' },
        { source: 'constitution-2026', article: '62', paragraph: '2' },
        { source: 'constitution-2026', article: '46', paragraph: '2' },
        { source: 'constitution-2026', article: '46', paragraph: '4' },
        { source: 'constitution-2026', article: '46', paragraph: '8' },
        { source: 'constitution-2026', article: '57', paragraph: '1' },
      ],
      effectiveFrom: '2026-07-01',
    },
  },
  'pres.dissolution_limits': {
    was: {
      value: [
        'state of emergency',
        'martial law',
        'last 6 months of presidential term',
        'within 1 year of previous dissolution',
      ],
      text: { kk: 'Төрт жағдай.', ru: 'Четыре случая.', en: 'Four cases.' },
      cites: [{ source: 'constitution-1995', article: '63', paragraph: '2' }],
    },
    becomes: {
      value: [
        'state of emergency',
        'martial law',
        'last 6 months of presidential term',
        'within 1 year of previous dissolution',
        'while a successor under Art. 51 acts',
      ],
      text: {
        kk: 'Таратуға бес жағдайда жол берілмейді: төтенше жағдай, әскери жағдай, Президенттің өкілеттік мерзімінің соңғы алты айы, алдыңғы таратудан кейінгі бір жыл және міндетті 51-бап бойынша өкілеттігі көшкен адам атқаратын уақыт.',
        ru: 'Роспуск не допускается в пяти случаях: чрезвычайное положение, военное положение, последние шесть месяцев срока полномочий Президента, один год после предыдущего роспуска и время, когда обязанности исполняет лицо, к которому перешли полномочия по ст. 51.',
        en: 'Dissolution is forbidden in five cases: a state of emergency, martial law, the last six months of the presidential term, one year after the previous dissolution, and the time while a successor under Art. 51 acts.',
      },
      cites: [{ source: 'constitution-2026', article: '62', paragraph: '3' }],
      effectiveFrom: '2026-07-01',
    },
  },
  'pres.decrees': {
    was: {
      value: { ordinary: true, force_of_law: false },
      text: {
        kk: 'Конституция мен заңдар негізіндегі жарлықтар мен өкімдер; жарлықпен заң шығару өкілеттігі 2017 жылы алып тасталды.',
        ru: 'Указы и распоряжения на основе Конституции и законов; право законодательствовать указами исключено в 2017 году.',
        en: 'Decrees and orders on the basis of the Constitution and laws; the power to legislate by decree was deleted in 2017.',
      },
      cites: [{ source: 'constitution-1995', article: '45' }],
    },
    becomes: {
      value: { ordinary: true, force_of_law: 'when the Kurultai is absent after early termination' },
      text: {
        kk: 'Таратылған Құрылтай болмаған кезеңде конституциялық заңның немесе жай заңның күші бар жарлықтар қосылған.',
        ru: 'Добавлены указы, имеющие силу конституционных или обычных законов, на время отсутствия распущенного Курултая.',
        en: 'Adds decrees with the force of constitutional or ordinary laws while a dissolved Kurultai is absent.',
      },
      cites: [
        { source: 'constitution-2026', article: '47', paragraph: '1' },
        { source: 'constitution-2026', article: '47', paragraph: '2' },
      ],
      effectiveFrom: '2026-07-01',
    },
  },
  'pres.legislative_initiative': {
    was: {
      value: ['President', 'deputies of Parliament', 'Government'],
      text: {
        kk: 'Тек Мәжілісте жүзеге асырылады.',
        ru: 'Реализуется исключительно в Мажилисе.',
        en: 'Exercised only in the Mazhilis.',
      },
      cites: [{ source: 'constitution-1995', article: '61', paragraph: '1' }],
    },
    becomes: {
      value: ['President', 'deputies of Kurultai', 'Government', 'Halyk Kenesi'],
      text: {
        kk: 'Тек Құрылтайда жүзеге асырылады; Халық Кеңесі қосылған.',
        ru: 'Реализуется исключительно в Курултае; добавлен Қазақстан Халық Кеңесі.',
        en: "Exercised only in the Kurultai; the People's Council is added.",
      },
      cites: [
        { source: 'constitution-2026', article: '60', paragraph: '1' },
        { source: 'constitution-2026', article: '71', paragraph: '2' },
      ],
      effectiveFrom: '2026-07-01',
    },
  },
  'pres.priority_bills': {
    was: { cites: [{ source: 'constitution-1995', article: '61', paragraph: '2' }] },
    becomes: { cites: [{ source: 'constitution-2026', article: '60', paragraph: '2' }], effectiveFrom: '2026-07-01' },
  },
  'pres.signing': {
    was: { cites: [{ source: 'constitution-1995', article: '44', paragraph: '2' }] },
    becomes: { cites: [{ source: 'constitution-2026', article: '46', paragraph: '3' }], effectiveFrom: '2026-07-01' },
  },
  'pres.veto_override_law': {
    was: {
      value: { share: '2/3', of: 'total deputies of each chamber', deadline_days: 30 },
      text: {
        kk: 'Бір ай ішінде әр Палата депутаттары жалпы санының үштен екісі; шешім болмаса, қарсылықтар қабылданған болып саналады.',
        ru: 'Две трети депутатов каждой Палаты в течение месяца; отсутствие решения означает принятие возражений.',
        en: 'Two thirds of each chamber within a month; silence means the objections are accepted.',
      },
      cites: [{ source: 'constitution-1995', article: '54', paragraph: '2', item: '2' }],
    },
    becomes: {
      value: { share: '2/3', of: 'total deputies of Kurultai', deadline_days: 30 },
      text: {
        kk: 'Бір ай ішінде Құрылтай депутаттары жалпы санының үштен екісі.',
        ru: 'Две трети депутатов Курултая в течение месяца.',
        en: 'Two thirds of the Kurultai within a month.',
      },
      cites: [{ source: 'constitution-2026', article: '56', paragraph: '2' }],
      effectiveFrom: '2026-07-01',
    },
  },
  'pres.veto_override_claw': {
    was: {
      value: { share: '3/4', of: 'total deputies of each chamber', sitting: 'joint' },
      text: {
        kk: 'Әр Палата депутаттары жалпы санының төрттен үші, енді бірлескен отырыста.',
        ru: 'Три четверти депутатов каждой Палаты, теперь на совместном заседании.',
        en: 'Three quarters of each chamber, now at a joint sitting.',
      },
      cites: [{ source: 'constitution-1995', article: '53', paragraph: '1-2' }],
      effectiveFrom: '2023-01-01',
    },
    becomes: {
      value: { share: '3/4', of: 'total deputies of Kurultai', sitting: 'Kurultai' },
      text: {
        kk: 'Құрылтай депутаттары жалпы санының төрттен үші.',
        ru: 'Три четверти депутатов Курултая.',
        en: 'Three quarters of the Kurultai.',
      },
      cites: [{ source: 'constitution-2026', article: '56', paragraph: '2' }],
      effectiveFrom: '2026-07-01',
    },
  },
  'pres.referendum': {
    was: {
      value: { decides: 'President', may_propose: ['Parliament', 'Government'] },
      text: {
        kk: 'Президент шешеді; Парламент немесе Үкімет ұсына алады.',
        ru: 'Решает Президент; предложить могут Парламент или Правительство.',
        en: 'The President decides; Parliament or Government may propose.',
      },
      cites: [
        { source: 'constitution-1995', article: '44', paragraph: '10' },
        { source: 'constitution-1995', article: '54', paragraph: '2', item: '3' },
        { source: 'constitution-1995', article: '91', paragraph: '1' },
      ],
    },
    becomes: {
      value: { decides: 'President', may_propose: ['Kurultai', 'Government', 'Halyk Kenesi'] },
      text: {
        kk: 'Президент шешеді; Құрылтай, Үкімет және Халық Кеңесі ұсына алады.',
        ru: 'Решает Президент; предложить могут Курултай, Правительство и Қазақстан Халық Кеңесі.',
        en: 'The President decides; Kurultai, Government and Halyk Kenesi may propose.',
      },
      cites: [
        { source: 'constitution-2026', article: '46', paragraph: '10' },
        { source: 'constitution-2026', article: '56', paragraph: '6' },
        { source: 'constitution-2026', article: '71', paragraph: '3' },
        { source: 'constitution-2026', article: '92', paragraph: '1' },
      ],
      effectiveFrom: '2026-07-01',
    },
  },
  'pres.appoint_pm': {
    was: {
      value: { consent: 'Mazhilis', majority: '1/2 of total', consultation: 'party factions in Mazhilis' },
      text: {
        kk: 'Фракциялармен консультациялардан кейін, Мәжіліс депутаттары жалпы санының көпшілік даусымен берілген келісіммен; Президент қызметтен жеке өзі босата алады.',
        ru: 'После консультаций с фракциями, с согласия большинства депутатов Мажилиса; освободить от должности Президент может единолично.',
        en: 'After consulting the factions, with consent of a majority of the Mazhilis; may dismiss alone.',
      },
      cites: [
        { source: 'constitution-1995', article: '44', paragraph: '3' },
        { source: 'constitution-1995', article: '56', paragraph: '1', item: '2' },
      ],
    },
    becomes: {
      value: {
        consent: 'Kurultai',
        majority: '1/2 of total',
        consultation: 'party factions in Kurultai',
        second_refusal: 'President may dissolve',
      },
      text: {
        kk: 'Президент Құрылтайдағы саяси партиялар фракцияларымен консультациялардан кейін, Құрылтай депутаттары жалпы санының көпшілік дауысымен берілген келісіммен тағайындайды; қызметтен жеке өзі босата алады. Екінші рет бас тарту таратуға мүмкіндік береді.',
        ru: 'Назначается Президентом после консультаций с фракциями политических партий в Курултае, с согласия большинства от общего числа депутатов Курултая; освободить от должности Президент может единолично. После повторного отказа допускается роспуск.',
        en: 'Appointed by the President after consulting the party factions in the Kurultai, with consent of a majority of the total number of its deputies; the President may dismiss alone. A second refusal allows dissolution.',
      },
      cites: [
        { source: 'constitution-2026', article: '46', paragraph: '4' },
        { source: 'constitution-2026', article: '56', paragraph: '8' },
      ],
      effectiveFrom: '2026-07-01',
    },
  },
  'pres.appoint_ministers': {
    was: {
      value: {
        rule: 'on PM proposal after consulting Mazhilis',
        alone: ['foreign affairs', 'defence', 'internal affairs'],
      },
      text: {
        kk: 'Премьер-Министрдің Мәжіліспен консультациялардан кейін енгізген ұсынуымен; үш министрді Президент жеке өзі тағайындайды.',
        ru: 'По представлению Премьер-Министра, внесённому после консультаций с Мажилисом; трёх министров Президент назначает единолично.',
        en: "On the PM's proposal made after consulting the Mazhilis; three ministers by the President alone.",
      },
      cites: [{ source: 'constitution-1995', article: '44', paragraph: '3' }],
    },
    becomes: {
      value: {
        rule: 'on PM proposal after consulting Kurultai',
        alone: ['foreign affairs', 'defence', 'internal affairs'],
      },
      text: {
        kk: 'Премьер-Министрдің Құрылтаймен консультациялардан кейін енгізген ұсынуымен; сыртқы істер, қорғаныс және ішкі істер министрлерін Президент жеке өзі тағайындайды.',
        ru: 'По представлению Премьер-Министра, внесённому после консультаций с Курултаем; министров иностранных дел, обороны и внутренних дел Президент назначает единолично.',
        en: "On the PM's proposal made after consulting the Kurultai; the ministers of foreign affairs, defence and internal affairs by the President alone.",
      },
      cites: [{ source: 'constitution-2026', article: '46', paragraph: '4' }],
      effectiveFrom: '2026-07-01',
    },
  },
  'pres.appoint_top_officials': {
    was: {
      value: {
        consent: 'Senate',
        officials: [
          'National Bank',
          'Prosecutor General',
          'KNB',
          'Constitutional Court Chair',
          'Supreme Judicial Council Chair',
        ],
      },
      text: {
        kk: 'Ұлттық Банк пен ҰҚК басшылары және Бас Прокурор Сенаттың келісімімен қызметке тағайындалады, қызметтен Президент босатады. Сенаттың келісімі Конституциялық Сот пен Жоғары Сот Кеңесінің Төрағалары үшін де талап етіледі.',
        ru: 'Руководители Национального Банка и КНБ и Генеральный Прокурор назначаются на должность с согласия Сената, освобождаются от должности Президентом. Согласие Сената требуется и для Председателей Конституционного Суда и Высшего Судебного Совета.',
        en: 'The heads of the National Bank and the KNB and the Prosecutor General are appointed with Senate consent and dismissed by the President. Senate consent is also needed for the Chairs of the Constitutional Court and of the Supreme Judicial Council.',
      },
      cites: [
        { source: 'constitution-1995', article: '44', paragraph: '4' },
        { source: 'constitution-1995', article: '55', paragraph: '2' },
      ],
      effectiveFrom: '2022-06-08',
    },
    becomes: {
      value: {
        consent: null,
        officials: [
          'Constitutional Court Chair',
          'Supreme Court Chair',
          'National Bank',
          'Prosecutor General',
          'KNB',
          'CEC Chair',
          'Supreme Audit Chamber Chair',
          'Supreme Judicial Council Chair',
          'State Guard Service head',
          'Ombudsman',
        ],
      },
      text: {
        kk: 'Президент жеке өзі тағайындайды және босатады; он лауазымның үшеуі бұрын да солай еді.',
        ru: 'Назначаются на должность и освобождаются от должности Президентом единолично; для трёх из десяти так было и раньше.',
        en: 'Appointed and dismissed by the President alone; three of the ten were so before.',
      },
      cites: [{ source: 'constitution-2026', article: '46', paragraph: '5' }],
      effectiveFrom: '2026-07-01',
    },
  },
  'pres.appoint_ambassadors': {
    was: { cites: [{ source: 'constitution-1995', article: '44', paragraph: '6' }] },
    becomes: { cites: [{ source: 'constitution-2026', article: '46', paragraph: '7' }], effectiveFrom: '2026-07-01' },
  },
  'pres.appoint_judges': {
    was: {
      value: {
        supreme: "elected by Senate on President's proposal",
        local: 'appointed by President',
        basis: 'Supreme Judicial Council recommendation',
      },
      text: {
        kk: 'Жоғарғы Соттың Төрағасы мен судьяларын Сенат сайлайды; басқа судьяларды Президент тағайындайды.',
        ru: 'Председатель и судьи Верховного Суда избираются Сенатом; остальные судьи назначаются Президентом.',
        en: 'Supreme Court Chair and judges elected by the Senate; other judges appointed by the President.',
      },
      cites: [
        { source: 'constitution-1995', article: '55', paragraph: '1' },
        { source: 'constitution-1995', article: '82', paragraph: '1' },
        { source: 'constitution-1995', article: '82', paragraph: '2' },
      ],
    },
    becomes: {
      value: {
        supreme_chair: 'appointed by President, 6 years, once',
        supreme_judges: "elected by Kurultai on President's proposal",
        local: 'appointed by President',
        basis: 'Supreme Judicial Council recommendation',
      },
      text: {
        kk: 'Төрағаны Президент тағайындайды; Жоғарғы Соттың судьяларын Құрылтай сайлайды.',
        ru: 'Председатель назначается Президентом; судьи Верховного Суда избираются Курултаем.',
        en: 'The Chair is appointed by the President; judges of the Supreme Court are elected by the Kurultai.',
      },
      cites: [
        { source: 'constitution-2026', article: '46', paragraph: '5' },
        { source: 'constitution-2026', article: '56', paragraph: '10' },
        { source: 'constitution-2026', article: '83', paragraph: '1' },
        { source: 'constitution-2026', article: '83', paragraph: '2' },
      ],
      effectiveFrom: '2026-07-01',
    },
  },
  'pres.appoint_cec': {
    was: {
      value: { president: 3, senate: 2, mazhilis: 2, total: 7, term: 5, chair_by: 'President' },
      text: {
        kk: 'Президент – Төраға мен екі мүше; әр Палата – екі мүшеден; бес жыл.',
        ru: 'Президент — Председатель и два члена; каждая Палата — по два члена; пять лет.',
        en: 'President: Chair and two members; each chamber two; five years.',
      },
      cites: [
        { source: 'constitution-1995', article: '44', paragraph: '7' },
        { source: 'constitution-1995', article: '57', paragraph: '1' },
      ],
    },
    becomes: {
      value: { chair_by: 'President alone', members: 6, members_consent: 'Kurultai', total: 7, term: 5 },
      text: {
        kk: 'Төрағаны Президент жеке өзі, алты мүшені Президент Құрылтайдың келісімімен тағайындайды.',
        ru: 'Председатель — Президентом единолично; шесть членов — Президентом с согласия Курултая.',
        en: 'Chair by the President alone; six members by the President with Kurultai consent.',
      },
      cites: [
        { source: 'constitution-2026', article: '46', paragraph: '5' },
        { source: 'constitution-2026', article: '46', paragraph: '8' },
        { source: 'constitution-2026', article: '56', paragraph: '9' },
      ],
      effectiveFrom: '2026-07-01',
    },
  },
  'pres.appoint_audit': {
    was: {
      value: { body: 'Supreme Audit Chamber', president: 3, senate: 3, mazhilis: 3, total: 9, term: 5 },
      text: {
        kk: 'Атауы өзгерді; үлестер сол қалпында.',
        ru: 'Орган переименован; доли те же.',
        en: 'Renamed; same shares.',
      },
      cites: [
        { source: 'constitution-1995', article: '44', paragraph: '7' },
        { source: 'constitution-1995', article: '57', paragraph: '1' },
      ],
      effectiveFrom: '2022-06-08',
    },
    becomes: {
      value: {
        body: 'Supreme Audit Chamber',
        chair_by: 'President alone',
        members: 8,
        members_consent: 'Kurultai',
        total: 9,
        term: 5,
      },
      text: {
        kk: 'Төрағаны Президент тағайындайды; сегіз мүше Құрылтайдың келісімімен тағайындалады.',
        ru: 'Председатель — Президентом; восемь членов — с согласия Курултая.',
        en: 'Chair by the President; eight members with Kurultai consent.',
      },
      cites: [
        { source: 'constitution-2026', article: '46', paragraph: '5' },
        { source: 'constitution-2026', article: '46', paragraph: '8' },
        { source: 'constitution-2026', article: '56', paragraph: '9' },
      ],
      effectiveFrom: '2026-07-01',
    },
  },
  'pres.senators': {
    was: {
      value: { total: 10, on_proposal_of_APK: 5 },
      text: {
        kk: 'Он, оның бесеуін Қазақстан халқы Ассамблеясы ұсынады; алғашқы он депутат 2023 жылғы 24 қаңтарда тағайындалды.',
        ru: 'Десять, пять из них — по предложению Ассамблеи народа Казахстана; первые десять названы 24 января 2023 года.',
        en: 'Ten, five of them proposed by the Assembly of People; first ten named 24 Jan 2023.',
      },
      cites: [{ source: 'constitution-1995', article: '50', paragraph: '2' }],
      effectiveFrom: '2023-01-24',
    },
    becomes: {
      value: 0,
      text: {
        kk: 'Сенат та, президенттік квота да жоқ.',
        ru: 'Нет ни Сената, ни президентской квоты.',
        en: 'No Senate and no presidential quota.',
      },
      cites: [{ source: 'constitution-2026', article: '53', paragraph: '1' }],
      effectiveFrom: '2026-07-01',
    },
  },
  'pres.akim_acts': {
    was: {
      text: {
        kk: 'Өкілеттік алып тасталды: әкімдердің актілерінің күшін Үкімет, жоғары тұрған әкім немесе сот жоя алады.',
        ru: 'Полномочие исключено: акты акимов могут быть отменены Правительством, вышестоящим акимом или судом.',
        en: 'Power removed: acts of akims may be cancelled by the Government, a higher akim or a court.',
      },
      cites: [
        { source: 'constitution-1995', article: '44', paragraph: '3' },
        { source: 'constitution-1995', article: '88', paragraph: '4' },
      ],
      effectiveFrom: '2022-06-08',
    },
    becomes: {
      text: {
        kk: 'Президентте мұндай өкілеттік жоқ: әкімдердің актілерінің күшін Үкімет, жоғары тұрған әкім немесе сот жоя алады.',
        ru: 'У Президента такого полномочия нет: акты акимов могут быть отменены Правительством, вышестоящим акимом или судом.',
        en: 'The President has no such power: acts of akims may be cancelled by the Government, a higher akim or a court.',
      },
      cites: [{ source: 'constitution-2026', article: '90', paragraph: '4' }],
      effectiveFrom: '2026-07-01',
    },
  },
  'pres.akim_dismissal': {
    was: {
      value: 'only akims of regions, cities of republican significance and the capital',
      text: { kk: 'Тарылтылды.', ru: 'Полномочие сужено.', en: 'Narrowed.' },
      cites: [{ source: 'constitution-1995', article: '87', paragraph: '4' }],
      effectiveFrom: '2022-06-08',
    },
    becomes: {
      value: 'only akims of the capital, regions and cities of republican significance',
      text: {
        kk: 'Президент өз қалауы бойынша тек облыстардың, республикалық маңызы бар қалалардың және астананың әкімдерін қызметтен босата алады.',
        ru: 'Президент может по своему усмотрению освобождать от должности только акимов областей, городов республиканского значения и столицы.',
        en: 'The President may release at his discretion only the akims of the capital, regions and cities of republican significance.',
      },
      cites: [{ source: 'constitution-2026', article: '89', paragraph: '4' }],
      effectiveFrom: '2026-07-01',
    },
  },
  'pres.deputy_office': {
    was: {
      value: 'State Counsellor',
      text: {
        kk: 'Мемлекеттік кеңесшіні (атауы өзгерген Мемлекеттік хатшы лауазымы) мәртебесін айқындайтын Президент тағайындайды және босатады.',
        ru: 'Государственный советник (переименованная должность Государственного секретаря) назначается на должность и освобождается от должности Президентом, который определяет статус.',
        en: 'The State Counsellor (the renamed office of State Secretary) is appointed and dismissed by the President, who sets the status.',
      },
      cites: [{ source: 'constitution-1995', article: '44', paragraph: '19' }],
      effectiveFrom: '2022-06-08',
    },
    becomes: {
      value: 'Vice-President',
      text: {
        kk: 'Президент Құрылтай көпшілігінің келісімімен тағайындайды; өкілеттіктерін айқындайтын Президент босатады; партияда болуға және өзге де ақылы жұмыс атқаруға болмайды.',
        ru: 'Назначается Президентом с согласия большинства депутатов Курултая; освобождается от должности Президентом, который определяет полномочия; без членства в партии и без иной оплачиваемой работы.',
        en: 'Appointed by the President with majority consent of the Kurultai; dismissed by the President, who defines the powers; no party membership, no other paid work.',
      },
      cites: [
        { source: 'constitution-2026', article: '46', paragraph: '2' },
        { source: 'constitution-2026', article: '49' },
        { source: 'constitution-2026', article: '56', paragraph: '7' },
      ],
      effectiveFrom: '2026-07-01',
    },
  },
  'pres.emergency': {
    was: {
      value: {
        emergency: 'after consulting PM and chairs of chambers, inform Parliament',
        martial: 'inform Parliament',
      },
      text: { kk: 'Президент жариялайды.', ru: 'Вводится Президентом.', en: 'Declared by the President.' },
      cites: [
        { source: 'constitution-1995', article: '44', paragraph: '16' },
        { source: 'constitution-1995', article: '44', paragraph: '17' },
      ],
    },
    becomes: {
      value: {
        emergency: 'after consulting PM and Kurultai Chair; no duty to inform stated',
        martial: 'inform Kurultai',
      },
      text: {
        kk: 'Әскери жағдай – бұрынғыдай, Құрылтайға қатысты. Төтенше жағдай кезінде заң шығарушы органды дереу хабардар ету міндеті ережеде енді жоқ.',
        ru: 'Военное положение — как прежде, применительно к Курултаю. Для чрезвычайного положения обязанности незамедлительно информировать законодательный орган в этом положении больше нет.',
        en: 'Martial law as before, with the Kurultai. For an emergency the duty to inform the legislature at once is no longer in the clause.',
      },
      cites: [
        { source: 'constitution-2026', article: '46', paragraph: '17' },
        { source: 'constitution-2026', article: '46', paragraph: '18' },
      ],
      effectiveFrom: '2026-07-01',
    },
  },
  'pres.message': {
    was: {
      value: 'annual',
      text: {
        kk: 'Елдегі жағдай мен саясаттың негізгі бағыттары туралы жыл сайынғы жолдау.',
        ru: 'Ежегодное послание о положении в стране и об основных направлениях политики.',
        en: 'Yearly message on the state of the country and main policy.',
      },
      cites: [{ source: 'constitution-1995', article: '44', paragraph: '1' }],
    },
    becomes: {
      value: 'no interval stated',
      text: {
        kk: 'Жолдаулар, «жыл сайынғы» деген сөзсіз.',
        ru: 'Послания, без слова «ежегодное».',
        en: 'Messages without the word "annual".',
      },
      cites: [{ source: 'constitution-2026', article: '46', paragraph: '1' }],
      effectiveFrom: '2026-07-01',
    },
  },
  'pres.commander': {
    was: { cites: [{ source: 'constitution-1995', article: '44', paragraph: '12' }] },
    becomes: { cites: [{ source: 'constitution-2026', article: '46', paragraph: '9' }], effectiveFrom: '2026-07-01' },
  },
  'pres.pardon': {
    was: {
      text: { kk: 'Азаматтарға кешірім жасайды.', ru: 'Осуществляет помилование граждан.', en: 'Pardons citizens.' },
      cites: [{ source: 'constitution-1995', article: '44', paragraph: '15' }],
    },
    becomes: {
      text: {
        kk: 'Президент кешірім жасайды; мәтінде «азаматтар» деген сөз жоқ.',
        ru: 'Президент осуществляет помилование; слова «граждан» в тексте нет.',
        en: 'The President grants pardon; the text does not have the word "citizens".',
      },
      cites: [{ source: 'constitution-2026', article: '46', paragraph: '16' }],
      effectiveFrom: '2026-07-01',
    },
  },
  'pres.citizenship_asylum': {
    was: { cites: [{ source: 'constitution-1995', article: '44', paragraph: '14' }] },
    becomes: { cites: [{ source: 'constitution-2026', article: '46', paragraph: '15' }], effectiveFrom: '2026-07-01' },
  },
  'pres.advisory_bodies': {
    was: {
      value: ['Security Council', 'other advisory bodies', 'Assembly of People', 'Supreme Judicial Council'],
      text: {
        kk: 'Осы органдарды және Президенттің Әкімшілігін құрады.',
        ru: 'Образует эти органы и Администрацию Президента.',
        en: 'Forms these bodies and the Administration.',
      },
      cites: [
        { source: 'constitution-1995', article: '44', paragraph: '19' },
        { source: 'constitution-1995', article: '44', paragraph: '20' },
      ],
    },
    becomes: {
      value: ['Security Council', 'other advisory bodies', 'Supreme Judicial Council'],
      text: {
        kk: 'Ассамблея енді аталмайды.',
        ru: 'Ассамблея больше не названа.',
        en: 'The Assembly is no longer named.',
      },
      cites: [
        { source: 'constitution-2026', article: '46', paragraph: '20' },
        { source: 'constitution-2026', article: '46', paragraph: '21' },
      ],
      effectiveFrom: '2026-07-01',
    },
  },
  'pres.treaties': {
    was: {
      text: {
        kk: 'Келіссөз жүргізеді, шарттарға және ратификациялық грамоталарға қол қояды.',
        ru: 'Ведёт переговоры, подписывает международные договоры и ратификационные грамоты.',
        en: 'Negotiates, signs treaties and instruments of ratification.',
      },
      cites: [{ source: 'constitution-1995', article: '44', paragraph: '11' }],
    },
    becomes: {
      text: {
        kk: '«Республиканың атынан» келіссөз жүргізеді, халықаралық шарттарға және ратификациялық грамоталарға қол қояды.',
        ru: '«От имени Республики» ведёт переговоры, подписывает международные договоры и ратификационные грамоты.',
        en: 'Negotiates, signs treaties and instruments of ratification "on behalf of the Republic".',
      },
      cites: [{ source: 'constitution-2026', article: '46', paragraph: '12' }],
      effectiveFrom: '2026-07-01',
    },
  },
  'pres.succession_refusal': {
    was: {
      value: 'no procedure',
      text: {
        kk: 'Адам өкілеттікті өзіне «қабылдай алмаса», ол келесі адамға көшеді.',
        ru: 'Полномочия переходят к следующему лицу при «невозможности» их принять.',
        en: 'Passes on if the person "is unable" to take over.',
      },
      cites: [{ source: 'constitution-1995', article: '48', paragraph: '1' }],
    },
    becomes: {
      value: 'declaration certified by the Constitutional Court',
      text: {
        kk: 'Бас тартқан адам Конституциялық Сотқа өтініш береді, Сот бұл әрекеттің жеке және ерікті екенін куәландырады.',
        ru: 'Отказывающееся лицо подаёт заявление в Конституционный Суд, который удостоверяет личный и добровольный характер этого действия.',
        en: 'A person who declines files with the Constitutional Court, which certifies that the act is personal and voluntary.',
      },
      cites: [
        { source: 'constitution-2026', article: '51', paragraph: '1' },
        { source: 'constitution-2026', article: '73', paragraph: '6' },
      ],
      effectiveFrom: '2026-07-01',
    },
  },
  'maz.size': {
    was: {
      value: 98,
      text: { kk: '98 депутат.', ru: '98 депутатов.', en: '98 deputies.' },
      cites: [
        { source: 'constitution-1995', article: '50', paragraph: '3' },
        { source: 'constitution-1995', article: '99', paragraph: '3', note: 'applied from the 8th convocation' },
      ],
      effectiveFrom: '2023-03-19',
    },
    becomes: {
      value: 145,
      text: {
        kk: 'Бір палатада 145 депутат.',
        ru: '145 депутатов в одной палате.',
        en: '145 deputies in one chamber.',
      },
      cites: [{ source: 'constitution-2026', article: '53', paragraph: '1' }],
      effectiveFrom: '2026-07-01',
    },
  },
  'maz.formula': {
    was: {
      value: { party_list: 69, SMD: 29, APK: 0 },
      text: {
        kk: 'Конституция: аралас жүйе; сайлау туралы конституциялық заң: 69 депутат тізімдер бойынша, 29 депутат бірмандаттық аумақтық сайлау округтерінде (70/30).',
        ru: 'Конституция: смешанная избирательная система; конституционный закон о выборах: 69 по спискам, 29 в одномандатных округах (70/30).',
        en: 'Constitution: mixed system; constitutional law on elections: 69 by lists, 29 in single-mandate districts (70/30).',
      },
      cites: [
        { source: 'constitution-1995', article: '50', paragraph: '3' },
        { source: 'election-law', note: 'split 69/29' },
      ],
      effectiveFrom: '2023-03-19',
    },
    becomes: {
      value: { party_list: 145, SMD: 0, APK: 0 },
      text: {
        kk: 'Біртұтас жалпыұлттық округте толықтай пропорционалды.',
        ru: 'Полностью пропорциональная система, единый общенациональный избирательный округ.',
        en: 'Fully proportional in one nationwide district.',
      },
      cites: [{ source: 'constitution-2026', article: '53', paragraph: '1' }],
      effectiveFrom: '2026-07-01',
    },
  },
  'maz.threshold': {
    was: {
      text: {
        kk: '5%, алғаш рет 2023 жылғы 19 наурызда қолданылды (2,3% жинаған «Байтақ» өтпей қалды).',
        ru: '5%, впервые применён 19 марта 2023 года («Байтақ» с 2,3% не прошла).',
        en: '5%, first applied on 19 March 2023 (Baytaq with 2.3% stayed out).',
      },
      cites: [{ source: 'election-law' }],
      confidence: 'verified',
    },
    becomes: {
      text: {
        kk: '2026 жылғы қаңтарда 5% болып қалады деп жарияланды.',
        ru: 'В январе 2026 года объявлено о сохранении 5%.',
        en: 'Announced in January 2026 as staying at 5%.',
      },
      cites: [{ source: 'announcement-2026' }, { source: 'statute', note: 'not seen' }],
      confidence: 'background',
    },
  },
  'maz.term': {
    was: { cites: [{ source: 'constitution-1995', article: '50', paragraph: '5' }] },
    becomes: { cites: [{ source: 'constitution-2026', article: '53', paragraph: '2' }], effectiveFrom: '2026-07-01' },
  },
  'maz.quota': {
    was: {
      value: {
        share_pct: 30,
        groups: ['women', 'youth under 29', 'persons with disabilities'],
        applies_to: 'lists and allocation of seats',
      },
      text: {
        kk: 'Мүгедектігі бар адамдар қосылды және квота мандаттарды бөлуге де қолданылатын болды.',
        ru: 'Добавлены лица с инвалидностью, квота распространена на распределение мандатов.',
        en: 'Persons with disabilities added and the quota extended to seat allocation.',
      },
      cites: [{ source: 'election-law' }],
      confidence: 'verified',
    },
    becomes: {
      value: { share_pct: 30, groups: ['women', 'youth', 'persons with disabilities'] },
      text: { kk: 'Сақталады деп жарияланды.', ru: 'Объявлено о сохранении.', en: 'Announced as kept.' },
      cites: [{ source: 'announcement-2026' }, { source: 'statute', note: 'not seen' }],
      confidence: 'background',
    },
  },
  'maz.against_all': {
    was: {
      text: {
        kk: '2023 жылғы 19 наурыздағы барлық бюллетеньде болды (оны 3,90% таңдады).',
        ru: 'Во всех бюллетенях 19 марта 2023 года (выбрали 3,90%).',
        en: 'On all ballots of 19 March 2023 (3.90% chose it).',
      },
      cites: [{ source: 'election-law' }],
      confidence: 'verified',
    },
    becomes: {
      text: { kk: 'Сақталған деп есептеледі.', ru: 'Предположительно сохранено.', en: 'Assumed kept.' },
      cites: [{ source: 'statute', note: 'not seen' }],
      confidence: 'background',
    },
  },
  'maz.recall': {
    was: {
      value: { applies_to: 'SMD deputies', by: 'voters of the district' },
      text: {
        kk: 'Бірмандаттық аумақтық сайлау округінде сайланған депутатты сайлаушылар конституциялық заң бойынша кері шақырып ала алады.',
        ru: 'Депутат, избранный в одномандатном округе, может быть отозван избирателями согласно конституционному закону.',
        en: 'A deputy elected in a single-mandate district can be recalled by voters under the constitutional law.',
      },
      cites: [{ source: 'constitution-1995', article: '52', paragraph: '5', item: '3' }],
      effectiveFrom: '2022-06-08',
    },
    becomes: {
      value: false,
      text: {
        kk: 'Кері шақырып алу туралы ереже жоқ: барлық депутат тізім бойынша сайланады.',
        ru: 'Положения об отзыве нет: все депутаты избираются по спискам.',
        en: 'No recall clause: all deputies are list deputies.',
      },
      cites: [{ source: 'constitution-2026', article: '55', paragraph: '4' }],
      effectiveFrom: '2026-07-01',
    },
  },
  'maz.party_mandate': {
    was: {
      value: 'list deputies only',
      text: {
        kk: 'Партиялық тізім бойынша сайланған депутат тізімі бойынша сайланған партиядан шықса немесе шығарылса не партия қызметін тоқтатса, мандатынан айырылады. Норма тек тізім бойынша сайланған депутаттарға қатысты.',
        ru: 'Депутат, избранный по партийному списку, теряет мандат при выходе или исключении из партии, по списку которой он избран, либо при прекращении деятельности партии. Правило касается только депутатов, избранных по спискам.',
        en: 'A deputy elected from a party list loses the seat on leaving or expulsion from the list party, or if the party ceases. The rule covers list deputies only.',
      },
      cites: [{ source: 'constitution-1995', article: '52', paragraph: '5' }],
      effectiveFrom: '2022-06-08',
    },
    becomes: {
      value: true,
      text: {
        kk: 'Кез келген депутат тізімі бойынша сайланған партиядан шықса немесе шығарылса не партия қызметін тоқтатса, мандатынан айырылады.',
        ru: 'Любой депутат теряет мандат при выходе или исключении из партии, по списку которой он избран, либо при прекращении деятельности партии.',
        en: 'Every deputy loses the seat on leaving or expulsion from the list party, or if the party ceases.',
      },
      cites: [
        { source: 'constitution-2026', article: '55', paragraph: '4', item: '4' },
        { source: 'constitution-2026', article: '55', paragraph: '5' },
      ],
      effectiveFrom: '2026-07-01',
    },
  },
  'maz.eligibility': {
    was: { cites: [{ source: 'constitution-1995', article: '51', paragraph: '4' }] },
    becomes: { cites: [{ source: 'constitution-2026', article: '54', paragraph: '3' }], effectiveFrom: '2026-07-01' },
  },
  'maz.vacancy': {
    was: {
      value: 'list: next candidate; SMD: by-election',
      text: {
        kk: 'Округтерде қосымша сайлау.',
        ru: 'В округах проводятся выборы вместо выбывших депутатов.',
        en: 'By-elections in districts.',
      },
    },
    becomes: {
      value: 'next on party list',
      text: { kk: 'Тек тізім бойынша алынған мандаттар.', ru: 'Только мандаты по спискам.', en: 'List seats only.' },
    },
  },
  'maz.no_confidence': {
    was: {
      value: { initiate: '1/5', pass: 'majority of total deputies of Mazhilis' },
      text: {
        kk: 'Депутаттардың бестен бірі бастама көтереді, Мәжіліс депутаттары жалпы санының көпшілік даусымен қабылданады.',
        ru: 'Инициатива — одна пятая депутатов Мажилиса, принимается большинством депутатов Мажилиса.',
        en: 'Initiated by a fifth, passed by a majority of the Mazhilis.',
      },
      cites: [{ source: 'constitution-1995', article: '56', paragraph: '2' }],
    },
    becomes: {
      value: { initiate: '1/5', pass: 'majority of total deputies of Kurultai' },
      text: {
        kk: 'Депутаттардың бестен бірі бастама көтереді, Құрылтай депутаттары жалпы санының көпшілік дауысымен қабылданады.',
        ru: 'Инициатива — одна пятая депутатов Курултая, принимается большинством голосов от общего числа депутатов Курултая.',
        en: 'Initiated by a fifth, passed by a majority of the total number of deputies of the Kurultai.',
      },
      cites: [{ source: 'constitution-2026', article: '56', paragraph: '13' }],
      effectiveFrom: '2026-07-01',
    },
  },
  'maz.audit_report': {
    was: {
      text: {
        kk: 'Мәжіліс Жоғары аудиторлық палата Төрағасының есебін жылына екі рет тыңдайды.',
        ru: 'Мажилис два раза в год заслушивает Председателя Высшей аудиторской палаты.',
        en: 'The Mazhilis hears the Chair of the Supreme Audit Chamber twice a year.',
      },
      cites: [{ source: 'constitution-1995', article: '56', paragraph: '1', item: '3-1' }],
      effectiveFrom: '2022-06-08',
    },
    becomes: {
      text: { kk: 'Мұны Құрылтай жасайды.', ru: 'Заслушивает Курултай.', en: 'The Kurultai does.' },
      cites: [{ source: 'constitution-2026', article: '56', paragraph: '15' }],
      effectiveFrom: '2026-07-01',
    },
  },
  'maz.budget_report': {
    was: {
      value: { body: 'joint sitting of both chambers', rejection_means: 'no confidence' },
      text: {
        kk: 'Үкіметтің есебін бекітпеу сенімсіздік білдіру болып табылады.',
        ru: 'Неутверждение отчёта Правительства означает вотум недоверия.',
        en: "Refusing the Government's report is a vote of no confidence.",
      },
      cites: [{ source: 'constitution-1995', article: '53', paragraph: '2' }],
    },
    becomes: {
      value: { body: 'Kurultai', rejection_means: 'no confidence' },
      text: {
        kk: 'Құрылтайдың Үкімет есебін бекітпеуі сенімсіздік білдіру болып табылады.',
        ru: 'Неутверждение Курултаем отчёта Правительства означает вотум недоверия.',
        en: "If the Kurultai refuses the Government's report, this is a vote of no confidence.",
      },
      cites: [{ source: 'constitution-2026', article: '56', paragraph: '16' }],
      effectiveFrom: '2026-07-01',
    },
  },
  'leg.minister_removal': {
    was: {
      value: { initiate: '1/3 of chamber', pass: '2/3 of chamber', binding: true },
      text: {
        kk: 'Есеп тыңдалғаннан кейін Палата депутаттары жалпы санының үштен екісінің даусымен қызметтен босатуды сұрай алады; Президент босатуға міндетті.',
        ru: 'После отчёта Палата может двумя третями голосов просить об освобождении от должности; Президент обязан освободить.',
        en: 'After a report a chamber may ask by two thirds for dismissal; the President must dismiss.',
      },
      cites: [{ source: 'constitution-1995', article: '57', paragraph: '6' }],
    },
    becomes: {
      value: { initiate: '1/3 of Kurultai', pass: '2/3 of Kurultai', binding: true },
      text: {
        kk: 'Есеп тыңдалғаннан кейін Құрылтай депутаттардың үштен бірінің бастамасы бойынша депутаттары жалпы санының үштен екісінің даусымен қызметтен босатуды сұрай алады; Президент босатуға міндетті.',
        ru: 'После отчёта Курултай по инициативе одной трети депутатов может двумя третями голосов просить об освобождении от должности; Президент обязан освободить.',
        en: 'After a report the Kurultai, on the initiative of a third, may ask by two thirds for dismissal; the President must dismiss.',
      },
      cites: [{ source: 'constitution-2026', article: '56', paragraph: '17' }],
      effectiveFrom: '2026-07-01',
    },
  },
  'leg.speaker': {
    was: {
      value: { senate_nominee_by: 'President', mazhilis_nominee_by: 'deputies' },
      text: {
        kk: 'Жасырын дауыс беру, депутаттардың жалпы санының көпшілік даусы.',
        ru: 'Тайное голосование, большинство голосов от общего числа депутатов.',
        en: 'Secret ballot, majority of all deputies.',
      },
      cites: [{ source: 'constitution-1995', article: '58', paragraph: '1' }],
    },
    becomes: {
      value: { kurultai_nominee_by: 'President', second_refusal: 'President may dissolve' },
      text: {
        kk: 'Кандидатураны Президент ұсынады; екінші рет бас тарту таратуға мүмкіндік береді.',
        ru: 'Кандидатуру выдвигает Президент; после повторного отказа допускается роспуск.',
        en: 'Nominee of the President; a second refusal allows dissolution.',
      },
      cites: [{ source: 'constitution-2026', article: '57', paragraph: '1' }],
      effectiveFrom: '2026-07-01',
    },
  },
  'leg.quorum': {
    was: {
      value: '2/3 of total deputies of each chamber',
      cites: [{ source: 'constitution-1995', article: '59', paragraph: '5' }],
    },
    becomes: {
      value: '2/3 of total deputies',
      cites: [{ source: 'constitution-2026', article: '58', paragraph: '5' }],
      effectiveFrom: '2026-07-01',
    },
  },
  'leg.committees': {
    was: {
      value: { max_per_chamber: 7 },
      text: {
        kk: 'Әр Палатада жетеуден аспайды.',
        ru: 'Не более семи в каждой Палате.',
        en: 'Not more than seven in each chamber.',
      },
      cites: [{ source: 'constitution-1995', article: '60', paragraph: '1' }],
    },
    becomes: {
      value: 'set by constitutional law',
      text: {
        kk: 'Саны конституциялық заңға қалдырылған (сегізге дейін деп жарияланды).',
        ru: 'Число оставлено конституционному закону (объявлено: до восьми).',
        en: 'Number left to constitutional law (announced as up to eight).',
      },
      cites: [{ source: 'constitution-2026', article: '59', paragraph: '1' }],
      effectiveFrom: '2026-07-01',
    },
  },
  'leg.joint_sittings': {
    was: {
      value: 'Mazhilis Chair',
      text: {
        kk: 'Кезекті бірлескен отырыстарды шақырады, кезекті және кезектен тыс бірлескен отырыстарға төрағалық етеді; сессияларды ашады.',
        ru: 'Созывает очередные совместные заседания и председательствует на очередных и внеочередных; открывает сессии.',
        en: 'Convenes regular joint sittings and presides at regular and extraordinary ones; opens sessions.',
      },
      cites: [{ source: 'constitution-1995', article: '58', paragraph: '4' }],
    },
    becomes: {
      value: 'Kurultai Chair',
      text: {
        kk: 'Бір палата: Төраға шақырады және төрағалық етеді.',
        ru: 'Одна палата: созывает и председательствует Председатель.',
        en: 'One chamber: the Chair convenes and presides.',
      },
      cites: [
        { source: 'constitution-2026', article: '57', paragraph: '3', item: '1' },
        { source: 'constitution-2026', article: '57', paragraph: '4' },
      ],
      effectiveFrom: '2026-07-01',
    },
  },
  'leg.joint_agenda': {
    was: {
      value: [
        'constitutional amendments',
        'constitutional laws and the second vote on them',
        'urgent Government bills',
        'budget execution reports',
        'war and peace',
        'troops abroad',
        'Constitutional Court message',
        'joint commissions',
        'release or removal of the President',
        'confidence question',
      ],
      text: {
        kk: 'Конституциялық заңдар мен Үкіметтің шұғыл заң жобалары қосылған.',
        ru: 'Добавлены конституционные законы и срочные законопроекты Правительства.',
        en: 'Constitutional laws and urgent Government bills are added.',
      },
      cites: [
        { source: 'constitution-1995', article: '47' },
        { source: 'constitution-1995', article: '53' },
        { source: 'constitution-1995', article: '61', paragraph: '2' },
        { source: 'constitution-1995', article: '61', paragraph: '7' },
      ],
      effectiveFrom: '2023-01-01',
    },
    becomes: {
      value: null,
      text: {
        kk: 'Бір палата: бірлескен отырыстар жоқ.',
        ru: 'Одна палата: совместных заседаний нет.',
        en: 'One chamber: no joint sittings.',
      },
      cites: [{ source: 'constitution-2026', article: '52-58' }],
      effectiveFrom: '2026-07-01',
    },
  },
  'leg.first_session': {
    was: { cites: [{ source: 'constitution-1995', article: '59', paragraph: '2' }] },
    becomes: { cites: [{ source: 'constitution-2026', article: '58', paragraph: '2' }], effectiveFrom: '2026-07-01' },
  },
  'leg.sessions': {
    was: { cites: [{ source: 'constitution-1995', article: '59', paragraph: '3' }] },
    becomes: { cites: [{ source: 'constitution-2026', article: '58', paragraph: '3' }], effectiveFrom: '2026-07-01' },
  },
  'leg.extraordinary_session': {
    was: {
      value: {
        convened_by: 'President',
        may_propose: ['Senate Chair', 'Mazhilis Chair', '1/3 of all deputies of Parliament'],
      },
      text: {
        kk: 'Президенттің өз бастамасымен де шақырылады; тек шақыруға негіз болған мәселелер қаралады.',
        ru: 'В том числе по его собственной инициативе; только вопросы, для которых она созвана.',
        en: 'Also on his own initiative; only the questions for which it was called.',
      },
      cites: [{ source: 'constitution-1995', article: '59', paragraph: '4' }],
    },
    becomes: {
      value: { convened_by: 'President', may_propose: ['Kurultai Chair', '1/3 of all deputies'] },
      text: {
        kk: 'Президент Құрылтай Төрағасының немесе барлық депутаттың үштен бірінің ұсынысы бойынша, сондай-ақ өз бастамасымен шақырады; тек шақыруға негіз болған мәселелер қаралады.',
        ru: 'Созывается Президентом по предложению Председателя Курултая или одной трети от общего числа депутатов, а также по его собственной инициативе; только вопросы, для которых она созвана.',
        en: 'Convened by the President on the proposal of the Kurultai Chair or a third of all deputies, also on his own initiative; only the questions for which it was called.',
      },
      cites: [{ source: 'constitution-2026', article: '58', paragraph: '4' }],
      effectiveFrom: '2026-07-01',
    },
  },
  'leg.election_timing': {
    was: {
      cites: [
        { source: 'constitution-1995', article: '51', paragraph: '1' },
        { source: 'constitution-1995', article: '51', paragraph: '3' },
      ],
    },
    becomes: {
      cites: [
        { source: 'constitution-2026', article: '54', paragraph: '1' },
        { source: 'constitution-2026', article: '54', paragraph: '2' },
      ],
      effectiveFrom: '2026-07-01',
    },
  },
  'leg.speaker_removal': {
    was: {
      value: 'majority of total deputies of the chamber',
      text: { kk: 'Көрсетілгендей.', ru: 'Как указано.', en: 'As stated.' },
      cites: [{ source: 'constitution-1995', article: '58', paragraph: '2' }],
    },
    becomes: {
      value: 'majority of total deputies of Kurultai',
      text: {
        kk: 'Құрылтай Төрағасын кері шақырып алу немесе оның орнынан түсуі үшін Құрылтай депутаттары жалпы санының көпшілік дауысы қажет.',
        ru: 'Для отзыва или отставки Председателя Курултая требуется большинство голосов от общего числа депутатов Курултая.',
        en: 'The recall or resignation of the Kurultai Chair takes a majority of the total number of deputies of the Kurultai.',
      },
      cites: [{ source: 'constitution-2026', article: '57', paragraph: '2' }],
      effectiveFrom: '2026-07-01',
    },
  },
  'leg.deputy_immunity': {
    was: {
      value: {
        consent: 'the chamber concerned',
        waiver_proposed_by: 'Prosecutor General',
        exceptions: 'caught in the act; grave crimes',
      },
      text: {
        kk: 'Келісімсіз тұтқынға алуға, күштеп әкелуге, сот тәртібімен белгіленетін әкімшілік жазалау шараларын қолдануға немесе қылмыстық жауапқа тартуға болмайды.',
        ru: 'Без согласия не допускаются арест, привод, административное взыскание в судебном порядке и уголовное преследование.',
        en: 'No arrest, forced appearance, court-imposed administrative penalty or prosecution without consent.',
      },
      cites: [
        { source: 'constitution-1995', article: '52', paragraph: '4' },
        { source: 'constitution-1995', article: '57', paragraph: '4' },
      ],
    },
    becomes: {
      value: {
        consent: 'Kurultai',
        waiver_proposed_by: 'Prosecutor General',
        exceptions: 'for detention only: caught in the act; grave and especially grave crimes',
      },
      text: {
        kk: 'Ұстау да аталған; мәтінде ерекшеліктер енді тек ұстаудан кейін тұр.',
        ru: 'Названо и задержание; по формулировке исключения теперь относятся только к задержанию.',
        en: 'Detention is named too; in the wording the exceptions now follow detention only.',
      },
      cites: [
        { source: 'constitution-2026', article: '55', paragraph: '3' },
        { source: 'constitution-2026', article: '56', paragraph: '12' },
      ],
      effectiveFrom: '2026-07-01',
    },
  },
  'leg.deputy_incompat': {
    was: { cites: [{ source: 'constitution-1995', article: '52', paragraph: '3' }] },
    becomes: { cites: [{ source: 'constitution-2026', article: '55', paragraph: '2' }], effectiveFrom: '2026-07-01' },
  },
  'leg.personal_vote': {
    was: { cites: [{ source: 'constitution-1995', article: '52', paragraph: '2' }] },
    becomes: { cites: [{ source: 'constitution-2026', article: '55', paragraph: '1' }], effectiveFrom: '2026-07-01' },
  },
  'leg.attendance': {
    was: {
      value: ['President', 'Prime Minister and ministers', 'National Bank Chair', 'Prosecutor General', 'KNB Chair'],
      text: { kk: 'Жабық отырыстарға да.', ru: 'Также на закрытых заседаниях.', en: 'Also at closed sittings.' },
      cites: [{ source: 'constitution-1995', article: '59', paragraph: '6' }],
    },
    becomes: {
      value: [
        'President',
        'Vice-President',
        'Prime Minister and ministers',
        'Halyk Kenesi Chair',
        'National Bank Chair',
        'Prosecutor General',
        'KNB Chair',
      ],
      text: { kk: 'Тағы екеуі қосылған.', ru: 'Добавлены двое.', en: 'Two added.' },
      cites: [{ source: 'constitution-2026', article: '58', paragraph: '6' }],
      effectiveFrom: '2026-07-01',
    },
  },
  'sen.exists': {
    was: {
      value: true,
      text: { kk: 'Иә.', ru: 'Да.', en: 'Yes.' },
      cites: [{ source: 'constitution-1995', article: '50', paragraph: '1' }],
    },
    becomes: {
      value: false,
      text: {
        kk: 'Жоқ; 1995 жылғы мәтін бойынша құрылған Парламенттің өкілеттігі 2026 жылғы 1 шілдеде тоқтатылды.',
        ru: 'Нет; Парламент, сформированный по тексту 1995 года, прекратил существование 1 июля 2026 года.',
        en: 'No; Parliament formed under the 1995 text ended on 1 July 2026.',
      },
      cites: [
        { source: 'constitution-2026', article: '52' },
        { source: 'constitution-2026', article: '95', paragraph: '1' },
      ],
      effectiveFrom: '2026-07-01',
    },
  },
  'sen.size': {
    was: {
      value: { elected: 40, appointed: 10, total: 50 },
      text: {
        kk: '17 облыстың және үш қаланың әрқайсысынан екі адамнан, оған қоса он тағайындалған депутат.',
        ru: 'По два от каждой из 17 областей и трёх городов, а также десять назначаемых.',
        en: 'Two from each of 17 regions and three cities, plus ten appointed.',
      },
      cites: [{ source: 'constitution-1995', article: '50', paragraph: '2' }],
      effectiveFrom: '2023-01-24',
    },
    becomes: {
      value: 0,
      text: { kk: 'Сенат жоқ.', ru: 'Сената нет.', en: 'No Senate.' },
      cites: [{ source: 'constitution-2026', article: '52-53' }],
      effectiveFrom: '2026-07-01',
    },
  },
  'sen.election': {
    was: {
      value: { mode: 'indirect, by maslikhat deputies', half_every_years: 3 },
      text: {
        kk: 'Мәслихат депутаттарының жанама жасырын дауыс беруі; сайланған Сенат депутаттарының жартысы әр үш жыл сайын жаңартылады. 2023 жылғы 14 қаңтарда 20 орын, 3 167 таңдаушының 2 904-і дауыс берді.',
        ru: 'Косвенное избирательное право при тайном голосовании, голосуют депутаты маслихатов; каждые три года — половина избираемых депутатов Сената. 14 января 2023 года — 20 мест, голосовали 2904 из 3167 выборщиков.',
        en: 'Indirect secret vote by maslikhat deputies; half of the elected senators every three years. On 14 January 2023 there were 20 seats, and 2,904 of 3,167 electors voted.',
      },
      cites: [
        { source: 'constitution-1995', article: '51', paragraph: '2' },
        { source: 'election-law', note: 'electors' },
      ],
    },
    becomes: {
      value: null,
      text: { kk: 'Сенат жоқ.', ru: 'Сената нет.', en: 'No Senate.' },
      cites: [{ source: 'constitution-2026', article: '52-53' }],
      effectiveFrom: '2026-07-01',
    },
  },
  'sen.term': {
    was: {
      value: 6,
      text: { kk: 'Алты жыл.', ru: 'Шесть лет.', en: 'Six years.' },
      cites: [{ source: 'constitution-1995', article: '50', paragraph: '5' }],
    },
    becomes: {
      value: null,
      text: { kk: 'Сенат жоқ.', ru: 'Сената нет.', en: 'No Senate.' },
      cites: [{ source: 'constitution-2026', article: '52-53' }],
      effectiveFrom: '2026-07-01',
    },
  },
  'sen.eligibility': {
    was: {
      value: { age: 30, residence_years_country: 10, residence_years_region: 3, higher_education: true, work_years: 5 },
      text: { kk: 'Тізімде көрсетілгендей.', ru: 'Согласно перечню.', en: 'As listed.' },
      cites: [{ source: 'constitution-1995', article: '51', paragraph: '4' }],
    },
    becomes: {
      value: null,
      text: { kk: 'Сенат жоқ.', ru: 'Сената нет.', en: 'No Senate.' },
      cites: [{ source: 'constitution-2026', article: '52-53' }],
      effectiveFrom: '2026-07-01',
    },
  },
  'sen.lawmaking': {
    was: {
      value: 'approves or not',
      text: {
        kk: 'Заңды Мәжіліс қабылдайды; Сенат оны тек мақұлдайды, қайтарады немесе жаңа редакциясын ұсынады.',
        ru: 'Закон принимает Мажилис; Сенат только одобряет его, возвращает или предлагает новую редакцию.',
        en: 'The Mazhilis adopts the law; the Senate only approves it, returns it, or offers a new wording.',
      },
      cites: [
        { source: 'constitution-1995', article: '61', paragraph: '4' },
        { source: 'constitution-1995', article: '61', paragraph: '5' },
        { source: 'constitution-1995', article: '62', paragraph: '5' },
      ],
      effectiveFrom: '2023-01-01',
    },
    becomes: {
      value: null,
      text: { kk: 'Сенат жоқ.', ru: 'Сената нет.', en: 'No Senate.' },
      cites: [{ source: 'constitution-2026', article: '60-61' }],
      effectiveFrom: '2026-07-01',
    },
  },
  'sen.substitute': {
    was: {
      value: "Senate performs Parliament's functions",
      text: {
        kk: 'Бұл кезеңде конституциялық заңдар мен жай заңдарды Сенат қабылдайды.',
        ru: 'В этот период конституционные и обычные законы принимает Сенат.',
        en: 'The Senate passes constitutional and ordinary laws meanwhile.',
      },
      cites: [{ source: 'constitution-1995', article: '55', paragraph: '5' }],
    },
    becomes: {
      value: 'President by decree',
      text: {
        kk: 'Бұл кезеңде Президент жарлықтар арқылы заң шығарады.',
        ru: 'В этот период Президент законодательствует указами.',
        en: 'The President legislates by decree meanwhile.',
      },
      cites: [{ source: 'constitution-2026', article: '47', paragraph: '2' }],
      effectiveFrom: '2026-07-01',
    },
  },
  'sen.exclusive': {
    was: {
      value: [
        'elect Supreme Court Chair and judges',
        'elect Ombudsman (5 years)',
        'consent: Constitutional Court Chair, National Bank, SJC Chair, Prosecutor General, KNB',
        'waive immunity incl. Ombudsman',
      ],
      text: {
        kk: 'Келісім берілетін лауазымдар тізімі кеңейтілген.',
        ru: 'Перечень должностей, требующих согласия, расширен.',
        en: 'Consent list extended.',
      },
      cites: [{ source: 'constitution-1995', article: '55' }],
      effectiveFrom: '2022-06-08',
    },
    becomes: {
      value: 'moved to Kurultai or President, or dropped',
      text: {
        kk: 'Жоғарғы Соттың судьялары: Құрылтай. Жоғарғы Соттың Төрағасы және Адам құқықтары жөніндегі уәкіл: Президент. Жоғары лауазымды адамдарға келісім: алып тасталды. Қол сұғылмау кепілдігі: Жоғарғы Соттың судьялары – Құрылтай, Бас Прокурор мен Адам құқықтары жөніндегі уәкіл – Президент.',
        ru: 'Судьи Верховного Суда — Курултай. Председатель Верховного Суда и Уполномоченный по правам человека — Президент. Согласие на назначение высших должностных лиц — отменено. Неприкосновенность: судьи Верховного Суда — Курултай, Генеральный Прокурор и Уполномоченный по правам человека — Президент.',
        en: 'Supreme Court judges: Kurultai. Supreme Court Chair and Ombudsman: President. Consent for top officials: dropped. Immunity: Supreme Court judges Kurultai, Prosecutor General and Ombudsman President.',
      },
      cites: [
        { source: 'constitution-2026', article: '46', paragraph: '5' },
        { source: 'constitution-2026', article: '56', paragraph: '10' },
        { source: 'constitution-2026', article: '56', paragraph: '11' },
        { source: 'constitution-2026', article: '84', paragraph: '4' },
        { source: 'constitution-2026', article: '85', paragraph: '4' },
      ],
      effectiveFrom: '2026-07-01',
    },
  },
  'law.ordinary_majority': {
    was: {
      value: 'majority of total deputies of each chamber (adopted by Mazhilis, approved by Senate)',
      text: {
        kk: 'Әр Палата депутаттары жалпы санының көпшілік даусы: Мәжіліс заңды қабылдайды, Сенат оны мақұлдайды.',
        ru: 'Большинство голосов от общего числа депутатов каждой Палаты: Мажилис принимает закон, Сенат одобряет его.',
        en: 'Majority of all deputies of each chamber: the Mazhilis adopts the law, the Senate approves it.',
      },
      cites: [{ source: 'constitution-1995', article: '62', paragraph: '5' }],
      effectiveFrom: '2023-01-01',
    },
    becomes: {
      value: 'majority of total deputies of Kurultai',
      text: {
        kk: 'Депутаттардың жалпы санының көпшілік дауысы.',
        ru: 'Большинство голосов от общего числа депутатов.',
        en: 'Majority of all deputies.',
      },
      cites: [{ source: 'constitution-2026', article: '61', paragraph: '4' }],
      effectiveFrom: '2026-07-01',
    },
  },
  'law.constitutional_majority': {
    was: {
      value: { share: '2/3', of: 'total deputies of each chamber', sitting: 'joint, at least two readings' },
      text: {
        kk: 'Бірлескен отырыста екі оқылымда әр Палата депутаттары жалпы санының үштен екісі.',
        ru: 'Две трети депутатов каждой Палаты на совместном заседании в двух чтениях.',
        en: 'Two thirds of each chamber at a joint sitting in two readings.',
      },
      cites: [
        { source: 'constitution-1995', article: '53', paragraph: '1-1' },
        { source: 'constitution-1995', article: '62', paragraph: '4' },
        { source: 'constitution-1995', article: '62', paragraph: '6' },
      ],
      effectiveFrom: '2023-01-01',
    },
    becomes: {
      value: { share: '2/3', of: 'total deputies of Kurultai' },
      text: { kk: 'Депутаттардың жалпы санының үштен екісі.', ru: 'Две трети.', en: 'Two thirds.' },
      cites: [{ source: 'constitution-2026', article: '61', paragraph: '3' }],
      effectiveFrom: '2026-07-01',
    },
  },
  'law.path_steps': {
    was: {
      value: [
        'initiative in Mazhilis',
        'Mazhilis majority adopts or rejects the bill',
        'Senate within 60 days',
        'Senate approves: to President in 10 days',
        'no Senate decision in 60 days: to President',
        'Senate disagrees or offers wording: Mazhilis majority accepts, or conciliation commission',
        'commission text not adopted: Mazhilis re-votes its own text',
        'Mazhilis 2/3: to President; otherwise bill fails',
        'President signs or returns in 1 month',
      ],
      text: {
        kk: 'Мәжіліс соңында Сенаттың қарсылығын үштен екі дауыспен еңсере алады, ал Сенат шешім қабылдамаса, заң әрі қарай жіберіледі.',
        ru: 'Мажилис может в итоге преодолеть несогласие Сената двумя третями голосов, а при отсутствии решения Сената закон передаётся дальше.',
        en: 'The Mazhilis can in the end override the Senate by two thirds, and Senate silence passes the law on.',
      },
      cites: [
        { source: 'constitution-1995', article: '44', paragraph: '2' },
        { source: 'constitution-1995', article: '61', paragraph: '4' },
        { source: 'constitution-1995', article: '61', paragraph: '5' },
      ],
      effectiveFrom: '2023-01-01',
    },
    becomes: {
      value: [
        'initiative in Kurultai',
        'Kurultai majority adopts or rejects',
        'to President in 10 days, counter-signed by Kurultai Chair and PM',
        'President signs or returns in 1 month',
        'override 2/3',
      ],
      text: {
        kk: 'Бір палата; үш оқылым болатыны жарияланды, бірақ Конституция олардың санын белгілемейді.',
        ru: 'Одна палата; были объявлены три чтения, но Конституция их число не устанавливает.',
        en: 'One chamber; three readings were announced but the Constitution does not fix the number.',
      },
      cites: [
        { source: 'constitution-2026', article: '46', paragraph: '3' },
        { source: 'constitution-2026', article: '47', paragraph: '3' },
        { source: 'constitution-2026', article: '56', paragraph: '2' },
        { source: 'constitution-2026', article: '60', paragraph: '5' },
        { source: 'constitution-2026', article: '61', paragraph: '4' },
      ],
      effectiveFrom: '2026-07-01',
    },
  },
  'law.senate_override': {
    was: {
      value: { share: '2/3', of: 'total deputies of Mazhilis' },
      text: {
        kk: 'Иә, келісу рәсімдері нәтиже бермегеннен кейін үштен екі дауыспен.',
        ru: 'Да, двумя третями голосов после безрезультатных согласительных процедур.',
        en: 'Yes, by two thirds after failed conciliation.',
      },
      cites: [{ source: 'constitution-1995', article: '61', paragraph: '5' }],
      effectiveFrom: '2023-01-01',
    },
    becomes: {
      value: null,
      text: { kk: 'Қолданылмайды.', ru: 'Неприменимо.', en: 'Not applicable.' },
      cites: [{ source: 'constitution-2026', article: '60' }],
      effectiveFrom: '2026-07-01',
    },
  },
  'law.const_amendment_parliament': {
    was: {
      value: {
        initiator: 'President',
        share: '3/4',
        of: 'total deputies of each chamber',
        readings_min: 2,
        override_of_refusal_to_call_referendum: '4/5 of each chamber',
      },
      text: {
        kk: 'Президенттің ұсынысы бойынша бірлескен отырыста кемінде екі оқылымда әр Палата депутаттары жалпы санының төрттен үші; егер Президент Парламент сұраған референдумды тағайындаудан бас тартса – бестен төрті, содан кейін Президент қол қояды немесе референдум тағайындайды. 2022 жылғы 16–17 қыркүйекте қолданылды.',
        ru: 'По предложению Президента, три четверти депутатов каждой Палаты на совместном заседании не менее чем в двух чтениях; четыре пятых, если Президент отказывается назначить референдум, о котором просил Парламент, после чего он подписывает изменения или назначает референдум. Применено 16–17 сентября 2022 года.',
        en: "On the President's proposal, three quarters of each chamber at a joint sitting in at least two readings; four fifths if the President refuses to call a referendum Parliament asked for, after which he signs or calls one. Used on 16-17 September 2022.",
      },
      cites: [
        { source: 'constitution-1995', article: '53', paragraph: '1' },
        { source: 'constitution-1995', article: '62', paragraph: '3' },
        { source: 'constitution-1995', article: '62', paragraph: '6' },
        { source: 'constitution-1995', article: '91', paragraph: '1' },
      ],
    },
    becomes: {
      value: null,
      text: {
        kk: 'Жойылды: Конституцияны тек референдум арқылы өзгертуге болады.',
        ru: 'Отменено: Конституция может быть изменена только на референдуме.',
        en: 'Abolished: the Constitution can be changed only by referendum.',
      },
      cites: [{ source: 'constitution-2026', article: '92', paragraph: '1' }],
      effectiveFrom: '2026-07-01',
    },
  },
  'law.gov_temp_decrees': {
    was: {
      value: {
        trigger:
          'Government bill on threats to life, health, constitutional order, public order or economic security, considered at once at a joint sitting',
        lasts: 'until the law takes effect or the bill fails',
      },
      text: {
        kk: 'Өз жауапкершілігімен, 61(3)-бапта аталған мәселелер шегінде.',
        ru: 'Под свою ответственность, по предметам ст. 61(3).',
        en: 'Under its own responsibility, within the subjects of Art. 61(3).',
      },
      cites: [
        { source: 'constitution-1995', article: '61', paragraph: '2', note: 'second part' },
        { source: 'constitution-1995', article: '61', paragraph: '3', note: 'last part' },
      ],
      effectiveFrom: '2023-01-01',
    },
    becomes: {
      value: {
        trigger: 'same threats, bill considered at once by the Kurultai',
        lasts: 'until the law takes effect or the bill is rejected',
      },
      text: {
        kk: 'Құрылтай өмірге, денсаулыққа, конституциялық құрылысқа, қоғамдық тәртіпке немесе экономикалық қауіпсіздікке төнген қатерге байланысты Үкіметтің заң жобасын дереу қараған кезде Үкімет мұндай актілерді өз жауапкершілігімен қабылдай алады. Актілер заң күшіне енгенге немесе жоба қабылданбай қалғанға дейін қолданылады.',
        ru: 'Правительство может принимать такие акты под свою ответственность, когда Курултай немедленно рассматривает законопроект Правительства в связи с угрозами жизни, здоровью, конституционному строю, общественному порядку или экономической безопасности. Акты действуют до вступления закона в силу или до отклонения законопроекта.',
        en: 'The Government may adopt such acts under its own responsibility when the Kurultai considers at once a Government bill on threats to life, health, constitutional order, public order or economic security. The acts last until the law takes effect or the bill is rejected.',
      },
      cites: [{ source: 'constitution-2026', article: '60', paragraph: '4' }],
      effectiveFrom: '2026-07-01',
    },
  },
  'law.money_bills': {
    was: { cites: [{ source: 'constitution-1995', article: '61', paragraph: '6' }] },
    becomes: { cites: [{ source: 'constitution-2026', article: '60', paragraph: '6' }], effectiveFrom: '2026-07-01' },
  },
  'law.countersign': {
    was: {
      value: { laws: 'chairs of both chambers', decrees_on_gov_initiative: 'PM' },
      text: {
        kk: 'Алдын ала қойылған қол заңды жауапкершілік жүктейді.',
        ru: 'Предварительная подпись влечёт юридическую ответственность.',
        en: 'Prior signatures carry legal responsibility.',
      },
      cites: [{ source: 'constitution-1995', article: '45', paragraph: '3' }],
    },
    becomes: {
      value: { laws: 'Kurultai Chair and PM', decrees_on_gov_initiative: 'PM' },
      text: {
        kk: 'Заңдарға енді Премьер-Министр де қол қояды.',
        ru: 'Теперь законы подписывает и Премьер-Министр.',
        en: 'Laws are now signed by the PM too.',
      },
      cites: [{ source: 'constitution-2026', article: '47', paragraph: '3' }],
      effectiveFrom: '2026-07-01',
    },
  },
  'law.budget': {
    was: {
      value: { submitted_by: 'Government', adopted_by: 'Mazhilis, then Senate' },
      text: {
        kk: 'Үкімет енгізеді; басқа заңдармен бірдей жол: 2023 жылғы 1 қаңтардан бастап Мәжіліс қабылдайды, Сенат мақұлдайды.',
        ru: 'Вносится Правительством; тот же путь, что у других законов: с 1 января 2023 года принимается Мажилисом и одобряется Сенатом.',
        en: 'Submitted by the Government; follows the path of other laws: since 1 January 2023 adopted by the Mazhilis and approved by the Senate.',
      },
      cites: [
        { source: 'constitution-1995', article: '54', paragraph: '1', item: '1' },
        { source: 'constitution-1995', article: '61', paragraph: '4' },
        { source: 'constitution-1995', article: '66', paragraph: '2' },
      ],
    },
    becomes: {
      value: { submitted_by: 'Government', adopted_by: 'Kurultai' },
      text: {
        kk: 'Құрылтай заңдары реттейтін мәселе; бюджетті бекіту туралы жеке ереже жоқ.',
        ru: 'Предмет законов Курултая; отдельного положения об утверждении бюджета нет.',
        en: 'A subject of laws of the Kurultai; no separate clause on approving the budget.',
      },
      cites: [
        { source: 'constitution-2026', article: '60', paragraph: '3', item: '5' },
        { source: 'constitution-2026', article: '65', paragraph: '2' },
      ],
      effectiveFrom: '2026-07-01',
    },
  },
  'law.treaty_ratification': {
    was: {
      value: 'law: Mazhilis, then Senate',
      text: { kk: 'Көрсетілгендей.', ru: 'Как указано.', en: 'As stated.' },
      cites: [{ source: 'constitution-1995', article: '54', paragraph: '1', item: '7' }],
    },
    becomes: {
      value: 'law: Kurultai',
      text: {
        kk: 'Заңдар реттейтін мәселелердің қатарында аталған.',
        ru: 'Отнесено к предметам законов.',
        en: 'Listed among the subjects of laws.',
      },
      cites: [{ source: 'constitution-2026', article: '60', paragraph: '3', item: '14' }],
      effectiveFrom: '2026-07-01',
    },
  },
  'law.amnesty': {
    was: {
      value: 'law: Mazhilis, then Senate',
      text: { kk: 'Көрсетілгендей.', ru: 'Как указано.', en: 'As stated.' },
      cites: [{ source: 'constitution-1995', article: '54', paragraph: '1', item: '6' }],
    },
    becomes: {
      value: 'law: Kurultai',
      text: {
        kk: 'Заңдар реттейтін мәселелердің қатарында аталған.',
        ru: 'Отнесено к предметам законов.',
        en: 'Listed among the subjects of laws.',
      },
      cites: [{ source: 'constitution-2026', article: '60', paragraph: '3', item: '7' }],
      effectiveFrom: '2026-07-01',
    },
  },
  'law.war_peace': {
    was: {
      value: 'joint sitting of both chambers',
      text: { kk: 'Көрсетілгендей.', ru: 'Как указано.', en: 'As stated.' },
      cites: [{ source: 'constitution-1995', article: '53', paragraph: '4' }],
    },
    becomes: {
      value: 'Kurultai',
      text: {
        kk: 'Соғыс және бітім мәселелерін Құрылтай шешеді.',
        ru: 'Вопросы войны и мира решает Курултай.',
        en: 'The Kurultai decides on war and peace.',
      },
      cites: [{ source: 'constitution-2026', article: '56', paragraph: '3' }],
      effectiveFrom: '2026-07-01',
    },
  },
  'law.troops_abroad': {
    was: {
      value: "joint sitting, on the President's proposal",
      text: { kk: 'Көрсетілгендей.', ru: 'Как указано.', en: 'As stated.' },
      cites: [{ source: 'constitution-1995', article: '53', paragraph: '5' }],
    },
    becomes: {
      value: "Kurultai, on the President's proposal",
      text: {
        kk: 'Бейбітшілікті сақтау жөніндегі халықаралық міндеттемелерді орындау үшін Қарулы Күштерді пайдалану туралы шешімді Президенттің ұсынысы бойынша Құрылтай қабылдайды.',
        ru: 'Решение об использовании вооружённых сил для выполнения международных обязательств по поддержанию мира принимает Курултай по предложению Президента.',
        en: "The Kurultai decides, on the President's proposal, on using the armed forces for international peace duties.",
      },
      cites: [{ source: 'constitution-2026', article: '56', paragraph: '4' }],
      effectiveFrom: '2026-07-01',
    },
  },
  'law.publication': {
    was: {
      value: {
        published: 'all laws and treaties of the Republic',
        condition_of_use: 'official publication of acts on rights, freedoms and duties',
      },
      text: { kk: 'Көрсетілгендей.', ru: 'Как указано.', en: 'As stated.' },
      cites: [{ source: 'constitution-1995', article: '4', paragraph: '4' }],
    },
    becomes: {
      value: {
        published: 'all laws and ratified treaties',
        condition_of_use: 'official publication of acts on rights, freedoms and duties',
      },
      text: {
        kk: 'Тек ратификацияланған шарттар аталған.',
        ru: 'Названы только ратифицированные международные договоры.',
        en: 'Only ratified treaties are named.',
      },
      cites: [{ source: 'constitution-2026', article: '5', paragraph: '4' }],
      effectiveFrom: '2026-07-01',
    },
  },
  'gov.accountability': {
    was: {
      value: ['President', 'Parliament'],
      text: {
        kk: 'Екеуінің де алдында жауапты алқалы орган.',
        ru: 'Коллегиальный орган, ответственный перед обоими.',
        en: 'Collegial body answering to both.',
      },
      cites: [{ source: 'constitution-1995', article: '64', paragraph: '2' }],
    },
    becomes: {
      value: ['President', 'Kurultai'],
      text: {
        kk: 'Үкімет – Президенттің және Құрылтайдың алдында жауапты алқалы орган.',
        ru: 'Правительство — коллегиальный орган, ответственный перед Президентом и Курултаем.',
        en: 'The Government is a collegial body answering to the President and to the Kurultai.',
      },
      cites: [{ source: 'constitution-2026', article: '63', paragraph: '2' }],
      effectiveFrom: '2026-07-01',
    },
  },
  'gov.resign_before': {
    was: {
      value: 'newly elected Mazhilis',
      text: { kk: 'Көрсетілгендей.', ru: 'Как указано.', en: 'As stated.' },
      cites: [{ source: 'constitution-1995', article: '70', paragraph: '1' }],
    },
    becomes: {
      value: 'newly elected Kurultai',
      text: {
        kk: 'Үкімет жаңадан сайланған Құрылтай алдында өкілеттігін доғарады.',
        ru: 'Правительство слагает свои полномочия перед вновь избранным Курултаем.',
        en: 'The Government lays down its powers before the newly elected Kurultai.',
      },
      cites: [{ source: 'constitution-2026', article: '69', paragraph: '1' }],
      effectiveFrom: '2026-07-01',
    },
  },
  'gov.after_no_confidence': {
    was: { cites: [{ source: 'constitution-1995', article: '70', paragraph: '3', through: '6' }] },
    becomes: {
      cites: [{ source: 'constitution-2026', article: '69', paragraph: '3', through: '6' }],
      effectiveFrom: '2026-07-01',
    },
  },
  'gov.dismissal': {
    was: { cites: [{ source: 'constitution-1995', article: '70', paragraph: '7' }] },
    becomes: { cites: [{ source: 'constitution-2026', article: '69', paragraph: '7' }], effectiveFrom: '2026-07-01' },
  },
  'gov.confidence_bill': {
    was: {
      value: {
        where: 'joint sitting',
        delay_hours: 48,
        bill_passes_if: 'no-confidence motion lacks a majority of each chamber',
        max_per_year: 2,
      },
      text: {
        kk: 'Сенімсіздік білдіру туралы ұсыныс қажетті дауыс жинамаса, заң жобасы қабылданған болып саналады.',
        ru: 'Если предложение о вотуме недоверия не набирает голосов, законопроект считается принятым.',
        en: 'If the no-confidence motion fails, the bill counts as adopted.',
      },
      cites: [{ source: 'constitution-1995', article: '61', paragraph: '7' }],
    },
    becomes: {
      value: {
        where: 'Kurultai',
        delay_hours: 48,
        bill_passes_if: 'no-confidence motion lacks a majority',
        max_per_year: 2,
      },
      text: {
        kk: 'Сенімсіздік білдіру туралы ұсыныс Құрылтайда көпшілік дауыс жинамаса, заң жобасы қабылданған болып саналады. Күту мерзімі – 48 сағат; жылына екі реттен асырмай.',
        ru: 'Если предложение о вотуме недоверия не набирает большинства в Курултае, законопроект считается принятым. Отсрочка — 48 часов; не более двух раз в год.',
        en: 'If the no-confidence motion lacks a majority in the Kurultai, the bill counts as adopted. The delay is 48 hours; at most twice a year.',
      },
      cites: [{ source: 'constitution-2026', article: '60', paragraph: '7' }],
      effectiveFrom: '2026-07-01',
    },
  },
  'gov.formation': {
    was: { cites: [{ source: 'constitution-1995', article: '65', paragraph: '2' }] },
    becomes: { cites: [{ source: 'constitution-2026', article: '64', paragraph: '2' }], effectiveFrom: '2026-07-01' },
  },
  'gov.pm_requirements': {
    was: {
      cites: [
        { source: 'constitution-1995', article: '44', paragraph: '3' },
        { source: 'constitution-1995', article: '64-68' },
      ],
    },
    becomes: {
      cites: [
        { source: 'constitution-2026', article: '46', paragraph: '4' },
        { source: 'constitution-2026', article: '63-67' },
      ],
      effectiveFrom: '2026-07-01',
    },
  },
  'gov.incompat': {
    was: { cites: [{ source: 'constitution-1995', article: '68', paragraph: '2' }] },
    becomes: { cites: [{ source: 'constitution-2026', article: '67', paragraph: '2' }], effectiveFrom: '2026-07-01' },
  },
  'cc.body': {
    was: {
      text: {
        kk: 'VI бөлімнің атауы өзгерді; жұмысын 2023 жылғы 1 қаңтарда бастады; оған дейін Кеңес жұмыс істеді (99-бап).',
        ru: 'Раздел VI переименован; начал работу 1 января 2023 года; до этого действовал Совет (ст. 99).',
        en: 'Section VI renamed; began work 1 Jan 2023; until then the Council acted (Art. 99).',
      },
      cites: [
        { source: 'constitution-1995', article: '71' },
        { source: 'constitution-1995', article: '99' },
      ],
      effectiveFrom: '2023-01-01',
    },
    becomes: {
      text: {
        kk: 'Жаңа мүшелер Құрылтайдың бірінші сессиясынан кейін екі ай ішінде тағайындалуға тиіс; оған дейін бұрынғылары қалады.',
        ru: 'Новый состав должен быть сформирован в течение двух месяцев после первой сессии Курултая; до этого действует прежний.',
        en: 'New members due within two months of the first Kurultai session; old ones stay until then.',
      },
      cites: [
        { source: 'constitution-2026', article: '72' },
        { source: 'constitution-2026', article: '95', paragraph: '3' },
      ],
      effectiveFrom: '2026-07-01',
    },
  },
  'cc.composition': {
    was: {
      value: {
        total: 11,
        chair_by: 'President with Senate consent',
        president: 4,
        senate: 3,
        mazhilis: 3,
        ex_presidents: null,
        deputy_chair: "President on Chair's proposal",
      },
      text: {
        kk: 'Төрағаны қоса алғанда он бір судья.',
        ru: 'Одиннадцать судей, включая Председателя.',
        en: 'Eleven judges including the Chair.',
      },
      cites: [{ source: 'constitution-1995', article: '71', paragraph: '1', through: '3' }],
      effectiveFrom: '2022-06-08',
    },
    becomes: {
      value: {
        total: 11,
        chair_by: 'President alone',
        president_with_kurultai_consent: 10,
        deputy_chair: "President on Chair's proposal",
      },
      text: {
        kk: 'Төраға және Құрылтайдың келісімімен тағайындалатын он судья.',
        ru: 'Председатель и десять судей, назначаемых с согласия Курултая.',
        en: 'Chair plus ten judges appointed with Kurultai consent.',
      },
      cites: [
        { source: 'constitution-2026', article: '72', paragraph: '2', through: '4' },
        { source: 'constitution-2026', article: '46', paragraph: '5' },
        { source: 'constitution-2026', article: '46', paragraph: '8' },
      ],
      effectiveFrom: '2026-07-01',
    },
  },
  'cc.term': {
    was: {
      text: {
        kk: '2022 жылғы қыркүйектегі заң бойынша сегіз жыл.',
        ru: 'Восемь лет по сентябрьскому закону 2022 года.',
        en: 'Eight years by the September 2022 law.',
      },
      cites: [{ source: 'constitution-1995', article: '71', paragraph: '1' }],
      effectiveFrom: '2022-09-17',
    },
    becomes: {
      text: { kk: 'Сегіз жыл.', ru: 'Восемь лет.', en: 'Eight years.' },
      cites: [{ source: 'constitution-2026', article: '72', paragraph: '2' }],
      effectiveFrom: '2026-07-01',
    },
  },
  'cc.renewable': {
    was: {
      text: { kk: 'Тек бір рет.', ru: 'Только один раз.', en: 'Once only.' },
      cites: [{ source: 'constitution-1995', article: '71', paragraph: '1' }],
      effectiveFrom: '2022-09-17',
    },
    becomes: {
      text: {
        kk: 'Тек бір рет, судьялар үшін және бөлек Төраға үшін; «Конституцияға сәйкес» есептеледі.',
        ru: 'Только один раз, для судей и отдельно для Председателя; подсчёт «в соответствии с Конституцией».',
        en: 'Once only, for judges and separately for the Chair; counted "in accordance with the Constitution".',
      },
      cites: [
        { source: 'constitution-2026', article: '72', paragraph: '2' },
        { source: 'constitution-2026', article: '72', paragraph: '3' },
      ],
      effectiveFrom: '2026-07-01',
    },
  },
  'cc.casting_vote': {
    was: { cites: [{ source: 'constitution-1995', article: '71' }], effectiveFrom: '2022-06-08' },
    becomes: { cites: [{ source: 'constitution-2026', article: '72' }], effectiveFrom: '2026-07-01' },
  },
  'cc.ex_presidents': {
    was: {
      text: { kk: 'Алып тасталды.', ru: 'Исключены.', en: 'Removed.' },
      cites: [{ source: 'constitution-1995', article: '71' }],
      effectiveFrom: '2022-06-08',
    },
    becomes: {
      text: { kk: 'Жоқ.', ru: 'Нет.', en: 'None.' },
      cites: [{ source: 'constitution-2026', article: '72' }],
      effectiveFrom: '2026-07-01',
    },
  },
  'cc.standing': {
    was: {
      value: [
        'President',
        'Senate Chair',
        'Mazhilis Chair',
        '1/5 of Parliament deputies',
        'Prime Minister',
        'courts (Art. 78)',
        'citizens',
        'Prosecutor General',
        'Human Rights Commissioner',
      ],
      text: { kk: 'Үш жаңа өтініш субъектісі.', ru: 'Три новых субъекта обращения.', en: 'Three new applicants.' },
      cites: [
        { source: 'constitution-1995', article: '72', paragraph: '1', through: '5' },
        { source: 'constitution-1995', article: '78' },
      ],
      effectiveFrom: '2023-01-01',
    },
    becomes: {
      value: [
        'President',
        'Kurultai Chair',
        '1/5 of Kurultai deputies',
        'Prime Minister',
        'courts (Art. 79)',
        'citizens',
        'Prosecutor General',
        'Human Rights Commissioner',
      ],
      text: {
        kk: 'Президент, Құрылтай Төрағасы, Құрылтай депутаттарының бестен бірі, Премьер-Министр, соттар (79-бап), азаматтар, Бас Прокурор және Адам құқықтары жөніндегі уәкіл жүгіне алады.',
        ru: 'Обращаться вправе Президент, Председатель Курултая, одна пятая депутатов Курултая, Премьер-Министр, суды (ст. 79), граждане, Генеральный Прокурор и Уполномоченный по правам человека.',
        en: 'The President, the Kurultai Chair, a fifth of the Kurultai deputies, the Prime Minister, courts (Art. 79), citizens, the Prosecutor General and the Commissioner for Human Rights may apply.',
      },
      cites: [
        { source: 'constitution-2026', article: '73' },
        { source: 'constitution-2026', article: '79' },
      ],
      effectiveFrom: '2026-07-01',
    },
  },
  'cc.citizen_complaint': {
    was: { cites: [{ source: 'constitution-1995', article: '72', paragraph: '3' }], effectiveFrom: '2023-01-01' },
    becomes: { cites: [{ source: 'constitution-2026', article: '73', paragraph: '3' }], effectiveFrom: '2026-07-01' },
  },
  'cc.prior_review': {
    was: {
      text: {
        kk: 'Қол қойылғанға немесе ратификацияланғанға дейін; бұл кезеңде қол қою мерзімінің өтуі тоқтатыла тұрады.',
        ru: 'До подписания или ратификации; течение срока для подписания на это время приостанавливается.',
        en: 'Before signature or ratification; the deadline to sign stops meanwhile.',
      },
      cites: [
        { source: 'constitution-1995', article: '72', paragraph: '1' },
        { source: 'constitution-1995', article: '73', paragraph: '2' },
      ],
    },
    becomes: {
      text: {
        kk: 'Қол қойылғанға немесе ратификацияланғанға дейін; бұл кезеңде қол қою мерзімінің өтуі тоқтатыла тұрады. Халықаралық ұйымдардың шешімдерін орындау да қаралады.',
        ru: 'До подписания или ратификации; течение срока для подписания на это время приостанавливается. Проверяется также исполнение решений международных организаций.',
        en: 'Before signature or ratification; the deadline to sign stops meanwhile. The carrying out of decisions of international organisations is also reviewed.',
      },
      cites: [
        { source: 'constitution-2026', article: '73', paragraph: '1', item: '2' },
        { source: 'constitution-2026', article: '73', paragraph: '4' },
        { source: 'constitution-2026', article: '73', paragraph: '5' },
        { source: 'constitution-2026', article: '74', paragraph: '2' },
        { source: 'constitution-2026', article: '75', paragraph: '1' },
        { source: 'constitution-2026', article: '75', paragraph: '3' },
      ],
      effectiveFrom: '2026-07-01',
    },
  },
  'cc.deadline': {
    was: { cites: [{ source: 'constitution-1995', article: '73', paragraph: '3' }], effectiveFrom: '2023-01-01' },
    becomes: { cites: [{ source: 'constitution-2026', article: '74', paragraph: '3' }], effectiveFrom: '2026-07-01' },
  },
  'cc.effect': {
    was: {
      value: { binding: true, final: true, from: 'day of adoption or a date set by the Court' },
      text: {
        kk: 'Жекелеген ережелерге де қатысты; күнін Сот белгілей алады.',
        ru: 'Также отдельные положения; Суд может установить дату.',
        en: 'Also single provisions; the Court may set the date.',
      },
      cites: [
        { source: 'constitution-1995', article: '74', paragraph: '2' },
        { source: 'constitution-1995', article: '74', paragraph: '3' },
      ],
      effectiveFrom: '2023-01-01',
    },
    becomes: {
      value: {
        binding: true,
        final: true,
        from: 'day of adoption or a date set by the Court',
        interpretation_binding: true,
      },
      text: {
        kk: 'Белгілі бір түсіндірмеде Конституцияға сәйкес деп танылған актілер тек сол түсіндірмеде қолданылады деген ереже қосылған.',
        ru: 'Добавлено, что акты, признанные конституционными в определённом истолковании, применяются только в этом истолковании.',
        en: 'Adds that acts upheld in a given reading apply only in that reading.',
      },
      cites: [{ source: 'constitution-2026', article: '75' }],
      effectiveFrom: '2026-07-01',
    },
  },
  'cc.president_objection': {
    was: { cites: [{ source: 'constitution-1995', article: '73' }] },
    becomes: { cites: [{ source: 'constitution-2026', article: '74-75' }], effectiveFrom: '2026-07-01' },
  },
  'cc.amendment_opinion': {
    was: {
      text: {
        kk: 'Референдумның немесе Парламентте дауыс берудің алдында қажет.',
        ru: 'Требуется до референдума или голосования в Парламенте.',
        en: "Needed before a referendum or Parliament's vote.",
      },
      cites: [{ source: 'constitution-1995', article: '91', paragraph: '3' }],
    },
    becomes: {
      text: {
        kk: 'Референдумның алдында қажет; қорытынды 2(7) және 43(5)-баптарға сәйкестігі тұрғысынан беріледі.',
        ru: 'Требуется до референдума; заключение даётся о соответствии ст. 2(7) и 43(5).',
        en: 'Needed before a referendum; the opinion is given against Art. 2(7) and 43(5).',
      },
      cites: [{ source: 'constitution-2026', article: '93' }],
      effectiveFrom: '2026-07-01',
    },
  },
  'cc.immunity': {
    was: {
      value: { consent: 'Parliament' },
      text: {
        kk: 'Судьялар үшін: қылмыс үстінде ұсталған немесе ауыр қылмыстар жасаған жағдайларды қоспағанда, қол сұғылмау кепілдігінен тек Парламенттің келісімімен айырылады.',
        ru: 'Для судей: неприкосновенность снимается только с согласия Парламента, кроме случаев задержания на месте преступления или совершения тяжких преступлений.',
        en: 'For judges, immunity may be lifted only with the consent of Parliament, except when caught in the act or for grave crimes.',
      },
      cites: [{ source: 'constitution-1995', article: '71', paragraph: '5' }],
    },
    becomes: {
      value: { consent: 'President or Kurultai respectively' },
      text: {
        kk: 'Өзі тағайындайтын Төраға үшін – Президент, судьялар үшін – Құрылтай (оларды қол сұғылмау кепілдігінен айырады).',
        ru: 'Президент — в отношении Председателя, которого он назначает, Курултай — в отношении судей (он лишает их неприкосновенности).',
        en: 'President for the Chair he names, Kurultai for the judges (it lifts their immunity).',
      },
      cites: [
        { source: 'constitution-2026', article: '72', paragraph: '6' },
        { source: 'constitution-2026', article: '56', paragraph: '11' },
      ],
      effectiveFrom: '2026-07-01',
    },
  },
  'cc.election_disputes': {
    was: {
      text: {
        kk: 'Саяси лауазымды адамдардың және депутаттардың бестен бірінің өтініші бойынша.',
        ru: 'По обращению политических должностных лиц и одной пятой депутатов.',
        en: 'On application of the political officers and a fifth of the deputies.',
      },
      cites: [
        { source: 'constitution-1995', article: '72', paragraph: '1', item: '1' },
        { source: 'constitution-1995', article: '73', paragraph: '1' },
      ],
    },
    becomes: {
      text: {
        kk: 'Конституциялық Сот дауларды саяси лауазымды адамдардың және Құрылтай депутаттарының бестен бірінің өтініші бойынша шешеді; ант беру, тіркеу немесе нәтижені шығару тоқтатыла тұрады.',
        ru: 'Конституционный Суд решает споры по обращению политических должностных лиц и одной пятой депутатов Курултая; принесение присяги, регистрация или подведение итогов приостанавливаются.',
        en: 'The Constitutional Court decides on application of the political officers and a fifth of the deputies of the Kurultai; the oath, registration or result is suspended.',
      },
      cites: [
        { source: 'constitution-2026', article: '73', paragraph: '1', item: '1' },
        { source: 'constitution-2026', article: '74', paragraph: '1' },
      ],
      effectiveFrom: '2026-07-01',
    },
  },
  'mas.nature': {
    was: { cites: [{ source: 'constitution-1995', article: '86', paragraph: '1' }] },
    becomes: { cites: [{ source: 'constitution-2026', article: '88', paragraph: '1' }], effectiveFrom: '2026-07-01' },
  },
  'mas.term': {
    was: { cites: [{ source: 'constitution-1995', article: '86', paragraph: '2' }] },
    becomes: { cites: [{ source: 'constitution-2026', article: '88', paragraph: '2' }], effectiveFrom: '2026-07-01' },
  },
  'mas.eligibility': {
    was: { cites: [{ source: 'constitution-1995', article: '86', paragraph: '3' }] },
    becomes: { cites: [{ source: 'constitution-2026', article: '88', paragraph: '3' }], effectiveFrom: '2026-07-01' },
  },
  'mas.system_region': {
    was: {
      value: { party_list_pct: 50, SMD_pct: 50 },
      text: {
        kk: 'Жартысы тізімдер бойынша, жартысы бірмандаттық аумақтық сайлау округтерінде.',
        ru: 'Половина по спискам и половина в одномандатных округах.',
        en: 'Half by lists and half in single-mandate districts.',
      },
      cites: [{ source: 'election-law' }],
      effectiveFrom: '2023-03-19',
    },
    becomes: {
      value: null,
      text: {
        kk: 'Конституцияда белгіленбеген; қазіргі мәслихаттар өкілеттігінің соңына дейін қалады (95(6)-бап).',
        ru: 'Конституцией не установлена; действующие маслихаты сохраняются до окончания своих полномочий (ст. 95(6)).',
        en: 'Not fixed in the Constitution; the sitting maslikhats stay to the end of their powers (Art. 95(6)).',
      },
      cites: [
        { source: 'constitution-2026', article: '88', paragraph: '2' },
        { source: 'constitution-2026', article: '95', paragraph: '6' },
      ],
      effectiveFrom: '2026-07-01',
    },
  },
  'mas.system_district': {
    was: {
      value: { party_list_pct: 0, SMD_pct: 100 },
      text: {
        kk: 'Барлығы бірмандаттық аумақтық сайлау округтерінде.',
        ru: 'Все депутаты — в одномандатных округах.',
        en: 'All in single-mandate districts.',
      },
      cites: [{ source: 'election-law' }],
      effectiveFrom: '2023-03-19',
    },
    becomes: {
      value: null,
      text: {
        kk: 'Конституцияда белгіленбеген.',
        ru: 'Конституцией не установлена.',
        en: 'Not fixed in the Constitution.',
      },
      cites: [{ source: 'constitution-2026', article: '88', paragraph: '2' }],
      effectiveFrom: '2026-07-01',
    },
  },
  'mas.count': {
    was: {
      value: { regional_level: 20, city: 37, district: 166 },
      text: {
        kk: '2023 жылғы наурыздағы сайлауда 20, 37 және 166.',
        ru: '20, 37 и 166 на выборах в марте 2023 года.',
        en: '20, 37 and 166 in the March 2023 elections.',
      },
      cites: [{ source: 'cec-2023-03-27' }],
      confidence: 'verified',
    },
    becomes: {
      value: { regional_level: 20 },
      text: { kk: 'Өзгермеген деп есептеледі.', ru: 'Предположительно без изменений.', en: 'Assumed unchanged.' },
      cites: [],
      confidence: 'background',
    },
  },
  'mas.size': {
    was: {
      value: { set_by: 'Central Election Commission' },
      text: {
        kk: 'Санды Орталық сайлау комиссиясы жергілікті мемлекеттік басқару туралы заңның 5(3)-бабы бойынша белгілейді.',
        ru: 'Число депутатов устанавливает ЦИК по ст. 5(3) закона о местном государственном управлении.',
        en: 'The CEC sets numbers under Art. 5(3) of the local government law.',
      },
      cites: [{ source: 'local-government-law', article: '5', paragraph: '3' }],
      confidence: 'background',
    },
    becomes: {
      value: { set_by: 'statute' },
      text: { kk: 'Конституцияда жоқ.', ru: 'В Конституции нет.', en: 'Not in the Constitution.' },
      cites: [{ source: 'constitution-2026', article: '88', paragraph: '6' }],
      confidence: 'verified',
      effectiveFrom: '2026-07-01',
    },
  },
  'mas.threshold': {
    was: {
      value: 5,
      text: {
        kk: 'Облыстық мәслихаттардың тізім бойынша сайланатын жартысы үшін 5%.',
        ru: '5% для избираемой по спискам половины областных маслихатов.',
        en: '5% for the list half of regional maslikhats.',
      },
      cites: [{ source: 'election-law' }],
    },
    becomes: {
      value: null,
      text: { kk: 'Заң қаралған жоқ.', ru: 'Текст закона не изучен.', en: 'Statute not seen.' },
      cites: [],
    },
  },
  'mas.dissolution': {
    was: {
      value: { by: 'President after consulting PM and chairs of chambers', or: 'self-dissolution' },
      text: {
        kk: 'Премьер-Министрмен және Палаталар төрағаларымен консультациялардан кейін Президент өкілеттікті мерзімінен бұрын тоқтатады немесе мәслихат өзін-өзі таратады. 2023 жылғы 19 қаңтарда барлық мәслихатқа қолданылды.',
        ru: 'Полномочия прекращаются досрочно Президентом после консультаций с Премьер-Министром и Председателями Палат либо путём самороспуска. Применено ко всем маслихатам 19 января 2023 года.',
        en: 'Powers are ended early by the President after consulting the Prime Minister and the chairs of the chambers, or by self-dissolution. Used for all maslikhats on 19 January 2023.',
      },
      cites: [{ source: 'constitution-1995', article: '86', paragraph: '5' }],
    },
    becomes: {
      value: { by: 'President after consulting PM and Kurultai Chair', or: 'self-dissolution' },
      text: {
        kk: 'Премьер-Министрмен және Құрылтай Төрағасымен консультациялардан кейін Президент өкілеттікті мерзімінен бұрын тоқтатады немесе мәслихат өзін-өзі таратады.',
        ru: 'Полномочия прекращаются досрочно Президентом после консультаций с Премьер-Министром и Председателем Курултая либо путём самороспуска.',
        en: 'Powers are ended early by the President after consulting the Prime Minister and the Kurultai Chair, or by self-dissolution.',
      },
      cites: [{ source: 'constitution-2026', article: '88', paragraph: '5' }],
      effectiveFrom: '2026-07-01',
    },
  },
  'mas.chair': {
    was: {
      text: {
        kk: 'Төраға деп аталады (үлгілік регламент 10.04.2023 күнгі 190-жарлықпен өзгертілген).',
        ru: 'Называется председателем (типовой регламент изменён Указом № 190 от 10.04.2023).',
        en: 'Called chair (model rules amended by Decree 190 of 10.04.2023).',
      },
      cites: [{ source: 'maslikhat-rules' }],
    },
    becomes: {
      text: {
        kk: '12.03.2026 күні Президент екі мерзіммен шектеуді ұсынды.',
        ru: '12.03.2026 Президент предложил ограничение двумя сроками.',
        en: 'A limit of two terms was proposed by the President on 12.03.2026.',
      },
      cites: [{ source: 'announcement-2026', note: 'proposal' }],
    },
  },
  'mas.powers': {
    was: { cites: [{ source: 'constitution-1995', article: '86', paragraph: '4' }] },
    becomes: { cites: [{ source: 'constitution-2026', article: '88', paragraph: '4' }], effectiveFrom: '2026-07-01' },
  },
  'mas.revision': {
    was: {
      value: 'regional audit bodies, reporting to maslikhats',
      text: {
        kk: 'Мәслихаттардың рөлі заңмен кеңейтілген.',
        ru: 'Роль маслихатов расширена законом.',
        en: 'Role of maslikhats widened by statute.',
      },
      cites: [{ source: 'state-audit-law' }],
    },
    becomes: {
      value: 'regional audit bodies',
      text: {
        kk: 'Тексеру комиссиялары – өңірлік аудит органдары; 2026 жылы да олар туралы хабарланады.',
        ru: 'Ревизионные комиссии — региональные органы аудита; в 2026 году о них по-прежнему сообщается.',
        en: 'Revision commissions are regional audit bodies; they are still reported on in 2026.',
      },
      cites: [],
    },
  },
  'mas.akim_no_confidence': {
    was: { cites: [{ source: 'constitution-1995', article: '87', paragraph: '5' }], effectiveFrom: '2022-06-08' },
    becomes: { cites: [{ source: 'constitution-2026', article: '89', paragraph: '5' }], effectiveFrom: '2026-07-01' },
  },
  'akim.region': {
    was: {
      value: {
        appointed_by: 'President',
        consent: 'deputies of all maslikhats located in the region, or of the city maslikhat',
        candidates_min: 2,
        decides: 'more votes of deputies taking part',
      },
      text: {
        kk: 'Кемінде екі кандидат аумақтың барлық мәслихат депутаттарының дауыс беруіне ұсынылады.',
        ru: 'Не менее двух кандидатур, по которым голосуют все депутаты маслихатов соответствующей территории.',
        en: 'At least two candidates put to a vote of all maslikhat deputies of the territory.',
      },
      cites: [{ source: 'constitution-1995', article: '87', paragraph: '4' }],
      effectiveFrom: '2022-06-08',
    },
    becomes: {
      value: {
        appointed_by: 'President',
        consent: 'deputies of all maslikhats in the region, or of the city/capital maslikhat',
        candidates_min: 2,
        decides: 'majority of votes of deputies taking part',
      },
      text: {
        kk: 'Президент облыстағы барлық мәслихат депутаттарының не қала немесе астана мәслихаты депутаттарының келісімімен тағайындайды. Кемінде екі кандидат; дауыс беруге қатысқан депутаттардың көпшілік дауысы шешеді.',
        ru: 'Назначаются Президентом с согласия депутатов всех маслихатов области либо маслихата города или столицы. Не менее двух кандидатур; решает большинство голосов принявших участие депутатов.',
        en: 'Appointed by the President with the consent of the deputies of all maslikhats in the region, or of the city or capital maslikhat. At least two candidates; a majority of votes of the deputies taking part decides.',
      },
      cites: [{ source: 'constitution-2026', article: '89', paragraph: '4' }],
      effectiveFrom: '2026-07-01',
    },
  },
  'akim.district': {
    was: {
      value: { mode: 'direct election', pilot: '2023-11-05', pilot_units: 45, pilot_districts: 42, pilot_cities: 3 },
      text: {
        kk: 'Төте сайлау 2022 жылғы қарашадағы заңдармен кезең-кезеңімен енгізілді; 45 бөліністегі пилоттық сайлау.',
        ru: 'Прямые выборы введены законами ноября 2022 года поэтапно; пилотный проект в 45 административно-территориальных единицах.',
        en: 'Direct election introduced by the Nov 2022 laws in stages; pilot of 45 units.',
      },
      cites: [{ source: 'statute' }],
      effectiveFrom: '2023-11-05',
    },
    becomes: {
      value: 'appointed or elected as law provides (direct election in force)',
      text: {
        kk: 'Облыс орталығы әкімінің алғашқы төте сайлауы: Семей, 2025 жылғы 12 қазан.',
        ru: 'Первые прямые выборы акима областного центра: Семей, 12 октября 2025 года.',
        en: 'First direct election of a regional-centre akim: Semey, 12 Oct 2025.',
      },
      cites: [{ source: 'constitution-2026', article: '89', paragraph: '4' }],
    },
  },
  'akim.rural': {
    was: {
      value: { mode: 'direct election', elected_by_aug_2023: 1668 },
      text: { kk: 'Жалғасты.', ru: 'Сохраняется.', en: 'Continued.' },
    },
    becomes: {
      value: { mode: 'direct election', max_terms: 2 },
      text: {
        kk: 'Жалғасты; сайланған әкімдер екі мерзіммен шектеледі.',
        ru: 'Сохраняется; для избранных акимов установлено ограничение двумя сроками.',
        en: 'Continued; elected akims are limited to two terms.',
      },
    },
  },
  'akim.party_office': {
    was: {
      text: {
        kk: '2022 жылғы қарашаның басындағы заңдар әкімдер мен олардың орынбасарларына партия филиалдарында лауазым атқаруға тыйым салады; AMANAT содан кейін оларды босатты.',
        ru: 'Законы начала ноября 2022 года запрещают акимам и их заместителям занимать должности в филиалах партий; затем партия «AMANAT» освободила их от этих должностей.',
        en: 'Laws of early Nov 2022 bar akims and their deputies from posts in party branches; Amanat then removed them.',
      },
      confidence: 'verified',
      effectiveFrom: '2022-11',
    },
    becomes: {
      text: { kk: 'Сақталған деп есептеледі.', ru: 'Предположительно сохранено.', en: 'Assumed kept.' },
      confidence: 'background',
    },
  },
  'akim.end_with_president': {
    was: { cites: [{ source: 'constitution-1995', article: '87', paragraph: '5' }] },
    becomes: { cites: [{ source: 'constitution-2026', article: '89', paragraph: '5' }], effectiveFrom: '2026-07-01' },
  },
  'akim.representative': {
    was: { cites: [{ source: 'constitution-1995', article: '87', paragraph: '3' }] },
    becomes: { cites: [{ source: 'constitution-2026', article: '89', paragraph: '3' }], effectiveFrom: '2026-07-01' },
  },
  'local.self_government': {
    was: { cites: [{ source: 'constitution-1995', article: '89' }] },
    becomes: { cites: [{ source: 'constitution-2026', article: '91' }], effectiveFrom: '2026-07-01' },
  },
  'apk.seats': {
    was: {
      value: { mazhilis_elected: 0, senate_proposed: 5 },
      text: {
        kk: 'Президентке ұсынылатын бес Сенат депутаты.',
        ru: 'Пять депутатов Сената, предлагаемых Президенту.',
        en: 'Five senators proposed to the President.',
      },
      cites: [{ source: 'constitution-1995', article: '50', paragraph: '2' }],
      effectiveFrom: '2023-01-24',
    },
    becomes: {
      value: 0,
      text: {
        kk: '2026 жылғы мәтінде Ассамблея аталмаған.',
        ru: 'В тексте 2026 года Ассамблея не названа.',
        en: 'The Assembly is not named in the 2026 text.',
      },
      cites: [{ source: 'constitution-2026', note: 'whole text' }],
      effectiveFrom: '2026-07-01',
    },
  },
  'apk.chair': {
    was: {
      value: 'President',
      text: { kk: 'Төрағасы – Президент.', ru: 'Председательствует Президент.', en: 'Chaired by the President.' },
      cites: [{ source: 'statute' }],
    },
    becomes: {
      value: null,
      text: {
        kk: 'Мәтінде Ассамблея аталмаған; 2026 жылғы қаңтарда оның орнына Халық Кеңесі келеді деп жарияланды.',
        ru: 'Ассамблея в тексте не названа; в январе 2026 года объявлено о её замене на Қазақстан Халық Кеңесі.',
        en: 'The Assembly is not named in the text; announced in Jan 2026 as replaced by the Halyk Kenesi.',
      },
      cites: [{ source: 'constitution-2026', note: 'whole text' }],
      effectiveFrom: '2026-07-01',
    },
  },
  'hk.status': {
    was: {
      value: null,
      text: {
        kk: 'Мұндай орган жоқ; 2022 жылғы маусымнан бастап Президент жанындағы консультативтік алаң ретінде Ұлттық құрылтай болды.',
        ru: 'Такого органа нет; с июня 2022 года при Президенте существовал Национальный курултай как консультативно-совещательная площадка.',
        en: 'No such body; a National Kurultai under the President existed as an advisory forum from June 2022.',
      },
      cites: [{ source: 'constitution-1995', note: 'whole text' }],
    },
    becomes: {
      value: { status: 'highest consultative body', legislative_initiative: true, referendum_initiative: true },
      text: {
        kk: 'Халықтың мүдделерін білдіреді; ұсыныстар енгізеді, заң жобаларын енгізеді, референдум ұсынады.',
        ru: 'Представляет интересы народа; вносит предложения и законопроекты, предлагает референдумы.',
        en: 'Represents the interests of the people; makes proposals, brings bills, proposes referendums.',
      },
      cites: [
        { source: 'constitution-2026', article: '70' },
        { source: 'constitution-2026', article: '71' },
      ],
      effectiveFrom: '2026-07-01',
    },
  },
  'hk.composition': {
    was: {
      value: null,
      text: { kk: 'Мұндай орган жоқ.', ru: 'Такого органа нет.', en: 'No such body.' },
      cites: [{ source: 'constitution-1995', note: 'whole text' }],
      confidence: 'verified',
    },
    becomes: {
      value: {
        members: 126,
        groups: 'ethnocultural associations, large public organisations, maslikhats and regional public councils',
      },
      text: {
        kk: '126 деп жарияланды; Конституция мұны конституциялық заңға қалдырады.',
        ru: 'Объявлено 126; Конституция оставляет вопрос конституционному закону.',
        en: '126 announced; the Constitution leaves it to constitutional law.',
      },
      cites: [{ source: 'constitution-2026', article: '70', paragraph: '3' }, { source: 'announcement-2026' }],
      confidence: 'background',
    },
  },
  'omb.status': {
    was: {
      value: {
        article: '83-1',
        elected_by: "Senate on President's proposal",
        term: 5,
        immunity_consent: 'Senate',
        independent: true,
      },
      text: {
        kk: 'Жеке бап, тәуелсіздік және қол сұғылмау кепілдігі.',
        ru: 'Отдельная статья, независимость и неприкосновенность.',
        en: 'Own article, independence and immunity.',
      },
      cites: [
        { source: 'constitution-1995', article: '83-1' },
        { source: 'constitution-1995', article: '55', paragraph: '1-1' },
        { source: 'constitution-1995', article: '55', paragraph: '3' },
      ],
      effectiveFrom: '2022-06-08',
    },
    becomes: {
      value: { article: '85', appointed_by: 'President', term: null, immunity_consent: 'President', independent: true },
      text: {
        kk: 'Жеке бап; Президент тағайындайды; Конституцияда мерзім жоқ.',
        ru: 'Отдельная статья; назначается Президентом; срок в Конституции не указан.',
        en: 'Own article; appointed by the President; no term in the Constitution.',
      },
      cites: [
        { source: 'constitution-2026', article: '85' },
        { source: 'constitution-2026', article: '46', paragraph: '5' },
      ],
      effectiveFrom: '2026-07-01',
    },
  },
  'omb.petition': {
    was: {
      text: {
        kk: 'Иә, құқықтарды қозғайтын актілер бойынша.',
        ru: 'Да, по актам, затрагивающим права.',
        en: 'Yes, on acts touching rights.',
      },
      cites: [{ source: 'constitution-1995', article: '72', paragraph: '5' }],
      effectiveFrom: '2023-01-01',
    },
    becomes: {
      text: { kk: 'Иә.', ru: 'Да.', en: 'Yes.' },
      cites: [{ source: 'constitution-2026', article: '73', paragraph: '5' }],
      effectiveFrom: '2026-07-01',
    },
  },
  'pg.term': {
    was: {
      value: { term: 5, consent: 'Senate' },
      text: {
        kk: 'Сенаттың келісімімен бес жылға тағайындалады. Прокуратура конституциялық заңмен реттеледі.',
        ru: 'Назначается на пять лет с согласия Сената. Деятельность прокуратуры определяется конституционным законом.',
        en: 'Appointed for five years with Senate consent. The service is under a constitutional law.',
      },
      cites: [
        { source: 'constitution-1995', article: '83', paragraph: '3' },
        { source: 'constitution-1995', article: '83', paragraph: '4' },
        { source: 'constitution-1995', article: '44', paragraph: '4' },
      ],
      effectiveFrom: '2022-06-08',
    },
    becomes: {
      value: { term: 6, consent: null, max_terms: 1 },
      text: {
        kk: 'Алты жыл, бір рет, Президент жеке өзі тағайындайды.',
        ru: 'Шесть лет, один раз, Президентом единолично.',
        en: 'Six years, once, by the President alone.',
      },
      cites: [{ source: 'constitution-2026', article: '84', paragraph: '3' }],
      effectiveFrom: '2026-07-01',
    },
  },
  'pg.petition': {
    was: {
      text: {
        kk: 'Халықаралық шарттар, түсіндірме және кез келген нормативтік акт бойынша.',
        ru: 'По международным договорам, толкованию и любому нормативному акту.',
        en: 'On treaties, interpretation and any normative act.',
      },
      cites: [{ source: 'constitution-1995', article: '72', paragraph: '4' }],
      effectiveFrom: '2023-01-01',
    },
    becomes: {
      text: {
        kk: 'Бас Прокурор халықаралық шарттар, түсіндірме, кез келген нормативтік акт және халықаралық органдардың шешімдері бойынша жүгіне алады.',
        ru: 'Генеральный Прокурор может обращаться по международным договорам, толкованию, любому нормативному акту и решениям международных органов.',
        en: 'The Prosecutor General may apply on treaties, interpretation, any normative act and decisions of international bodies.',
      },
      cites: [{ source: 'constitution-2026', article: '73', paragraph: '4' }],
      effectiveFrom: '2026-07-01',
    },
  },
  'sjc.composition': {
    was: {
      value: { chair: 'President with Senate consent', rest: 'by law' },
      text: {
        kk: 'Төраға үшін Сенаттың келісімі қажет; қалғаны заң бойынша.',
        ru: 'Для Председателя требуется согласие Сената; остальное — по закону.',
        en: 'Chair needs Senate consent; the rest by statute.',
      },
      cites: [
        { source: 'constitution-1995', article: '82', paragraph: '4' },
        { source: 'constitution-1995', article: '82', paragraph: '5' },
      ],
      effectiveFrom: '2022-06-08',
    },
    becomes: {
      value: { chair: 'President alone', rest: 'by law' },
      text: {
        kk: 'Төрағаны Президент тағайындайды.',
        ru: 'Председатель — Президентом.',
        en: 'Chair by the President.',
      },
      cites: [
        { source: 'constitution-2026', article: '83', paragraph: '4' },
        { source: 'constitution-2026', article: '83', paragraph: '5' },
        { source: 'constitution-2026', article: '46', paragraph: '5' },
      ],
      effectiveFrom: '2026-07-01',
    },
  },
  'court.supreme_chair': {
    was: {
      value: { by: "Senate elects on the President's proposal", term: null, max_terms: null },
      text: {
        kk: 'Конституцияда мерзім жоқ.',
        ru: 'Срок в Конституции не указан.',
        en: 'No term in the Constitution.',
      },
      cites: [
        { source: 'constitution-1995', article: '55', paragraph: '1' },
        { source: 'constitution-1995', article: '82', paragraph: '1' },
      ],
    },
    becomes: {
      value: { by: 'President appoints on Supreme Judicial Council recommendation', term: 6, max_terms: 1 },
      text: {
        kk: 'Алты жыл, бір рет; осы мерзімде Соттың судьясы болады.',
        ru: 'Шесть лет, один раз; на это время — судья этого суда.',
        en: 'Six years, once; a judge of the court for that time.',
      },
      cites: [
        { source: 'constitution-2026', article: '46', paragraph: '5' },
        { source: 'constitution-2026', article: '83', paragraph: '1' },
      ],
      effectiveFrom: '2026-07-01',
    },
  },
  'court.judge_immunity': {
    was: {
      value: { judges: 'President, on a Supreme Judicial Council opinion', supreme_court: 'Senate' },
      text: {
        kk: 'Қылмыс үстінде ұсталған немесе ауыр қылмыстар жасаған жағдайларды қоспағанда.',
        ru: 'Кроме случаев задержания на месте преступления или совершения тяжких преступлений.',
        en: 'Except when caught in the act or for grave crimes.',
      },
      cites: [
        { source: 'constitution-1995', article: '79', paragraph: '2' },
        { source: 'constitution-1995', article: '55', paragraph: '3' },
      ],
    },
    becomes: {
      value: { judges: 'President, on a Supreme Judicial Council opinion', supreme_court: 'Kurultai' },
      text: {
        kk: 'Сенаттың орнына Құрылтай келеді; мәтінде ерекшеліктер енді тек ұстаудан кейін тұр.',
        ru: 'Место Сената занимает Курултай; по формулировке исключения теперь относятся только к задержанию.',
        en: 'The Kurultai takes the place of the Senate; in the wording the exceptions now follow detention only.',
      },
      cites: [
        { source: 'constitution-2026', article: '80', paragraph: '2' },
        { source: 'constitution-2026', article: '56', paragraph: '11' },
      ],
      effectiveFrom: '2026-07-01',
    },
  },
  'pg.immunity': {
    was: {
      value: { consent: 'Senate' },
      text: {
        kk: 'Қылмыс үстінде ұсталған немесе ауыр қылмыстар жасаған жағдайларды қоспағанда.',
        ru: 'Кроме случаев задержания на месте преступления или совершения тяжких преступлений.',
        en: 'Except when caught in the act or for grave crimes.',
      },
      cites: [
        { source: 'constitution-1995', article: '83', paragraph: '3' },
        { source: 'constitution-1995', article: '55', paragraph: '3' },
      ],
    },
    becomes: {
      value: { consent: 'President' },
      text: {
        kk: 'Президенттің келісімі; мәтінде ерекшеліктер енді тек ұстаудан кейін тұр.',
        ru: 'Согласие Президента; по формулировке исключения теперь относятся только к задержанию.',
        en: 'Consent of the President; in the wording the exceptions now follow detention only.',
      },
      cites: [{ source: 'constitution-2026', article: '84', paragraph: '4' }],
      effectiveFrom: '2026-07-01',
    },
  },
  'party.members': {
    was: {
      text: { kk: '5 000.', ru: '5000.', en: '5,000.' },
      cites: [{ source: 'party-law', article: '10' }],
      confidence: 'verified',
      effectiveFrom: '2022-11',
    },
    becomes: {
      text: { kk: 'Өзгермеген деп есептеледі.', ru: 'Предположительно без изменений.', en: 'Assumed unchanged.' },
      cites: [{ source: 'statute' }],
      confidence: 'background',
    },
  },
  'party.branch': {
    was: {
      text: { kk: '200.', ru: '200.', en: '200.' },
      cites: [{ source: 'party-law' }],
      confidence: 'verified',
      effectiveFrom: '2022-11',
    },
    becomes: {
      text: { kk: 'Өзгермеген деп есептеледі.', ru: 'Предположительно без изменений.', en: 'Assumed unchanged.' },
      cites: [{ source: 'statute' }],
      confidence: 'background',
    },
  },
  'party.initiative_group': {
    was: {
      text: { kk: '700 азамат.', ru: '700 граждан.', en: '700 citizens.' },
      cites: [{ source: 'party-law' }],
      confidence: 'verified',
      effectiveFrom: '2022-11',
    },
    becomes: {
      text: { kk: 'Өзгермеген деп есептеледі.', ru: 'Предположительно без изменений.', en: 'Assumed unchanged.' },
      cites: [{ source: 'statute' }],
      confidence: 'background',
    },
  },
  'party.deadlines': {
    was: {
      text: { kk: 'Үш және он екі ай.', ru: 'Три и двенадцать месяцев.', en: 'Three and twelve months.' },
      cites: [{ source: 'party-law' }],
      confidence: 'verified',
      effectiveFrom: '2022-11',
    },
    becomes: {
      text: { kk: 'Өзгермеген деп есептеледі.', ru: 'Предположительно без изменений.', en: 'Assumed unchanged.' },
      cites: [{ source: 'statute' }],
      confidence: 'background',
    },
  },
  'party.bans': {
    was: {
      value: [
        'Constitutional Court Chair and judges',
        'Supreme Court and other judges',
        'CEC Chair and members',
        'Supreme Audit Chamber Chair and members',
        'military',
        'national security staff',
        'law-enforcement staff',
      ],
      text: { kk: 'Тізім кеңейтілді.', ru: 'Перечень расширен.', en: 'List widened.' },
      cites: [{ source: 'constitution-1995', article: '23', paragraph: '2' }],
      effectiveFrom: '2022-06-08',
    },
    becomes: {
      value: [
        'Constitutional Court Chair and judges',
        'Supreme Court and other judges',
        'CEC Chair and members',
        'Supreme Audit Chamber Chair and members',
        'military',
        "special state bodies' staff",
        'law-enforcement staff',
      ],
      text: {
        kk: 'Конституциялық Соттың Төрағасы мен судьялары, Жоғарғы Соттың және өзге де судьялар, Орталық сайлау комиссиясы мен Жоғары аудиторлық палатаның төрағалары мен мүшелері, әскери қызметшілер, арнаулы мемлекеттік органдар мен құқық қорғау органдарының қызметкерлері партия мүшесі бола алмайды. Олар партияны немесе қозғалысты қолдап та, оған қарсы да сөйлей алмайды.',
        ru: 'Не могут состоять в партиях: Председатель и судьи Конституционного Суда, судьи Верховного Суда и иные судьи, председатели и члены ЦИК и Высшей аудиторской палаты, военнослужащие, работники специальных государственных и правоохранительных органов. Они также не могут выступать в поддержку партии или движения либо против них.',
        en: 'The Chair and judges of the Constitutional Court, judges of the Supreme Court and other judges, the Chair and members of the CEC and of the Supreme Audit Chamber, the military, staff of special state bodies and law-enforcement staff may not be party members. Nor may they speak for or against a party or movement.',
      },
      cites: [{ source: 'constitution-2026', article: '26', paragraph: '2' }],
      effectiveFrom: '2026-07-01',
    },
  },
  'party.foreign': {
    was: {
      value: 'forbidden',
      text: { kk: 'Көрсетілгендей.', ru: 'Как указано.', en: 'As stated.' },
      cites: [{ source: 'constitution-1995', article: '5', paragraph: '4' }],
    },
    becomes: {
      value: 'forbidden; foreign funds of non-profit bodies must be open',
      text: {
        kk: 'Ашықтық туралы ереже қосылған.',
        ru: 'Добавлено положение о прозрачности.',
        en: 'Transparency clause added.',
      },
      cites: [
        { source: 'constitution-2026', article: '6', paragraph: '4' },
        { source: 'constitution-2026', article: '6', paragraph: '5' },
      ],
      effectiveFrom: '2026-07-01',
    },
  },
  'right.death_penalty': {
    was: { cites: [{ source: 'constitution-1995', article: '15', paragraph: '2' }], effectiveFrom: '2022-06-08' },
    becomes: { cites: [{ source: 'constitution-2026', article: '17', paragraph: '3' }], effectiveFrom: '2026-07-01' },
  },
  'right.land': {
    was: { cites: [{ source: 'constitution-1995', article: '6', paragraph: '3' }], effectiveFrom: '2022-06-08' },
    becomes: { cites: [{ source: 'constitution-2026', article: '8', paragraph: '3' }], effectiveFrom: '2026-07-01' },
  },
  'right.forced_labour': {
    was: { cites: [{ source: 'constitution-1995', article: '24', paragraph: '1' }], effectiveFrom: '2022-06-08' },
    becomes: { cites: [{ source: 'constitution-2026', article: '27', paragraph: '1' }], effectiveFrom: '2026-07-01' },
  },
  'right.detention': {
    was: {
      value: 72,
      text: { kk: '72 сағат.', ru: '72 часа.', en: '72 hours.' },
      cites: [{ source: 'constitution-1995', article: '16', paragraph: '2' }],
    },
    becomes: {
      value: 'as set by law',
      text: {
        kk: 'Сан жоқ: заңда белгіленген мерзімнен аспайды.',
        ru: 'Число не указано: не дольше сроков, установленных законом.',
        en: 'No number: not longer than terms set by law.',
      },
      cites: [{ source: 'constitution-2026', article: '18', paragraph: '2' }],
      effectiveFrom: '2026-07-01',
    },
  },
  'right.treaties': {
    was: {
      value: 'priority over laws',
      text: {
        kk: 'Ратификацияланған шарттардың заңдардан басымдығы бар.',
        ru: 'Ратифицированные международные договоры имеют приоритет перед законами.',
        en: 'Ratified treaties prevail over laws.',
      },
      cites: [{ source: 'constitution-1995', article: '4', paragraph: '3' }],
    },
    becomes: {
      value: 'as laws determine',
      text: {
        kk: 'Басымдық туралы ереже алып тасталған.',
        ru: 'Положение о приоритете исключено.',
        en: 'Priority clause dropped.',
      },
      cites: [{ source: 'constitution-2026', article: '5', paragraph: '3' }],
      effectiveFrom: '2026-07-01',
    },
  },
  'right.nonderogable': {
    was: {
      value: ['11', '13-15', '16(1)', '17', '19', '22', '26(2)'],
      text: { kk: 'Тізім.', ru: 'Перечень.', en: 'List.' },
      cites: [{ source: 'constitution-1995', article: '39', paragraph: '3' }],
    },
    becomes: {
      value: ['12', '14', '16', '17', '20', '22', '25'],
      text: {
        kk: 'Нөмірлері жаңа; жеке бас бостандығы (бұрынғы 16(1)) мен меншік (бұрынғы 26(2)) енді тізімде жоқ.',
        ru: 'Новая нумерация; личной свободы (прежняя ст. 16(1)) и собственности (прежняя ст. 26(2)) в перечне больше нет.',
        en: 'New numbering; personal liberty (old 16(1)) and property (old 26(2)) are no longer in the list.',
      },
      cites: [{ source: 'constitution-2026', article: '41', paragraph: '3' }],
      effectiveFrom: '2026-07-01',
    },
  },
  'right.dual_citizenship': {
    was: {
      value: 'not recognised',
      text: { kk: 'Көрсетілгендей.', ru: 'Как указано.', en: 'As stated.' },
      cites: [{ source: 'constitution-1995', article: '10', paragraph: '3' }],
    },
    becomes: {
      value: 'forbidden; ends citizenship',
      text: {
        kk: 'Қос немесе көп азаматтыққа жол берілмейді; басқа азаматтық Қазақстан азаматтығын тоқтатуға негіз болады; балаларға қатысты – заң бойынша.',
        ru: 'Двойное или множественное гражданство не допускается; иное гражданство — основание для прекращения гражданства Казахстана; для детей — по закону.',
        en: 'No dual or multiple citizenship; another citizenship is a ground for ending that of Kazakhstan; children by law.',
      },
      cites: [{ source: 'constitution-2026', article: '13', paragraph: '3' }],
      effectiveFrom: '2026-07-01',
    },
  },
  'right.citizenship_deprivation': {
    was: {
      value: 'by court: terrorist crimes or other grave harm to vital interests',
      text: { kk: 'Көрсетілгендей.', ru: 'Как указано.', en: 'As stated.' },
      cites: [{ source: 'constitution-1995', article: '10', paragraph: '2' }],
    },
    becomes: {
      value: 'by court: terrorist crimes or other grave harm to national interests',
      text: {
        kk: '«Өмірлік маңызды» мүдделердің орнына «ұлттық» мүдделер аталған.',
        ru: '«Национальные» вместо «жизненно важных» интересов.',
        en: '"National" in place of "vital" interests.',
      },
      cites: [{ source: 'constitution-2026', article: '13', paragraph: '2' }],
      effectiveFrom: '2026-07-01',
    },
  },
  'right.language': {
    was: {
      value: {
        state_language: 'Kazakh',
        russian: 'officially used on a par with Kazakh in state bodies and local self-government',
      },
      text: { kk: 'Көрсетілгендей.', ru: 'Как указано.', en: 'As stated.' },
      cites: [
        { source: 'constitution-1995', article: '7', paragraph: '1' },
        { source: 'constitution-1995', article: '7', paragraph: '2' },
      ],
    },
    becomes: {
      value: {
        state_language: 'Kazakh',
        russian: 'officially used alongside Kazakh in state bodies and local self-government',
      },
      text: {
        kk: '«Тең» (наравне с) деген сөздің орнына «қатар» (наряду с) деген сөз алынған.',
        ru: '«Наряду с» вместо «наравне с».',
        en: '"Alongside" (naryadu s) in place of "on a par with" (naravne s).',
      },
      cites: [
        { source: 'constitution-2026', article: '9', paragraph: '1' },
        { source: 'constitution-2026', article: '9', paragraph: '2' },
      ],
      effectiveFrom: '2026-07-01',
    },
  },
  'right.suffrage_bars': {
    was: {
      value: {
        vote: ['incapacitated by court', 'in prison by sentence'],
        stand: ['incapacitated by court', 'in prison by sentence'],
      },
      text: {
        kk: 'Сот әрекетке қабілетсіз деп таныған, сондай-ақ сот үкімі бойынша бас бостандығынан айыру орындарында отырған адамдар сайлай да, сайлана да алмайды; екі құққа да бірдей шектеулер қойылған.',
        ru: 'Лица, признанные судом недееспособными, и лица, находящиеся в местах лишения свободы по приговору, не вправе ни избирать, ни быть избранными; ограничения для обоих прав одинаковы.',
        en: 'Persons found incapacitated by a court and persons in prison by sentence may neither vote nor stand; the bars are equal for both rights.',
      },
      cites: [{ source: 'constitution-1995', article: '33', paragraph: '3' }],
    },
    becomes: {
      value: {
        vote: ['incapacitated by court', 'in prison by sentence'],
        stand: [
          'incapacitated by court',
          'criminal record not spent',
          'found guilty by a court of a corruption crime or offence',
        ],
      },
      text: {
        kk: 'Сайлануға қойылған шектеулер кеңірек.',
        ru: 'Ограничения права быть избранным шире.',
        en: 'Bars on standing are wider.',
      },
      cites: [{ source: 'constitution-2026', article: '35', paragraph: '3' }],
      effectiveFrom: '2026-07-01',
    },
  },
  'elb.status_clause': {
    was: {
      text: { kk: 'Алып тасталды.', ru: 'Исключено.', en: 'Deleted.' },
      cites: [{ source: 'constitution-1995', article: '46', paragraph: '4', note: 'excluded' }],
      effectiveFrom: '2022-06-08',
    },
    becomes: {
      text: { kk: 'Жоқ.', ru: 'Нет.', en: 'None.' },
      cites: [{ source: 'constitution-2026', note: 'whole text' }],
      effectiveFrom: '2026-07-01',
    },
  },
  'elb.founder_clause': {
    was: {
      text: {
        kk: 'Алып тасталды; тізім енді түбегейлі принциптермен және қыркүйектен бастап мерзім туралы нормамен аяқталады.',
        ru: 'Исключено; перечень теперь завершают основополагающие принципы и, с сентября, норма о сроке.',
        en: 'Deleted; the list now ends with basic principles and, since September, the term rule.',
      },
      cites: [{ source: 'constitution-1995', article: '91', paragraph: '2' }],
      effectiveFrom: '2022-06-08',
    },
    becomes: {
      text: { kk: 'Жоқ.', ru: 'Нет.', en: 'None.' },
      cites: [{ source: 'constitution-2026', article: '2', paragraph: '7' }],
      effectiveFrom: '2026-07-01',
    },
  },
  'elb.law': {
    was: {
      text: {
        kk: 'Конституциялық Соттың 2023 жылғы 10 қаңтардағы № 2 қаулысы, Парламент – 13 қаңтар, 2023 жылғы 15 ақпанда қол қойылған.',
        ru: 'Постановление Конституционного Суда № 2 от 10 января 2023 года, Парламент — 13 января, подписано 15 февраля 2023 года.',
        en: 'Constitutional Court resolution No. 2 of 10 Jan 2023, Parliament 13 Jan, signed 15 Feb 2023.',
      },
      effectiveFrom: '2023-02-15',
    },
    becomes: { text: { kk: 'Күші жойылған.', ru: 'Утратил силу.', en: 'Repealed.' } },
  },
  'elb.capital': {
    was: {
      text: { kk: 'Қалпына келтірілді.', ru: 'Восстановлено.', en: 'Restored.' },
      cites: [{ source: 'constitution-1995', article: '2', paragraph: '3' }],
      effectiveFrom: '2022-09-17',
    },
    becomes: {
      text: { kk: 'Астана.', ru: 'Астана.', en: 'Astana.' },
      cites: [{ source: 'constitution-2026', article: '2', paragraph: '4' }],
      effectiveFrom: '2026-07-01',
    },
  },
  'terr.units': {
    was: {
      value: {
        regions: 17,
        cities_and_capital: 3,
        new: [
          { name: 'Abai', from: 'East Kazakhstan', centre: 'Semey' },
          { name: 'Zhetysu', from: 'Almaty region', centre: 'Taldykorgan' },
          { name: 'Ulytau', from: 'Karaganda', centre: 'Zhezkazgan' },
        ],
      },
      text: {
        kk: 'Үш облыс қосылды; Алматы облысының орталығы Қонаевқа көшірілді.',
        ru: 'Добавлены три области; центр Алматинской области перенесён в Конаев.',
        en: 'Three regions added; the centre of Almaty region moved to Konayev.',
      },
      cites: [{ source: 'regions-decree-2022' }],
      confidence: 'verified',
      effectiveFrom: '2022-06-08',
    },
    becomes: {
      value: { regions: 17, cities_and_capital: 3 },
      text: {
        kk: 'Өзгермеген деп есептеледі; құрылымды енді конституциялық заң белгілейді.',
        ru: 'Предположительно без изменений; устройство теперь определяется конституционным законом.',
        en: 'Assumed unchanged; structure now set by constitutional law.',
      },
      cites: [{ source: 'constitution-2026', article: '2', paragraph: '3' }],
      confidence: 'background',
    },
  },
  'terr.special_regime': {
    was: {
      value: ['financial regime within the capital'],
      text: { kk: 'Көрсетілгендей.', ru: 'Как указано.', en: 'As stated.' },
      cites: [{ source: 'constitution-1995', article: '2', paragraph: '3-1' }],
    },
    becomes: {
      value: ['financial regime', 'city of accelerated development'],
      text: {
        kk: 'Өз басқару және сот нормалары болуы мүмкін.',
        ru: 'Могут иметь собственные правила управления и суды.',
        en: 'May have their own rules of administration and courts.',
      },
      cites: [{ source: 'constitution-2026', article: '5', paragraph: '6' }],
      effectiveFrom: '2026-07-01',
    },
  },
  'ref.turnout': {
    was: { cites: [{ source: 'constitution-1995', article: '91', paragraph: '1' }] },
    becomes: { cites: [{ source: 'constitution-2026', article: '92', paragraph: '2' }], effectiveFrom: '2026-07-01' },
  },
  'ref.majority': {
    was: { cites: [{ source: 'constitution-1995', article: '91', paragraph: '1' }], effectiveFrom: '2022-06-08' },
    becomes: { cites: [{ source: 'constitution-2026', article: '92', paragraph: '3' }], effectiveFrom: '2026-07-01' },
  },
  'ref.only_way': {
    was: {
      value: false,
      text: { kk: 'Жоқ.', ru: 'Нет.', en: 'No.' },
      cites: [
        { source: 'constitution-1995', article: '91', paragraph: '1' },
        { source: 'constitution-1995', article: '53', paragraph: '1' },
      ],
    },
    becomes: {
      value: true,
      text: { kk: 'Иә.', ru: 'Да.', en: 'Yes.' },
      cites: [{ source: 'constitution-2026', article: '92', paragraph: '1' }],
      effectiveFrom: '2026-07-01',
    },
  },
  'ref.result': {
    was: {
      value: {
        date: '2022-06-05',
        eligible: 11734642,
        voted: 7985769,
        turnout_pct: 68.05,
        yes: 6163516,
        yes_pct: 77.18,
        no: 1490470,
        no_pct: 18.66,
        amendments: 56,
        articles: 33,
      },
      text: {
        kk: 'Орталық референдум комиссиясының қорытынды деректері.',
        ru: 'Окончательные данные Центральной комиссии референдума.',
        en: 'Final figures of the Central Referendum Commission.',
      },
      cites: [{ source: 'crc-2022', note: 'message published on 8 June 2022' }],
    },
    becomes: {
      value: {
        date: '2026-03-15',
        eligible: 12482613,
        voted: 9127192,
        turnout_pct: 73.12,
        yes: 7954667,
        yes_pct: 87.15,
        no: 898099,
        invalid: 146558,
      },
      text: {
        kk: '16 наурызда жарияланған және қорытынды ретінде қайталанған деректер.',
        ru: 'Данные, объявленные 16 марта и повторённые как окончательные.',
        en: 'Figures announced 16 March and repeated as final.',
      },
      cites: [{ source: 'crc-2026' }],
    },
  },
  'ref.turnout_regions': {
    was: {
      value: {
        Akmola: 73.81,
        Aktobe: 58.06,
        'Almaty region': 72.83,
        Atyrau: 67.68,
        'West Kazakhstan': 69.37,
        Zhambyl: 69.59,
        Karaganda: 77.39,
        Kostanay: 72.28,
        Kyzylorda: 79.89,
        Mangistau: 61.19,
        Pavlodar: 75.53,
        'North Kazakhstan': 75.49,
        Turkestan: 80.66,
        'East Kazakhstan': 77.49,
        'Nur-Sultan': 57.06,
        'Almaty city': 33.3,
        Shymkent: 72.53,
      },
      text: {
        kk: 'Дауыс беру күнгі сағат 22:00-дегі жағдай бойынша; ол кездегі жалпы көрсеткіш 68,44%, кейін 68,05%.',
        ru: 'По состоянию на 22:00 дня голосования; общая явка тогда 68,44%, позднее 68,05%.',
        en: 'As of 22:00 on voting day; total then 68.44%, later 68.05%.',
      },
      cites: [{ source: 'crc-2022' }],
      confidence: 'verified',
    },
    becomes: {
      value: null,
      text: { kk: 'Табылған жоқ.', ru: 'Не найдено.', en: 'Not found.' },
      cites: [],
      confidence: 'background',
    },
  },
  'ref.scope': {
    was: {
      value: {
        june: [
          '4',
          '6',
          '15',
          '23',
          '24',
          '42',
          '43',
          '44',
          '46',
          '47',
          '50',
          '51',
          '52',
          '53',
          '54',
          '55',
          '56',
          '57',
          '58',
          '61',
          '62',
          '71',
          '72',
          '73',
          '74',
          '78',
          '82',
          '83',
          '83-1 (new)',
          '87',
          '88',
          '91',
          '99 (new)',
        ],
        september: ['2', '41', '42', '71', '91', '94-2 (new)'],
        from_2023_01_01: ['4', '47', '54', '61', '62', '72', '73', '74', '78'],
        see_art_3_of_law: ['44', '53', '56', '91'],
      },
      text: {
        kk: 'Шоғырландырылған мәтіннің ескертпелері бойынша саналған: 31 бап өзгертілген және екі жаңа бап, бұл дәл 33.',
        ru: 'Подсчитано по сноскам сводного текста: 31 изменённая и две новые статьи, то есть ровно 33.',
        en: 'Counted from the footnotes of the consolidated text: 31 changed and two new articles, which is exactly 33.',
      },
      cites: [{ source: 'constitution-1995', note: 'footnotes' }],
    },
    becomes: {
      value: { articles_total: 96, sections: 11, share_of_text_changed_pct: 84 },
      text: {
        kk: '96 баптан тұратын жаңа мәтін; ресми тұлғалар 84%-ы өзгерді деді.',
        ru: 'Новый текст из 96 статей; по словам официальных лиц, изменено 84%.',
        en: 'A new text of 96 articles; officials said 84% changed.',
      },
      cites: [{ source: 'constitution-2026', note: 'whole text' }],
    },
  },
  'ref.unamendable': {
    was: {
      value: [
        'independence',
        'unitary state',
        'territorial integrity',
        'form of government',
        'fundamental principles of the Republic',
        'seven-year term and one election per person',
      ],
      text: {
        kk: 'Тұңғыш Президент тізімнен 2022 жылғы 8 маусымда шықты; мерзім туралы норма оған 2022 жылғы 17 қыркүйекте қосылды.',
        ru: 'Первый Президент выведен из перечня 8 июня 2022 года; норма о сроке включена 17 сентября 2022 года.',
        en: 'The First President left the list on 8 June 2022; the term rule joined it on 17 Sept 2022.',
      },
      cites: [{ source: 'constitution-1995', article: '91', paragraph: '2' }],
      effectiveFrom: '2022-09-17',
    },
    becomes: {
      value: [
        'sovereignty',
        'independence',
        'unitary state',
        'territorial integrity',
        'form of government',
        'seven-year term and one election per person',
      ],
      text: {
        kk: 'Түбегейлі принциптер тізімнен шықты; егемендік қосылды.',
        ru: 'Основополагающие принципы выведены из перечня; включён суверенитет.',
        en: 'Fundamental principles left the list; sovereignty joined it.',
      },
      cites: [
        { source: 'constitution-2026', article: '2', paragraph: '7' },
        { source: 'constitution-2026', article: '43', paragraph: '5' },
      ],
      effectiveFrom: '2026-07-01',
    },
  },
  'trans.parliament': {
    was: {
      value: { chambers_rules_from: 'elections of the 8th Mazhilis' },
      text: {
        kk: 'Палаталарды құру туралы жаңа нормалар сол сайлаудан бастап қолданылады.',
        ru: 'Новые правила об образовании Палат применяются с этих выборов.',
        en: 'New rules on forming the chambers apply from those elections.',
      },
      cites: [{ source: 'constitution-1995', article: '99', paragraph: '3' }],
      effectiveFrom: '2022-06-08',
    },
    becomes: {
      value: {
        parliament_ends: '2026-07-01',
        election_called_within_months: 1,
        election_within_months: 2,
        election_date: '2026-08-23',
      },
      text: {
        kk: 'Парламенттің өкілеттігі Конституция күшіне енгенде тоқтатылды; сайлау 2026 жылғы 23 тамызға тағайындалды.',
        ru: 'Парламент прекратил существование со вступлением текста в силу; выборы назначены на 23 августа 2026 года.',
        en: 'Parliament ended on entry into force; election set for 23 Aug 2026.',
      },
      cites: [{ source: 'constitution-2026', article: '95', paragraph: '1' }],
    },
  },
  'trans.entry_into_force': {
    was: {
      value: { general: '2022-06-08', some_articles: '2023-01-01', september_law: '2022-09-17' },
      text: { kk: 'Үш күн.', ru: 'Три даты.', en: 'Three dates.' },
      cites: [{ source: 'constitution-1995', note: 'footnotes' }],
    },
    becomes: {
      value: '2026-07-01',
      text: { kk: '2026 жылғы 1 шілде.', ru: '1 июля 2026 года.', en: '1 July 2026.' },
      cites: [{ source: 'constitution-2026', article: '94', paragraph: '1' }],
      effectiveFrom: '2026-07-01',
    },
  },
  'trans.officials': {
    was: {
      value: {
        until_new_bodies:
          'Constitutional Council and Accounts Committee keep their powers; the Council does the work of Art. 72(1),(2)',
        council_rulings: 'apply unless contrary, until reviewed',
      },
      text: {
        kk: 'Сот пен Жоғары аудиторлық палата құрылғанға дейін.',
        ru: 'До образования Суда и Аудиторской палаты.',
        en: 'Until the Court and the Audit Chamber are formed.',
      },
      cites: [
        { source: 'constitution-1995', article: '99', paragraph: '1' },
        { source: 'constitution-1995', article: '99', paragraph: '2' },
      ],
      effectiveFrom: '2022-06-08',
    },
    becomes: {
      value: {
        within_two_months_of_1_july_2026: [
          'Supreme Court Chair',
          'National Bank Chair',
          'Prosecutor General',
          'KNB Chair',
          'Supreme Judicial Council Chair',
          'Ombudsman',
        ],
        within_two_months_of_first_kurultai_session: [
          'Vice-President',
          'Constitutional Court',
          'CEC',
          'Supreme Audit Chamber',
        ],
        others: 'judges, maslikhat deputies and other officials stay to the end of their powers',
      },
      text: {
        kk: 'Бұрынғы Сот, Орталық сайлау комиссиясы және Жоғары аудиторлық палата жаңалары құрылғанға дейін жұмыс істейді.',
        ru: 'Прежние Суд, ЦИК и Аудиторская палата действуют до образования новых.',
        en: 'The old Court, CEC and Audit Chamber act until the new ones are formed.',
      },
      cites: [{ source: 'constitution-2026', article: '95', paragraph: '2', through: '6' }],
      effectiveFrom: '2026-07-01',
    },
  },
};
