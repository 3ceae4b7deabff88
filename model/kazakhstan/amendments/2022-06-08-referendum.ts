import type { AmendmentData } from '../types.ts';

/** The amendments of the June referendum. */
export const amendment20220608Referendum: AmendmentData = {
  id: '2022-06-08-referendum',
  title: {
    kk: 'Маусымдағы референдум түзетулері',
    ru: 'Поправки июньского референдума',
    en: 'The amendments of the June referendum',
  },
  effective: '2022-06-08',
  from: '2022-06-08',
  enactedBy: [{ source: 'referendum-law-2022' }],
  note: {
    kk: '2022 жылғы 5 маусымда қабылданған заңның жалпы күні. Кеңес пен Комитет Сот пен Палата құрылғанға дейін жұмыс істейді (99(1)-бап).',
    ru: 'Общая дата закона, принятого 5 июня 2022 года. Совет и Комитет работают до образования Суда и Палаты (ст. 99(1)).',
    en: 'General date of the law adopted on 5 June 2022. The Council and the Committee keep working until the Court and the Chamber are formed (Art. 99(1)).',
  },
  changes: {
    institutions: {
      'state-counsellor': {
        was: { name: { kk: 'Мемлекеттік хатшы', ru: 'Государственный секретарь', en: 'State Secretary' } },
        becomes: { name: { kk: 'Мемлекеттік кеңесші', ru: 'Государственный советник', en: 'State Counsellor' } },
      },
      'first-president': {
        was: {
          type: 'office',
          name: { kk: 'Тұңғыш Президент – Елбасы', ru: 'Первый Президент – Елбасы', en: 'First President - Elbasy' },
          place: 'former-presidents',
          note: {
            kk: 'Конституцияның Тұңғыш Президент туралы ережелері 2022 жылғы 8 маусымда тоқтатылды; 2000 жылғы конституциялық заңның күші 2023 жылғы ақпанда жойылды.',
            ru: 'Положения Конституции о Первом Президенте прекратили действие 8 июня 2022 года; конституционный закон 2000 года утратил силу в феврале 2023 года.',
            en: 'Clauses of the Constitution on the First President ended on 8 June 2022; the constitutional law of 2000 was repealed in February 2023.',
          },
        },
        becomes: null,
      },
      'constitutional-court': {
        was: null,
        becomes: {
          type: 'body',
          name: { kk: 'Конституциялық Сот', ru: 'Конституционный Суд', en: 'Constitutional Court' },
          place: 'constitutional-review',
          succeeds: ['constitutional-council'],
        },
      },
      'accounts-committee': {
        was: {
          type: 'body',
          name: {
            kk: 'Республикалық бюджеттің атқарылуын бақылау жөніндегі есеп комитеті',
            ru: 'Счетный комитет по контролю за исполнением республиканского бюджета',
            en: 'Accounts Committee for Control over Execution of the Republican Budget',
          },
          place: 'state-bodies',
          note: {
            kk: 'Оның орнына Жоғары аудиторлық палата құрылды (99(1)-бап).',
            ru: 'Заменён Высшей аудиторской палатой (ст. 99(1)).',
            en: 'Replaced by the Supreme Audit Chamber (Art. 99(1)).',
          },
        },
        becomes: null,
      },
      'supreme-audit-chamber': {
        was: null,
        becomes: {
          type: 'body',
          name: { kk: 'Жоғары аудиторлық палата', ru: 'Высшая аудиторская палата', en: 'Supreme Audit Chamber' },
          place: 'state-bodies',
          succeeds: ['accounts-committee'],
        },
      },
    },
    provisions: {
      'pres.term_exempt': {
        was: {
          value: 'First President of the Republic',
          text: {
            kk: 'Қатарынан екі рет деген шектеу Тұңғыш Президентке қолданылмады.',
            ru: 'Ограничение «не более двух раз подряд» не распространялось на Первого Президента.',
            en: 'The two-in-a-row limit did not apply to the First President.',
          },
          cites: [{ source: 'constitution-1995', article: '42', paragraph: '5', note: 'second sentence' }],
        },
        becomes: {
          value: null,
          text: {
            kk: 'Ондай адам жоқ; ерекшелік туралы сөйлем мәтіннен алынған.',
            ru: 'Исключений нет: предложение об исключении в тексте отсутствует.',
            en: 'Nobody; the exemption sentence is gone from the text.',
          },
          cites: [{ source: 'constitution-1995', article: '42', paragraph: '5' }],
          effectiveFrom: '2022-06-08',
        },
      },
      'pres.party': {
        was: {
          value: 'allowed',
          text: {
            kk: 'Тыйым жоқ: бұрын болған партия туралы жалғыз ереже (2-тармақ) 2007 жылы алып тасталған, сондықтан Президент партияны басқара алатын.',
            ru: 'Запрета нет: единственное прежнее положение о партии (п. 2) исключено в 2007 году, поэтому Президент мог возглавлять партию.',
            en: 'No ban: the only former party clause (para 2) had been deleted in 2007, so the President could lead a party.',
          },
          cites: [{ source: 'constitution-1995', article: '43' }],
        },
        becomes: {
          value: 'banned while in office',
          text: {
            kk: 'Президент өз өкілеттігін жүзеге асыру кезеңінде саяси партияда бола алмайды.',
            ru: 'Президент на период осуществления полномочий не может состоять в политической партии.',
            en: 'The President may not belong to a political party while exercising powers.',
          },
          cites: [{ source: 'constitution-1995', article: '43', paragraph: '3' }],
          effectiveFrom: '2022-06-08',
        },
      },
      'pres.relatives': {
        was: {
          value: null,
          text: {
            kk: 'Туыстарға қатысты конституциялық тыйым жоқ.',
            ru: 'Конституционного запрета для родственников нет.',
            en: 'No constitutional ban on relatives.',
          },
          cites: [{ source: 'constitution-1995', article: '43' }],
        },
        becomes: {
          value: ['political state servants', 'heads of quasi-state sector entities'],
          text: {
            kk: 'Жақын туыстар мемлекеттік саяси қызметші бола алмайды және квазимемлекеттік сектор субъектілерін басқара алмайды.',
            ru: 'Близкие родственники не могут быть политическими государственными служащими и руководителями субъектов квазигосударственного сектора.',
            en: 'Close relatives may not be political state servants or head quasi-state entities.',
          },
          cites: [{ source: 'constitution-1995', article: '43', paragraph: '4' }],
          effectiveFrom: '2022-06-08',
        },
      },
      'pres.oath': {
        was: {
          text: {
            kk: 'Ант қаңтардың екінші сәрсенбісінде Парламент депутаттарының, Конституциялық Кеңестің, Жоғарғы Сот судьяларының және экс-Президенттердің алдында беріледі; 48-бап бойынша өкілеттігі көшкен адам бір ай ішінде ант береді.',
            ru: 'Приносится во вторую среду января в присутствии депутатов Парламента, членов Конституционного Совета, судей Верховного Суда и экс-Президентов; лицо, к которому перешли полномочия по ст. 48, приносит присягу в течение одного месяца.',
            en: 'Taken on the second Wednesday of January before MPs, Constitutional Council, Supreme Court judges and former Presidents; a successor under Art. 48 within one month.',
          },
        },
        becomes: {
          text: {
            kk: 'Ант қаңтардың екінші сәрсенбісінде Парламент депутаттарының, Конституциялық Сот судьяларының, Жоғарғы Сот судьяларының және экс-Президенттердің алдында беріледі; 48-бап бойынша өкілеттігі көшкен адам бір ай ішінде ант береді.',
            ru: 'Приносится во вторую среду января в присутствии депутатов Парламента, судей Конституционного Суда, судей Верховного Суда и экс-Президентов; лицо, к которому перешли полномочия по ст. 48, приносит присягу в течение одного месяца.',
            en: 'Taken on the second Wednesday of January before MPs, Constitutional Court judges, Supreme Court judges and former Presidents; a successor under Art. 48 within one month.',
          },
          effectiveFrom: '2022-06-08',
        },
      },
      'pres.appoint_top_officials': {
        was: {
          value: { consent: 'Senate', officials: ['National Bank', 'Prosecutor General', 'KNB'] },
          text: {
            kk: 'Сенаттың келісімімен қызметке тағайындалады, қызметтен Президент босатады.',
            ru: 'Назначаются на должность с согласия Сената, освобождаются от должности Президентом.',
            en: 'Appointed with Senate consent, dismissed by the President.',
          },
        },
        becomes: {
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
          effectiveFrom: '2022-06-08',
        },
      },
      'pres.appoint_audit': {
        was: {
          value: {
            body: 'Accounts Committee for Control over Execution of the Republican Budget',
            president: 3,
            senate: 3,
            mazhilis: 3,
            total: 9,
            term: 5,
          },
          text: {
            kk: 'Президент – Төраға мен екі мүше; әр Палата – үш мүшеден.',
            ru: 'Президент — Председатель и два члена; каждая Палата — по три члена.',
            en: 'President: Chair and two members; each chamber three.',
          },
        },
        becomes: {
          value: { body: 'Supreme Audit Chamber', president: 3, senate: 3, mazhilis: 3, total: 9, term: 5 },
          text: {
            kk: 'Атауы өзгерді; үлестер сол қалпында.',
            ru: 'Орган переименован; доли те же.',
            en: 'Renamed; same shares.',
          },
          effectiveFrom: '2022-06-08',
        },
      },
      'pres.akim_acts': {
        was: {
          value: 'may annul or suspend acts of akims of regions, cities of republican significance and the capital',
          text: {
            kk: 'Президент өкілеттіктерінің қатарында аталған және 88(4)-бапта қайталанған.',
            ru: 'Названо среди полномочий Президента и повторено в ст. 88(4).',
            en: 'Listed among presidential powers and again in Art. 88(4).',
          },
        },
        becomes: {
          value: null,
          text: {
            kk: 'Өкілеттік алып тасталды: әкімдердің актілерінің күшін Үкімет, жоғары тұрған әкім немесе сот жоя алады.',
            ru: 'Полномочие исключено: акты акимов могут быть отменены Правительством, вышестоящим акимом или судом.',
            en: 'Power removed: acts of akims may be cancelled by the Government, a higher akim or a court.',
          },
          effectiveFrom: '2022-06-08',
        },
      },
      'pres.akim_dismissal': {
        was: {
          value: 'any akim',
          text: {
            kk: 'Президент кез келген деңгейдегі әкімді өз қалауы бойынша қызметтен босата алатын.',
            ru: 'Президент мог по своему усмотрению освобождать от должности акимов любого уровня.',
            en: 'The President could release akims of any level at his discretion.',
          },
        },
        becomes: {
          value: 'only akims of regions, cities of republican significance and the capital',
          text: { kk: 'Тарылтылды.', ru: 'Полномочие сужено.', en: 'Narrowed.' },
          effectiveFrom: '2022-06-08',
        },
      },
      'pres.deputy_office': {
        was: {
          value: 'State Secretary',
          text: {
            kk: 'Мәртебесін айқындайтын Президент тағайындайды және босатады.',
            ru: 'Назначается на должность и освобождается от должности Президентом, который определяет статус.',
            en: 'Appointed and dismissed by the President, who sets the status.',
          },
        },
        becomes: {
          value: 'State Counsellor',
          text: {
            kk: 'Мемлекеттік кеңесшіні (атауы өзгерген Мемлекеттік хатшы лауазымы) мәртебесін айқындайтын Президент тағайындайды және босатады.',
            ru: 'Государственный советник (переименованная должность Государственного секретаря) назначается на должность и освобождается от должности Президентом, который определяет статус.',
            en: 'The State Counsellor (the renamed office of State Secretary) is appointed and dismissed by the President, who sets the status.',
          },
          effectiveFrom: '2022-06-08',
        },
      },
      'maz.recall': {
        was: {
          value: false,
          text: {
            kk: 'Кері шақырып алу туралы ереже жоқ; халық сайлаған 98 депутат тізімдерден, тоғызы Ассамблеядан келді.',
            ru: 'Положения об отзыве нет; 98 депутатов, избранных населением, прошли по спискам, девять — от Ассамблеи.',
            en: 'No recall clause; the 98 popularly elected deputies came from lists, nine from the Assembly.',
          },
          cites: [{ source: 'constitution-1995', article: '52', paragraph: '5' }],
        },
        becomes: {
          value: { applies_to: 'SMD deputies', by: 'voters of the district' },
          text: {
            kk: 'Бірмандаттық аумақтық сайлау округінде сайланған депутатты сайлаушылар конституциялық заң бойынша кері шақырып ала алады.',
            ru: 'Депутат, избранный в одномандатном округе, может быть отозван избирателями согласно конституционному закону.',
            en: 'A deputy elected in a single-mandate district can be recalled by voters under the constitutional law.',
          },
          cites: [{ source: 'constitution-1995', article: '52', paragraph: '5', item: '3' }],
          effectiveFrom: '2022-06-08',
        },
      },
      'maz.party_mandate': {
        was: {
          value: true,
          text: {
            kk: 'Тізімі бойынша сайланған партиядан шықса немесе шығарылса не партия қызметін тоқтатса, мандатынан айырылады.',
            ru: 'Мандат теряется при выходе или исключении из партии, по списку которой избран депутат, либо при прекращении деятельности партии.',
            en: 'Seat lost on leaving or expulsion from the list party, or if the party ceases.',
          },
        },
        becomes: {
          value: 'list deputies only',
          text: {
            kk: 'Партиялық тізім бойынша сайланған депутат тізімі бойынша сайланған партиядан шықса немесе шығарылса не партия қызметін тоқтатса, мандатынан айырылады. Норма тек тізім бойынша сайланған депутаттарға қатысты.',
            ru: 'Депутат, избранный по партийному списку, теряет мандат при выходе или исключении из партии, по списку которой он избран, либо при прекращении деятельности партии. Правило касается только депутатов, избранных по спискам.',
            en: 'A deputy elected from a party list loses the seat on leaving or expulsion from the list party, or if the party ceases. The rule covers list deputies only.',
          },
          effectiveFrom: '2022-06-08',
        },
      },
      'maz.audit_report': {
        was: {
          value: null,
          text: {
            kk: 'Мәжіліске берілетін жеке есеп жоқ.',
            ru: 'Отдельного отчёта перед Мажилисом нет.',
            en: 'No separate report to the Mazhilis.',
          },
          cites: [{ source: 'constitution-1995', article: '56' }],
        },
        becomes: {
          value: { times_per_year: 2 },
          text: {
            kk: 'Мәжіліс Жоғары аудиторлық палата Төрағасының есебін жылына екі рет тыңдайды.',
            ru: 'Мажилис два раза в год заслушивает Председателя Высшей аудиторской палаты.',
            en: 'The Mazhilis hears the Chair of the Supreme Audit Chamber twice a year.',
          },
          cites: [{ source: 'constitution-1995', article: '56', paragraph: '1', item: '3-1' }],
          effectiveFrom: '2022-06-08',
        },
      },
      'sen.exclusive': {
        was: {
          value: [
            'elect Supreme Court Chair and judges',
            'elect Ombudsman (5 years)',
            'consent: National Bank, Prosecutor General, KNB',
            'waive immunity of Prosecutor General and Supreme Court judges',
          ],
          text: { kk: '55-бапта аталған.', ru: 'Перечислены в ст. 55.', en: 'Listed in Art. 55.' },
        },
        becomes: {
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
          effectiveFrom: '2022-06-08',
        },
      },
      'cc.composition': {
        was: {
          value: {
            total: 7,
            chair_by: 'President',
            president: 2,
            senate: 2,
            mazhilis: 2,
            ex_presidents: 'life members by right',
          },
          text: {
            kk: 'Төрағаны қоса алғанда жеті мүше, оған қоса экс-Президенттер.',
            ru: 'Семь членов, включая Председателя, а также экс-Президенты.',
            en: 'Seven including the Chair, plus ex-Presidents.',
          },
        },
        becomes: {
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
          effectiveFrom: '2022-06-08',
        },
      },
      'cc.casting_vote': {
        was: {
          value: true,
          text: {
            kk: 'Дауыстар тең бөлінген кезде шешуші болады.',
            ru: 'Является решающим при равенстве голосов.',
            en: 'Decisive on a tie.',
          },
          cites: [{ source: 'constitution-1995', article: '71', paragraph: '2' }],
        },
        becomes: {
          value: null,
          text: { kk: 'Конституцияда жоқ.', ru: 'В Конституции не предусмотрен.', en: 'Not in the Constitution.' },
          cites: [{ source: 'constitution-1995', article: '71' }],
          effectiveFrom: '2022-06-08',
        },
      },
      'cc.ex_presidents': {
        was: {
          value: true,
          text: {
            kk: 'Құқығы бойынша ғұмыр бойы мүшелер.',
            ru: 'Пожизненные члены по праву.',
            en: 'Life members by right.',
          },
          cites: [{ source: 'constitution-1995', article: '71', paragraph: '1' }],
        },
        becomes: {
          value: false,
          text: { kk: 'Алып тасталды.', ru: 'Исключены.', en: 'Removed.' },
          cites: [{ source: 'constitution-1995', article: '71' }],
          effectiveFrom: '2022-06-08',
        },
      },
      'mas.akim_no_confidence': {
        was: {
          value: {
            initiate: '1/5',
            pass: 'majority of total deputies',
            effect: 'request to the President or the higher akim',
          },
          text: {
            kk: 'Тек қызметтен босату туралы өтініш.',
            ru: 'Только постановка вопроса об освобождении от должности.',
            en: 'Only a request for dismissal.',
          },
        },
        becomes: {
          value: {
            initiate: '1/5',
            pass: 'majority of total deputies',
            effect: 'request to the President (top tier) or the higher akim',
          },
          text: {
            kk: 'Депутаттардың бестен бірі бастама көтереді, депутаттардың жалпы санының көпшілік даусымен қабылданады. Тек қызметтен босату туралы өтініш, деңгейлері нақты аталған: Президентке (жоғарғы деңгей) немесе жоғары тұрған әкімге.',
            ru: 'Инициатива — одна пятая, принимается большинством голосов от общего числа депутатов. Только постановка вопроса об освобождении от должности, уровни названы прямо: перед Президентом (высший уровень) или перед вышестоящим акимом.',
            en: 'Initiated by a fifth, passed by a majority of the total number of deputies. Only a request for dismissal, with the tiers spelled out: to the President (top tier) or to the higher akim.',
          },
          effectiveFrom: '2022-06-08',
        },
      },
      'akim.region': {
        was: {
          value: { appointed_by: 'President', consent: 'the maslikhat of that unit', candidates_min: null },
          text: {
            kk: 'Облыстық деңгейдегі тиісті мәслихаттың келісімі; кандидаттар саны көрсетілмеген.',
            ru: 'Согласие соответствующего маслихата областного уровня; число кандидатур не указано.',
            en: 'Consent of the respective regional-level maslikhat; no number of candidates is stated.',
          },
        },
        becomes: {
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
          effectiveFrom: '2022-06-08',
        },
      },
      'omb.status': {
        was: {
          value: { article: null, elected_by: "Senate on President's proposal", term: 5 },
          text: {
            kk: 'Тек Сенат сайлайтын лауазым ретінде аталған.',
            ru: 'Назван только как должность, избираемая Сенатом.',
            en: 'Named only as a Senate election.',
          },
          cites: [{ source: 'constitution-1995', article: '55', paragraph: '1-1' }],
        },
        becomes: {
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
      },
      'pg.term': {
        was: {
          text: {
            kk: 'Бес жыл; Сенаттың келісімі.',
            ru: 'Пять лет; согласие Сената.',
            en: 'Five years; Senate consent.',
          },
          cites: [
            { source: 'constitution-1995', article: '83', paragraph: '3' },
            { source: 'constitution-1995', article: '44', paragraph: '4' },
          ],
        },
        becomes: {
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
      },
      'sjc.composition': {
        was: {
          value: 'Chair and other persons appointed by the President',
          text: { kk: 'Президент тағайындайды.', ru: 'Назначается Президентом.', en: 'Appointed by the President.' },
          cites: [{ source: 'constitution-1995', article: '82', paragraph: '4' }],
        },
        becomes: {
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
      },
      'party.bans': {
        was: {
          value: ['military', 'national security staff', 'law-enforcement staff', 'judges'],
          text: {
            kk: 'Кәсіптік одақтарда да болмауға және қандай да бір партияны қолдап сөйлемеуге тиіс.',
            ru: 'Также не могут состоять в профсоюзах и выступать в поддержку партии.',
            en: 'Nor in trade unions nor in support of a party.',
          },
        },
        becomes: {
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
          effectiveFrom: '2022-06-08',
        },
      },
      'right.death_penalty': {
        was: {
          value: 'exceptional',
          text: {
            kk: 'Адам өліміне әкелген террористік қылмыстар және соғыс уақытында жасалған ерекше ауыр қылмыстар үшін заңмен жол берілген.',
            ru: 'Допускается законом за террористические преступления, сопряжённые с гибелью людей, и за особо тяжкие преступления в военное время.',
            en: 'Allowed by law for terrorist crimes with deaths and gravest wartime crimes.',
          },
        },
        becomes: {
          value: 'prohibited',
          text: { kk: 'Тыйым салынған.', ru: 'Запрещена.', en: 'Prohibited.' },
          effectiveFrom: '2022-06-08',
        },
      },
      'right.land': {
        was: {
          value: { owner: 'state', private_land: true },
          text: {
            kk: 'Мемлекет меншігі; жер заң жол берген ретте жеке меншікте де болады.',
            ru: 'Государственная собственность; земля также в частной собственности в соответствии с законом.',
            en: 'State property; land also private as law allows.',
          },
        },
        becomes: {
          value: { owner: 'people', exercised_by: 'state', private_land: true },
          text: {
            kk: 'Халыққа тиесілі; меншік құқығын халық атынан мемлекет жүзеге асырады.',
            ru: 'Принадлежат народу; право собственности от его имени осуществляет государство.',
            en: 'Belong to the people; the State exercises ownership for them.',
          },
          effectiveFrom: '2022-06-08',
        },
      },
      'right.forced_labour': {
        was: {
          value: ['by court sentence', 'emergency or martial law'],
          text: { kk: 'Көрсетілгендей.', ru: 'Как указано.', en: 'As stated.' },
        },
        becomes: {
          value: ['by judicial act on guilt in a criminal or administrative offence', 'emergency or martial law'],
          text: {
            kk: 'Негізі тарырақ және анығырақ.',
            ru: 'Основание уже и яснее.',
            en: 'Narrower and clearer ground.',
          },
          effectiveFrom: '2022-06-08',
        },
      },
      'elb.status_clause': {
        was: {
          value: 'Art. 46(4): status and powers set by the Constitution and a constitutional law',
          text: { kk: 'Қолданыста.', ru: 'Действует.', en: 'In force.' },
          cites: [{ source: 'constitution-1995', article: '46', paragraph: '4' }],
        },
        becomes: {
          value: null,
          text: { kk: 'Алып тасталды.', ru: 'Исключено.', en: 'Deleted.' },
          cites: [{ source: 'constitution-1995', article: '46', paragraph: '4', note: 'excluded' }],
          effectiveFrom: '2022-06-08',
        },
      },
      'elb.founder_clause': {
        was: {
          value:
            'Art. 91(2): principles laid down by the Founder, First President - Elbasy, and his status cannot be changed',
          text: { kk: 'Қолданыста.', ru: 'Действует.', en: 'In force.' },
        },
        becomes: {
          value: null,
          text: {
            kk: 'Алып тасталды; тізім енді түбегейлі принциптермен және қыркүйектен бастап мерзім туралы нормамен аяқталады.',
            ru: 'Исключено; перечень теперь завершают основополагающие принципы и, с сентября, норма о сроке.',
            en: 'Deleted; the list now ends with basic principles and, since September, the term rule.',
          },
          effectiveFrom: '2022-06-08',
        },
      },
      'terr.units': {
        was: {
          value: { regions: 14, cities_and_capital: 3 },
          text: {
            kk: '14 облыс; Нұр-Сұлтан, Алматы, Шымкент.',
            ru: '14 областей; Нур-Султан, Алматы, Шымкент.',
            en: '14 regions; Nur-Sultan, Almaty, Shymkent.',
          },
          cites: [{ source: 'list-of-referendums' }],
        },
        becomes: {
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
          effectiveFrom: '2022-06-08',
        },
      },
      'ref.majority': {
        was: {
          value: {
            votes: 'more than 1/2 of those voting',
            in: 'at least 2/3 of regions, cities of republican significance and the capital',
            needed_of_17: 12,
          },
          text: {
            kk: 'Қос көпшілік; 2022 жылғы маусымда 17-нің 12-сі.',
            ru: 'Двойное большинство; 12 из 17 в июне 2022 года.',
            en: 'Double majority; 12 of 17 in June 2022.',
          },
        },
        becomes: {
          value: {
            votes: 'more than 1/2 of those voting',
            in: 'at least 2/3 of regions, cities of republican significance and the capital',
            needed_of_20: 14,
          },
          text: {
            kk: 'Қос көпшілік: дауыс берушілердің жартысынан астамы, облыстардың, республикалық маңызы бар қалалардың және астананың кемінде үштен екісінде (20-ның 14-і).',
            ru: 'Двойное большинство: более половины голосовавших, не менее чем в двух третях областей, городов республиканского значения и столицы (14 из 20).',
            en: 'Double majority: more than half of those voting, in at least two thirds of the regions, cities of republican significance and the capital (14 of 20).',
          },
          effectiveFrom: '2022-06-08',
        },
      },
      'ref.unamendable': {
        was: {
          value: [
            'independence',
            'unitary state',
            'territorial integrity',
            'form of government',
            'fundamental principles of the Republic laid down by the First President',
            'status of the First President',
          ],
          text: { kk: 'Көрсетілгендей.', ru: 'Как указано.', en: 'As stated.' },
          confidence: 'verified',
        },
        becomes: {
          value: [
            'independence',
            'unitary state',
            'territorial integrity',
            'form of government',
            'fundamental principles of the Republic',
          ],
          text: {
            kk: '2022 жылғы 8 маусымнан 17 қыркүйекке дейін тізбеде Тұңғыш Президент те, мерзім туралы ереже де болған жоқ.',
            ru: 'С 8 июня по 17 сентября 2022 года перечень не называл ни Первого Президента, ни правило о сроке.',
            en: 'From 8 June to 17 September 2022 the list named neither the First President nor the term rule.',
          },
          confidence: 'inferred',
          effectiveFrom: '2022-06-08',
        },
      },
      'trans.parliament': {
        was: { value: null, text: { kk: 'Қолданылмайды.', ru: 'Неприменимо.', en: 'Not applicable.' }, cites: [] },
        becomes: {
          value: { chambers_rules_from: 'elections of the 8th Mazhilis' },
          text: {
            kk: 'Палаталарды құру туралы жаңа нормалар сол сайлаудан бастап қолданылады.',
            ru: 'Новые правила об образовании Палат применяются с этих выборов.',
            en: 'New rules on forming the chambers apply from those elections.',
          },
          cites: [{ source: 'constitution-1995', article: '99', paragraph: '3' }],
          effectiveFrom: '2022-06-08',
        },
      },
      'trans.officials': {
        was: { value: null, text: { kk: 'Қолданылмайды.', ru: 'Неприменимо.', en: 'Not applicable.' }, cites: [] },
        becomes: {
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
      },
    },
    powers: {
      'people-recall-deputies': {
        was: null,
        becomes: {
          kind: 'recalls',
          from: 'people',
          to: 'deputies',
          about: {
            kk: 'бірмандаттық аумақтық сайлау округінен сайланған Мәжіліс депутаты',
            ru: 'депутат Мажилиса от одномандатного округа',
            en: 'a Mazhilis deputy of a single-mandate district',
          },
          text: {
            kk: 'Бірмандаттық аумақтық сайлау округінің сайлаушылары өздері сайлаған депутатты кері шақырып ала алады.',
            ru: 'Избиратели одномандатного округа могут отозвать избранного ими депутата.',
            en: 'Voters of a single-mandate district may recall the deputy they elected.',
          },
          sole: true,
          needs: [],
          count: null,
          level: 'constitution',
          confidence: 'verified',
          cites: [{ source: 'constitution-1995', article: '52', paragraph: '5' }],
          effectiveFrom: '2022-06-08',
          note: {
            kk: 'екінші тізбе, 3-тармақша; рәсімі конституциялық заңмен белгіленеді',
            ru: 'второй перечень, подпункт 3; порядок — конституционным законом',
            en: 'second list, item 3; procedure by constitutional law',
          },
        },
      },
      'president-appoints-cc-chair': {
        was: {
          to: 'constitutional-council',
          sole: true,
          needs: [],
          params: { term_years: 6, casting_vote: true },
          cites: [{ source: 'constitution-1995', article: '71', paragraph: '2' }],
        },
        becomes: {
          to: 'constitutional-court',
          sole: false,
          needs: [{ kind: 'consent', by: 'senate' }],
          params: { term_years: 6 },
          cites: [
            { source: 'constitution-1995', article: '44', paragraph: '4' },
            { source: 'constitution-1995', article: '71', paragraph: '2' },
          ],
          effectiveFrom: '2022-06-08',
          note: {
            kk: '2022 жылғы 17 қыркүйектен бастап сегіз жыл',
            ru: 'восемь лет с 17 сентября 2022 года',
            en: 'eight years since 17 September 2022',
          },
        },
      },
      'president-dismisses-cc-chair': {
        was: null,
        becomes: {
          kind: 'dismisses',
          from: 'president',
          to: 'constitutional-court',
          about: {
            kk: 'Конституциялық Соттың Төрағасы',
            ru: 'Председатель Конституционного Суда',
            en: 'Chair of the Constitutional Court',
          },
          text: {
            kk: 'Президент Конституциялық Соттың Төрағасын қызметтен босатады.',
            ru: 'Президент освобождает от должности Председателя Конституционного Суда.',
            en: 'The President releases the Chair of the Constitutional Court.',
          },
          sole: true,
          needs: [],
          count: 1,
          level: 'constitution',
          confidence: 'verified',
          cites: [{ source: 'constitution-1995', article: '44', paragraph: '4' }],
          effectiveFrom: '2022-06-08',
        },
      },
      'president-appoints-cc-members': {
        was: { to: 'constitutional-council', count: 2, params: { of: 7, term_years: 6 } },
        becomes: {
          to: 'constitutional-court',
          count: 4,
          params: { of: 11, term_years: 6 },
          effectiveFrom: '2022-06-08',
          note: {
            kk: '2022 жылғы 17 қыркүйектен бастап сегіз жыл (71(1)-бап)',
            ru: 'восемь лет с 17 сентября 2022 года (ст. 71(1))',
            en: 'eight years since 17 September 2022 (Art. 71(1))',
          },
        },
      },
      'president-appoints-cc-deputy': {
        was: null,
        becomes: {
          kind: 'appoints',
          from: 'president',
          to: 'constitutional-court',
          about: {
            kk: 'судьялар арасынан Төраға орынбасары',
            ru: 'заместитель Председателя, из числа судей',
            en: 'Deputy Chair, from among the judges',
          },
          text: {
            kk: 'Төраға орынбасары Төрағаның ұсынуымен тағайындалады.',
            ru: 'Заместитель Председателя назначается по представлению Председателя.',
            en: "The Deputy Chair is appointed on the Chair's proposal.",
          },
          sole: false,
          needs: [{ kind: 'proposal', by: 'constitutional-court' }],
          count: 1,
          level: 'constitution',
          confidence: 'verified',
          cites: [{ source: 'constitution-1995', article: '71', paragraph: '3' }],
          effectiveFrom: '2022-06-08',
        },
      },
      'president-appoints-sjc-chair': {
        was: { sole: true, needs: [], cites: [{ source: 'constitution-1995', article: '82', paragraph: '4' }] },
        becomes: {
          sole: false,
          needs: [{ kind: 'consent', by: 'senate' }],
          cites: [
            { source: 'constitution-1995', article: '44', paragraph: '4' },
            { source: 'constitution-1995', article: '55', paragraph: '2' },
            { source: 'constitution-1995', article: '82', paragraph: '4' },
          ],
          effectiveFrom: '2022-06-08',
        },
      },
      'president-dismisses-sjc-chair': {
        was: null,
        becomes: {
          kind: 'dismisses',
          from: 'president',
          to: 'supreme-judicial-council',
          about: {
            kk: 'Жоғары Сот Кеңесінің Төрағасы',
            ru: 'Председатель Высшего Судебного Совета',
            en: 'Chair of the Supreme Judicial Council',
          },
          text: {
            kk: 'Президент Жоғары Сот Кеңесінің Төрағасын қызметтен босатады.',
            ru: 'Президент освобождает от должности Председателя Высшего Судебного Совета.',
            en: 'The President releases the Chair of the Supreme Judicial Council.',
          },
          sole: true,
          needs: [],
          count: 1,
          level: 'constitution',
          confidence: 'verified',
          cites: [{ source: 'constitution-1995', article: '44', paragraph: '4' }],
          effectiveFrom: '2022-06-08',
        },
      },
      'president-appoints-sjc-members': {
        was: {
          level: 'constitution',
          confidence: 'verified',
          cites: [{ source: 'constitution-1995', article: '82', paragraph: '4' }],
          note: {
            kk: 'ағылшынша аудармада «тағы екі адам» делінген; Кеңес туралы заңда (4(1)-бап) саны көрсетілмей, басқа адамдар туралы айтылады, сондықтан бұл сан аударма қатесі деп қаралады',
            ru: 'в английском переводе сказано «two other persons» («двух других лиц»); в Законе о Совете (ст. 4(1)) говорится о других лицах без указания числа, поэтому число считается ошибкой перевода',
            en: 'the English translation says "two other persons"; the Law on the council (Art. 4(1)) speaks of other persons without a number, so the number is treated as a translation fault',
          },
        },
        becomes: {
          level: 'statute',
          confidence: 'secondary',
          cites: [{ source: 'supreme-judicial-council-law', article: '4', paragraph: '1' }],
          note: {
            kk: 'Конституцияның 82(5)-бабы құрамды заңның еркіне қалдырады; лауазымы бойынша: Жоғарғы Сот Төрағасы, Бас Прокурор, Палаталардың тиісті комитеттерінің төрағалары; судьялар кемінде жартысы',
            ru: 'ст. 82(5) Конституции относит состав к регулированию законом; по должности входят Председатель Верховного Суда, Генеральный Прокурор, председатели профильных комитетов Палат; судьи составляют не менее половины',
            en: 'Constitution Art. 82(5) leaves composition to the law; ex officio: Chair of the Supreme Court, Prosecutor General, chairs of the competent committees of the chambers; judges at least half',
          },
          effectiveFrom: '2022-06-08',
        },
      },
      'president-appoints-audit-chair': {
        was: { to: 'accounts-committee' },
        becomes: { to: 'supreme-audit-chamber', effectiveFrom: '2022-06-08' },
      },
      'president-appoints-audit-members': {
        was: { to: 'accounts-committee' },
        becomes: { to: 'supreme-audit-chamber', effectiveFrom: '2022-06-08' },
      },
      'president-appoints-state-counsellor': {
        was: {
          note: {
            kk: 'Мемлекеттік хатшы деп аталады',
            ru: 'называется «Государственный секретарь»',
            en: 'named State Secretary',
          },
        },
        becomes: {
          note: {
            kk: 'Мемлекеттік кеңесші деп аталады; 44-бапқа ескертпе күні бойынша өзгерістер енгізу туралы заңның 3-бабына сілтейді',
            ru: 'называется «Государственный советник»; сноска к ст. 44 отсылает по вопросу о дате к ст. 3 закона о внесении изменений',
            en: 'named State Counsellor; Art. 44 footnote refers to Art. 3 of the amending law for the date',
          },
          effectiveFrom: '2022-06-08',
        },
      },
      'president-appoints-regional-akims': {
        was: { needs: [{ kind: 'consent', by: 'regional-maslikhats' }], params: { candidates_min: 1 } },
        becomes: {
          needs: [
            {
              kind: 'consent',
              by: 'maslikhats',
              majority: {
                share: 'larger number of votes',
                of: {
                  kk: 'облыстағы барлық мәслихаттардың не қала / астана мәслихатының дауыс беруге қатысқан депутаттары',
                  ru: 'принявшие участие депутаты всех маслихатов области либо маслихата города или столицы',
                  en: 'deputies of all maslikhats in the region, or of the city / capital maslikhat, taking part',
                },
              },
            },
          ],
          params: { candidates_min: 2 },
          effectiveFrom: '2022-06-08',
        },
      },
      'president-dismisses-other-akims': {
        was: {
          kind: 'dismisses',
          from: 'president',
          to: 'akims',
          about: {
            kk: 'барлық деңгейдегі әкімдер, өз қалауы бойынша',
            ru: 'акимы всех уровней, по собственному усмотрению',
            en: 'akims of every level, at own discretion',
          },
          text: {
            kk: '2022 жылға дейін Президент кез келген әкімді қызметтен босата алатын.',
            ru: 'До 2022 года Президент мог освободить от должности любого акима.',
            en: 'Before 2022 the President could release any akim.',
          },
          sole: true,
          needs: [],
          count: null,
          level: 'constitution',
          confidence: 'verified',
          cites: [{ source: 'constitution-1995', article: '87', paragraph: '4' }],
        },
        becomes: null,
      },
      'president-annuls-akim-acts': {
        was: {
          kind: 'annuls',
          from: 'president',
          to: 'akim-acts',
          about: {
            kk: 'жоғары деңгейдегі әкімдердің актілері',
            ru: 'акты акимов верхнего уровня',
            en: 'acts of akims of the top tier',
          },
          text: {
            kk: '2022 жылға дейін Президент жоғары деңгейдегі әкімдердің актілерінің күшін жоя алатын.',
            ru: 'До 2022 года Президент мог отменять акты акимов верхнего уровня.',
            en: 'Before 2022 the President could annul acts of top-tier akims.',
          },
          sole: true,
          needs: [],
          count: null,
          level: 'constitution',
          confidence: 'verified',
          cites: [
            { source: 'constitution-1995', article: '44', paragraph: '3' },
            { source: 'constitution-1995', article: '88', paragraph: '4' },
          ],
        },
        becomes: null,
      },
      'president-suspends-akim-acts': {
        was: {
          kind: 'suspends',
          from: 'president',
          to: 'akim-acts',
          about: {
            kk: 'жоғары деңгейдегі әкімдердің актілері, толық немесе ішінара',
            ru: 'акты акимов верхнего уровня, полностью или частично',
            en: 'acts of akims of the top tier, wholly or in part',
          },
          text: {
            kk: '2022 жылға дейін Президент мұндай актілердің қолданылуын тоқтата тұра алатын.',
            ru: 'До 2022 года Президент мог приостанавливать такие акты.',
            en: 'Before 2022 the President could suspend such acts.',
          },
          sole: true,
          needs: [],
          count: null,
          level: 'constitution',
          confidence: 'verified',
          cites: [{ source: 'constitution-1995', article: '44', paragraph: '3' }],
        },
        becomes: null,
      },
      'audit-reports-budget': {
        was: { from: 'accounts-committee' },
        becomes: {
          from: 'supreme-audit-chamber',
          effectiveFrom: '2022-06-08',
          note: { kk: 'орысша мәтін бойынша', ru: 'по русскому тексту', en: 'follows the Russian text' },
        },
      },
      'audit-chair-reports': {
        was: null,
        becomes: {
          kind: 'reports-to',
          from: 'supreme-audit-chamber',
          to: 'mazhilis',
          about: {
            kk: 'Төрағаның жылына екі рет беретін есебі',
            ru: 'отчёт его Председателя два раза в год',
            en: 'report of its Chair twice a year',
          },
          text: {
            kk: 'Аудиторлық палатаның Төрағасы жылына екі рет есеп береді.',
            ru: 'Председатель Высшей аудиторской палаты отчитывается два раза в год.',
            en: 'The Chair of the audit chamber reports twice a year.',
          },
          sole: true,
          needs: [],
          count: null,
          level: 'constitution',
          confidence: 'verified',
          cites: [{ source: 'constitution-1995', article: '56', paragraph: '1', item: '3-1' }],
          effectiveFrom: '2022-06-08',
          note: {
            kk: 'ескертпе күні бойынша өзгерістер енгізу туралы заңның 3-бабына сілтейді',
            ru: 'сноска отсылает по вопросу о дате к ст. 3 закона о внесении изменений',
            en: 'footnote refers to Art. 3 of the amending law for the date',
          },
        },
      },
      'senate-consents-cc-chair': {
        was: null,
        becomes: {
          kind: 'consents',
          from: 'senate',
          to: 'constitutional-court',
          about: {
            kk: 'Конституциялық Соттың Төрағасын тағайындау',
            ru: 'назначение Председателя Конституционного Суда',
            en: 'appointment of the Chair of the Constitutional Court',
          },
          text: {
            kk: 'Сенат Президенттің тағайындауына келісім береді.',
            ru: 'Сенат даёт согласие на назначение Президентом.',
            en: "The Senate agrees to the President's appointment.",
          },
          sole: true,
          needs: [],
          count: 1,
          level: 'constitution',
          confidence: 'verified',
          cites: [
            { source: 'constitution-1995', article: '44', paragraph: '4' },
            { source: 'constitution-1995', article: '55', paragraph: '2' },
            { source: 'constitution-1995', article: '71', paragraph: '2' },
          ],
          effectiveFrom: '2022-06-08',
        },
      },
      'senate-consents-sjc-chair': {
        was: null,
        becomes: {
          kind: 'consents',
          from: 'senate',
          to: 'supreme-judicial-council',
          about: {
            kk: 'Жоғары Сот Кеңесінің Төрағасын тағайындау',
            ru: 'назначение Председателя Высшего Судебного Совета',
            en: 'appointment of the Chair of the Supreme Judicial Council',
          },
          text: {
            kk: 'Сенат Президенттің тағайындауына келісім береді.',
            ru: 'Сенат даёт согласие на назначение Президентом.',
            en: "The Senate agrees to the President's appointment.",
          },
          sole: true,
          needs: [],
          count: 1,
          level: 'constitution',
          confidence: 'verified',
          cites: [
            { source: 'constitution-1995', article: '44', paragraph: '4' },
            { source: 'constitution-1995', article: '55', paragraph: '2' },
            { source: 'constitution-1995', article: '82', paragraph: '4' },
          ],
          effectiveFrom: '2022-06-08',
        },
      },
      'senate-appoints-cc': {
        was: { to: 'constitutional-council', count: 2, params: { of: 7, term_years: 6 } },
        becomes: {
          to: 'constitutional-court',
          count: 3,
          params: { of: 11, term_years: 6 },
          effectiveFrom: '2022-06-08',
          note: {
            kk: '2022 жылғы 17 қыркүйектен бастап сегіз жыл (71(1)-бап)',
            ru: 'восемь лет с 17 сентября 2022 года (ст. 71(1))',
            en: 'eight years since 17 September 2022 (Art. 71(1))',
          },
        },
      },
      'senate-appoints-audit': {
        was: { to: 'accounts-committee' },
        becomes: { to: 'supreme-audit-chamber', effectiveFrom: '2022-06-08' },
      },
      'senate-chair-nominates-cc': {
        was: { to: 'constitutional-council' },
        becomes: { to: 'constitutional-court', effectiveFrom: '2022-06-08' },
      },
      'senate-chair-nominates-audit': {
        was: { to: 'accounts-committee' },
        becomes: { to: 'supreme-audit-chamber', effectiveFrom: '2022-06-08' },
      },
      'mazhilis-appoints-cc': {
        was: { to: 'constitutional-council', count: 2, params: { of: 7, term_years: 6 } },
        becomes: {
          to: 'constitutional-court',
          count: 3,
          params: { of: 11, term_years: 6 },
          effectiveFrom: '2022-06-08',
          note: {
            kk: '2022 жылғы 17 қыркүйектен бастап сегіз жыл (71(1)-бап)',
            ru: 'восемь лет с 17 сентября 2022 года (ст. 71(1))',
            en: 'eight years since 17 September 2022 (Art. 71(1))',
          },
        },
      },
      'mazhilis-appoints-audit': {
        was: { to: 'accounts-committee' },
        becomes: { to: 'supreme-audit-chamber', effectiveFrom: '2022-06-08' },
      },
      'mazhilis-chair-nominates-cc': {
        was: { to: 'constitutional-council' },
        becomes: { to: 'constitutional-court', effectiveFrom: '2022-06-08' },
      },
      'mazhilis-chair-nominates-audit': {
        was: { to: 'accounts-committee' },
        becomes: { to: 'supreme-audit-chamber', effectiveFrom: '2022-06-08' },
      },
      'party-expulsion-ends-mandate': {
        was: {
          note: {
            kk: 'партиядан сайланған Мәжіліс депутаттары',
            ru: 'депутаты Мажилиса, избранные от партии',
            en: 'Mazhilis deputies elected from a party',
          },
        },
        becomes: {
          note: {
            kk: 'тек партиялық тізім негізінде сайланған Мәжіліс депутаттары',
            ru: 'только депутаты Мажилиса, избранные по партийным спискам',
            en: 'list deputies of the Mazhilis only',
          },
          effectiveFrom: '2022-06-08',
        },
      },
      'senate-lifts-ombudsman-immunity': {
        was: null,
        becomes: {
          kind: 'immunity-consent',
          from: 'senate',
          to: 'ombudsman',
          about: {
            kk: 'Адам құқықтары жөніндегі уәкіл',
            ru: 'Уполномоченный по правам человека',
            en: 'Human Rights Commissioner',
          },
          text: {
            kk: 'Сенат қол сұғылмау кепілдігінен айырады.',
            ru: 'Сенат снимает неприкосновенность.',
            en: 'The Senate lifts immunity.',
          },
          sole: true,
          needs: [],
          count: 1,
          level: 'constitution',
          confidence: 'verified',
          cites: [
            { source: 'constitution-1995', article: '55', paragraph: '3' },
            { source: 'constitution-1995', article: '83-1', paragraph: '3' },
          ],
          effectiveFrom: '2022-06-08',
        },
      },
      'parliament-lifts-cc-immunity': {
        was: { to: 'constitutional-council' },
        becomes: { to: 'constitutional-court', effectiveFrom: '2022-06-08' },
      },
      'cc-chair-nominates-deputy': {
        was: null,
        becomes: {
          kind: 'nominates',
          from: 'constitutional-court',
          to: 'constitutional-court',
          about: {
            kk: 'Төраға Президентке ұсынатын Төраға орынбасары',
            ru: 'заместитель Председателя, представляемый Председателем Президенту',
            en: 'Deputy Chair, proposed by the Chair to the President',
          },
          text: {
            kk: 'Төраға өзінің орынбасарын ұсынады.',
            ru: 'Председатель представляет кандидатуру заместителя Председателя.',
            en: 'The Chair proposes the Deputy Chair.',
          },
          sole: true,
          needs: [],
          count: 1,
          level: 'constitution',
          confidence: 'verified',
          cites: [{ source: 'constitution-1995', article: '71', paragraph: '3' }],
          effectiveFrom: '2022-06-08',
        },
      },
      'ex-presidents-sit-cc': {
        was: {
          kind: 'sits-by-right',
          from: 'ex-presidents',
          to: 'constitutional-council',
          about: {
            kk: 'экс-Президенттердің өмір бойғы мүшелігі',
            ru: 'пожизненное членство экс-Президентов',
            en: 'lifelong membership of former Presidents',
          },
          text: {
            kk: 'Экс-Президенттер өмір бойы мүше бола алады.',
            ru: 'Экс-Президенты могут быть членами пожизненно.',
            en: 'Former Presidents may be members for life.',
          },
          sole: true,
          needs: [],
          count: null,
          level: 'constitution',
          confidence: 'verified',
          cites: [{ source: 'constitution-1995', article: '71', paragraph: '1' }],
        },
        becomes: null,
      },
      'first-president-term-exemption': {
        was: {
          kind: 'privilege',
          from: 'first-president',
          to: 'president',
          about: {
            kk: 'қатарынан екі мерзім шектеуінен алып тастау',
            ru: 'изъятие из ограничения двумя сроками подряд',
            en: 'exemption from the limit of two terms in a row',
          },
          text: {
            kk: 'Мерзім шектеуі Тұңғыш Президентке қолданылмады.',
            ru: 'Ограничение числа сроков не распространялось на Первого Президента.',
            en: 'The term limit did not bind the First President.',
          },
          sole: true,
          needs: [],
          count: null,
          level: 'constitution',
          confidence: 'verified',
          cites: [{ source: 'constitution-1995', article: '42', paragraph: '5' }],
        },
        becomes: null,
      },
      'first-president-status': {
        was: {
          kind: 'privilege',
          from: 'first-president',
          to: 'state',
          about: {
            kk: 'Конституция мен конституциялық заңда белгіленген мәртебе мен өкілеттіктер',
            ru: 'статус и полномочия, установленные Конституцией и конституционным законом',
            en: 'status and powers set by the Constitution and a constitutional law',
          },
          text: {
            kk: 'Ерекше мәртебе танылады.',
            ru: 'Признаётся особый статус.',
            en: 'A special status is recognised.',
          },
          sole: true,
          needs: [],
          count: null,
          level: 'constitution',
          confidence: 'verified',
          cites: [{ source: 'constitution-1995', article: '46', paragraph: '4' }],
        },
        becomes: null,
      },
      'first-president-entrenched': {
        was: {
          kind: 'privilege',
          from: 'first-president',
          to: 'constitution',
          about: {
            kk: 'ол негізін қалаған қағидаттар мен оның мәртебесін өзгертуге болмайды',
            ru: 'заложенные им принципы и его статус не могут быть изменены',
            en: 'principles laid down by him and his status may not be changed',
          },
          text: {
            kk: 'Бұлар өзгертуден қорғалған.',
            ru: 'Они защищены от поправок.',
            en: 'These are protected from amendment.',
          },
          sole: true,
          needs: [],
          count: null,
          level: 'constitution',
          confidence: 'verified',
          cites: [{ source: 'constitution-1995', article: '91', paragraph: '2' }],
        },
        becomes: null,
      },
      'maslikhats-consent-regional-akims': {
        was: { from: 'regional-maslikhats', params: { candidates_min: 1 } },
        becomes: {
          from: 'maslikhats',
          params: {
            candidates_min: 2,
            majority: {
              share: { kk: 'көп дауыс', ru: 'большее число голосов', en: 'larger number of votes' },
              of: {
                kk: 'дауыс беруге қатысқан депутаттар',
                ru: 'принявшие участие депутаты',
                en: 'deputies taking part',
              },
            },
          },
          effectiveFrom: '2022-06-08',
        },
      },
      'maslikhats-no-confidence-akims': {
        was: { params: { addressee: ['president', 'akims'] } },
        becomes: {
          params: {
            addressee: {
              'regional-akims': 'president',
              'other akims': { kk: 'жоғары тұрған әкім', ru: 'вышестоящий аким', en: 'higher akim' },
            },
          },
          effectiveFrom: '2022-06-08',
        },
      },
    },
    bodies: {
      'state-counsellor': {
        was: {
          seats: {
            'seat-1': {
              order: 1,
              count: 1,
              role: { kk: 'Мемлекеттік хатшы', ru: 'Государственный секретарь', en: 'State Secretary' },
              how: 'appointed',
              by: 'president',
              needs: [],
              cites: [{ source: 'constitution-1995', article: '44', paragraph: '19' }],
            },
          },
        },
        becomes: {
          seats: {
            'seat-1': {
              order: 1,
              count: 1,
              role: { kk: 'Мемлекеттік кеңесші', ru: 'Государственный советник', en: 'State Counsellor' },
              how: 'appointed',
              by: 'president',
              needs: [],
              cites: [{ source: 'constitution-1995', article: '44', paragraph: '19' }],
            },
          },
        },
      },
      'constitutional-court': {
        was: null,
        becomes: {
          size: 11,
          termYears: 6,
          cites: [{ source: 'constitution-1995', article: '71', paragraph: '1' }],
          seats: {
            'seat-1': {
              order: 1,
              count: 1,
              role: { kk: 'Төраға', ru: 'Председатель', en: 'Chair' },
              how: 'appointed',
              by: 'president',
              needs: [{ kind: 'consent', by: 'senate' }],
              cites: [
                { source: 'constitution-1995', article: '44', paragraph: '4' },
                { source: 'constitution-1995', article: '71', paragraph: '2' },
              ],
            },
            'seat-2': {
              order: 2,
              count: 4,
              role: { kk: 'судьялар', ru: 'судьи', en: 'judges' },
              how: 'appointed',
              by: 'president',
              needs: [],
              cites: [{ source: 'constitution-1995', article: '71', paragraph: '3' }],
            },
            'seat-3': {
              order: 3,
              count: 3,
              role: { kk: 'судьялар', ru: 'судьи', en: 'judges' },
              how: 'appointed',
              by: 'senate',
              needs: [{ kind: 'proposal', by: 'senate-chair' }],
              cites: [
                { source: 'constitution-1995', article: '57', paragraph: '1' },
                { source: 'constitution-1995', article: '71', paragraph: '3' },
              ],
            },
            'seat-4': {
              order: 4,
              count: 3,
              role: { kk: 'судьялар', ru: 'судьи', en: 'judges' },
              how: 'appointed',
              by: 'mazhilis',
              needs: [{ kind: 'proposal', by: 'mazhilis-chair' }],
              cites: [
                { source: 'constitution-1995', article: '57', paragraph: '1' },
                { source: 'constitution-1995', article: '71', paragraph: '3' },
              ],
            },
          },
          note: {
            kk: 'Президент Төрағаның ұсынуымен тағайындайтын, судьялар арасынан Төраға орынбасары; бір мерзім',
            ru: 'Заместитель Председателя назначается из числа судей Президентом по представлению Председателя; один срок',
            en: "Deputy Chair from among the judges, by the President on the Chair's proposal; one term",
          },
        },
      },
      'supreme-judicial-council': {
        was: {
          cites: [{ source: 'constitution-1995', article: '82', paragraph: '4' }],
          seats: {
            'seat-1': {
              order: 1,
              count: 1,
              role: { kk: 'Төраға', ru: 'Председатель', en: 'Chair' },
              how: 'appointed',
              by: 'president',
              needs: [],
              cites: [{ source: 'constitution-1995', article: '82', paragraph: '4' }],
            },
            'seat-2': {
              order: 2,
              count: null,
              role: { kk: 'қалған мүшелер', ru: 'другие члены', en: 'other members' },
              how: 'appointed',
              by: 'president',
              needs: [],
              cites: [{ source: 'constitution-1995', article: '82', paragraph: '4' }],
            },
          },
          note: {
            kk: 'ағылшынша мәтінде «тағы екі адам» делінген; қате деп қаралады',
            ru: 'в английском тексте сказано «двух других лиц»; считается ошибкой',
            en: 'the English text says two other persons; treated as a fault',
          },
        },
        becomes: {
          cites: [{ source: 'constitution-1995', article: '82', paragraph: '4', through: '5' }],
          seats: {
            'seat-1': {
              order: 1,
              count: 1,
              role: { kk: 'Төраға', ru: 'Председатель', en: 'Chair' },
              how: 'appointed',
              by: 'president',
              needs: [{ kind: 'consent', by: 'senate' }],
              cites: [
                { source: 'constitution-1995', article: '44', paragraph: '4' },
                { source: 'constitution-1995', article: '82', paragraph: '4' },
              ],
            },
            'seat-2': {
              order: 2,
              count: null,
              role: {
                kk: 'лауазымы бойынша мүшелер және Президент тағайындаған мүшелер',
                ru: 'члены по должности и члены, назначаемые Президентом',
                en: 'members by office and members appointed by the President',
              },
              how: 'by-law',
              by: 'president',
              needs: [],
              cites: [{ source: 'supreme-judicial-council-law', article: '4' }],
            },
          },
          note: {
            kk: 'құрамы заңның еркіне қалдырылған',
            ru: 'состав отнесён к регулированию законом',
            en: 'composition left to the law',
          },
        },
      },
      'accounts-committee': {
        was: {
          size: 9,
          termYears: 5,
          cites: [
            { source: 'constitution-1995', article: '44', paragraph: '7' },
            { source: 'constitution-1995', article: '57', paragraph: '1' },
          ],
          seats: {
            'seat-1': {
              order: 1,
              count: 1,
              role: { kk: 'Төраға', ru: 'Председатель', en: 'Chair' },
              how: 'appointed',
              by: 'president',
              needs: [],
              cites: [{ source: 'constitution-1995', article: '44', paragraph: '7' }],
            },
            'seat-2': {
              order: 2,
              count: 2,
              role: { kk: 'мүшелер', ru: 'члены', en: 'members' },
              how: 'appointed',
              by: 'president',
              needs: [],
              cites: [{ source: 'constitution-1995', article: '44', paragraph: '7' }],
            },
            'seat-3': {
              order: 3,
              count: 3,
              role: { kk: 'мүшелер', ru: 'члены', en: 'members' },
              how: 'appointed',
              by: 'senate',
              needs: [{ kind: 'proposal', by: 'senate-chair' }],
              cites: [{ source: 'constitution-1995', article: '57', paragraph: '1' }],
            },
            'seat-4': {
              order: 4,
              count: 3,
              role: { kk: 'мүшелер', ru: 'члены', en: 'members' },
              how: 'appointed',
              by: 'mazhilis',
              needs: [{ kind: 'proposal', by: 'mazhilis-chair' }],
              cites: [{ source: 'constitution-1995', article: '57', paragraph: '1' }],
            },
          },
          note: {
            kk: 'жалпы саны – тағайындаулардың қосындысы',
            ru: 'общее число — сумма назначений',
            en: 'total is the sum of the appointments',
          },
        },
        becomes: null,
      },
      'supreme-audit-chamber': {
        was: null,
        becomes: {
          size: 9,
          termYears: 5,
          cites: [
            { source: 'constitution-1995', article: '44', paragraph: '7' },
            { source: 'constitution-1995', article: '57', paragraph: '1' },
          ],
          seats: {
            'seat-1': {
              order: 1,
              count: 1,
              role: { kk: 'Төраға', ru: 'Председатель', en: 'Chair' },
              how: 'appointed',
              by: 'president',
              needs: [],
              cites: [{ source: 'constitution-1995', article: '44', paragraph: '7' }],
            },
            'seat-2': {
              order: 2,
              count: 2,
              role: { kk: 'мүшелер', ru: 'члены', en: 'members' },
              how: 'appointed',
              by: 'president',
              needs: [],
              cites: [{ source: 'constitution-1995', article: '44', paragraph: '7' }],
            },
            'seat-3': {
              order: 3,
              count: 3,
              role: { kk: 'мүшелер', ru: 'члены', en: 'members' },
              how: 'appointed',
              by: 'senate',
              needs: [{ kind: 'proposal', by: 'senate-chair' }],
              cites: [{ source: 'constitution-1995', article: '57', paragraph: '1' }],
            },
            'seat-4': {
              order: 4,
              count: 3,
              role: { kk: 'мүшелер', ru: 'члены', en: 'members' },
              how: 'appointed',
              by: 'mazhilis',
              needs: [{ kind: 'proposal', by: 'mazhilis-chair' }],
              cites: [{ source: 'constitution-1995', article: '57', paragraph: '1' }],
            },
          },
          note: {
            kk: 'жалпы саны – тағайындаулардың қосындысы',
            ru: 'общее число — сумма назначений',
            en: 'total is the sum of the appointments',
          },
        },
      },
      'regional-akims': {
        was: {
          size: 17,
          seats: {
            'seat-1': {
              order: 1,
              count: 17,
              role: {
                kk: '14 облыс пен 3 қаланың әкімдері',
                ru: 'акимы 14 областей и 3 городов',
                en: 'akims of 14 regions and 3 cities',
              },
              how: 'appointed',
              by: 'president',
              needs: [{ kind: 'consent', by: 'regional-maslikhats' }],
              cites: [{ source: 'constitution-1995', article: '87', paragraph: '4' }],
            },
          },
        },
        becomes: {
          size: 20,
          seats: {
            'seat-1': {
              order: 1,
              count: 20,
              role: {
                kk: '17 облыс пен 3 қаланың әкімдері',
                ru: 'акимы 17 областей и 3 городов',
                en: 'akims of 17 regions and 3 cities',
              },
              how: 'appointed',
              by: 'president',
              needs: [{ kind: 'consent', by: 'maslikhats' }],
              cites: [{ source: 'constitution-1995', article: '87', paragraph: '4' }],
            },
          },
        },
      },
    },
  },
};
