import type { AmendmentData } from '../types.ts';

/** Changes whose day is not known, in force by 29 March 2023. */
export const amendment20230329Undated: AmendmentData = {
  id: '2023-03-29-undated',
  title: {
    kk: 'Күні белгісіз, 2023 жылғы 29 наурызға дейін күшіне енген өзгерістер',
    ru: 'Изменения без известного дня, действующие к 29 марта 2023 года',
    en: 'Changes whose day is not known, in force by 29 March 2023',
  },
  effective: '2023-03-29',
  from: '2023-03-29',
  enactedBy: [{ source: 'constitution-1995', note: 'and statutes; days not stated' }],
  note: {
    kk: 'Деректер базасында олардың күні берілмеген; олар редакция күнінен есептеледі.',
    ru: 'База фактов не даёт для них дня; они считаются с даты редакции.',
    en: 'The fact base gives no day for these; they are counted from the day of the edition.',
  },
  changes: {
    provisions: {
      'pres.eligibility': {
        was: {
          text: {
            kk: 'Тумысынан азамат, кемінде 40 жаста, мемлекеттік тілді еркін меңгерген, он бес жыл тұрған, жоғары білімі бар; конституциялық заң қосымша талаптар белгілей алады.',
            ru: 'Гражданин по рождению, не моложе 40 лет, свободно владеющий государственным языком, пятнадцать лет проживания, высшее образование; конституционный закон может устанавливать дополнительные требования.',
            en: 'Citizen by birth, at least 40, fluent in the state language, fifteen years of residence, higher education; a constitutional law may add requirements.',
          },
        },
        becomes: {
          text: {
            kk: 'Тумысынан азамат, кемінде 40 жаста, мемлекеттік тілді еркін меңгерген, он бес жыл тұрған, жоғары білімі бар; конституциялық заң қосымша талаптар белгілей алады. 2-тармақ соңғы рет 2017 жылы өзгертілген.',
            ru: 'Гражданин по рождению, не моложе 40 лет, свободно владеющий государственным языком, пятнадцать лет проживания, высшее образование; конституционный закон может устанавливать дополнительные требования. П. 2 в последний раз изменён в 2017 году.',
            en: 'Citizen by birth, at least 40, fluent in the state language, fifteen years of residence, higher education; a constitutional law may add requirements. Para 2 was last changed in 2017.',
          },
        },
      },
      'pres.early_election': {
        was: {
          text: {
            kk: 'Президент кезектен тыс сайлауды жарлықпен тағайындай алады.',
            ru: 'Президент может назначить внеочередные выборы указом.',
            en: 'The President may call an early election by decree.',
          },
        },
        becomes: {
          text: {
            kk: 'Президент кезектен тыс сайлауды жарлықпен тағайындай алады. 2022 жылғы 20 қарашадағы сайлау үшін қолданылды.',
            ru: 'Президент может назначить внеочередные выборы указом. Применено к выборам 20 ноября 2022 года.',
            en: 'The President may call an early election by decree. Used for the election of 20 November 2022.',
          },
        },
      },
      'pres.immunity': {
        was: {
          text: {
            kk: 'Ар-намысы мен қадір-қасиетіне ешкім тиісе алмайды; қамтамасыз ету мен күзету мемлекет есебінен; экс-Президенттерге де қолданылады.',
            ru: 'Честь и достоинство неприкосновенны; обеспечение и охрана за счёт государства; распространяется на экс-Президентов.',
            en: 'Honour and dignity inviolable; upkeep and protection at state expense; extends to ex-Presidents.',
          },
        },
        becomes: {
          text: {
            kk: 'Ар-намысы мен қадір-қасиетіне ешкім тиісе алмайды; қамтамасыз ету мен күзету мемлекет есебінен; экс-Президенттерге де қолданылады. 4-тармақ (Тұңғыш Президент) алып тасталды.',
            ru: 'Честь и достоинство неприкосновенны; обеспечение и охрана за счёт государства; распространяется на экс-Президентов. П. 4 (Первый Президент) исключён.',
            en: 'Honour and dignity inviolable; upkeep and protection at state expense; extends to ex-Presidents. Para 4 (First President) has been deleted.',
          },
        },
      },
      'pres.resignation': {
        was: {
          text: {
            kk: 'Рәсімі жоқ. Ағылшынша аударма өкілеттік тоқтатылатын жағдайлардың қатарында орнынан түсуді атайды; орысша мәтінде мерзімінен бұрын босату, қызметінен кетіру немесе қайтыс болу тұр. 2019 жылғы 19 наурыздағы жарлық осы тармаққа сүйенді.',
            ru: 'Процедуры нет. Английский перевод называет отставку среди способов прекращения полномочий; в русском тексте — досрочное освобождение от должности, отрешение от должности или смерть. Указ от 19 марта 2019 года опирался на этот пункт.',
            en: 'No procedure. The English translation lists resignation among the ways the powers end; the Russian wording is early release, removal or death. The decree of 19 March 2019 relied on this paragraph.',
          },
        },
        becomes: {
          text: {
            kk: 'Рәсімі жоқ. Өкілеттік жаңа Президент қызметіне кіріскенде, мерзімінен бұрын босатылғанда, қызметінен кетірілгенде немесе қайтыс болғанда тоқтатылады.',
            ru: 'Процедуры нет. Полномочия прекращаются с момента вступления в должность нового Президента, при досрочном освобождении от должности, при отрешении от должности или в случае смерти.',
            en: 'No procedure. The powers end when a new President takes office, on early release, on removal, or by death.',
          },
        },
      },
      'pres.dissolution': {
        was: {
          text: {
            kk: 'Палаталар төрағаларымен және Премьер-Министрмен консультациялардан кейін өз қалауы бойынша.',
            ru: 'По усмотрению Президента после консультаций с Председателями Палат и Премьер-Министром.',
            en: 'Discretionary after consultations with the chairs of the chambers and the Prime Minister.',
          },
        },
        becomes: {
          text: {
            kk: 'Президент Парламентті немесе Мәжілісті Палаталар төрағаларымен және Премьер-Министрмен консультациялардан кейін өз қалауы бойынша тарата алады. 2023 жылғы 19 қаңтарда қолданылды.',
            ru: 'Президент может распустить Парламент или Мажилис по своему усмотрению после консультаций с Председателями Палат и Премьер-Министром. Применено 19 января 2023 года.',
            en: 'The President may dissolve Parliament or the Mazhilis at his discretion after consultations with the chairs of the chambers and the Prime Minister. Used on 19 January 2023.',
          },
        },
      },
      'pres.advisory_bodies': {
        was: {
          text: {
            kk: 'Осы органдарды және Президенттің Әкімшілігін құрады; 2017 жылғы ағылшынша аудармада Ассамблея түсіп қалған.',
            ru: 'Образует эти органы и Администрацию Президента; в английском переводе 2017 года Ассамблея пропущена.',
            en: 'Forms these bodies and the Administration; the 2017 English translation leaves out the Assembly.',
          },
          confidence: 'background',
        },
        becomes: {
          text: {
            kk: 'Осы органдарды және Президенттің Әкімшілігін құрады.',
            ru: 'Образует эти органы и Администрацию Президента.',
            en: 'Forms these bodies and the Administration.',
          },
          confidence: 'verified',
        },
      },
      'maz.threshold': {
        was: {
          text: {
            kk: '2021 жылғы 25 мамырдағы заңнан бастап 5%; жетінші сайланған Мәжіліс 2021 жылғы қаңтарда 7% межемен сайланған.',
            ru: '5% по закону от 25 мая 2021 года; Мажилис 7-го созыва был избран в январе 2021 года при 7%.',
            en: '5% since the law of 25 May 2021; the 7th Mazhilis had been elected in Jan 2021 under 7%.',
          },
        },
        becomes: {
          text: {
            kk: '5%, алғаш рет 2023 жылғы 19 наурызда қолданылды (2,3% жинаған «Байтақ» өтпей қалды).',
            ru: '5%, впервые применён 19 марта 2023 года («Байтақ» с 2,3% не прошла).',
            en: '5%, first applied on 19 March 2023 (Baytaq with 2.3% stayed out).',
          },
        },
      },
      'maz.quota': {
        was: {
          value: { share_pct: 30, groups: ['women', 'youth under 29'], applies_to: 'lists' },
          text: {
            kk: 'Әйелдер мен жастарға бірге 30%, тек тізімді тіркеу кезінде.',
            ru: '30% в совокупности для женщин и молодёжи, только при регистрации списка.',
            en: '30% together for women and youth, at list registration only.',
          },
        },
        becomes: {
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
        },
      },
      'maz.against_all': {
        was: {
          text: {
            kk: '2021 жылғы 25 мамырдағы заңмен қайтарылды; 2023 жылға дейін Мәжіліс сайлауында қолданылған жоқ.',
            ru: 'Восстановлено законом от 25 мая 2021 года; до 2023 года на выборах Мажилиса ещё не применялось.',
            en: 'Restored by the law of 25 May 2021; not yet used in a Mazhilis election before 2023.',
          },
        },
        becomes: {
          text: {
            kk: '2023 жылғы 19 наурыздағы барлық бюллетеньде болды (оны 3,90% таңдады).',
            ru: 'Во всех бюллетенях 19 марта 2023 года (выбрали 3,90%).',
            en: 'On all ballots of 19 March 2023 (3.90% chose it).',
          },
        },
      },
      'maz.vacancy': {
        was: {
          value: 'next on party list / APK re-election',
          text: {
            kk: 'Тізім бойынша алынған мандат тізімдегі келесі адамға өтеді; ҚХА өз орнына басқа депутат сайлады (соңғы рет 2022 жылғы 28 сәуірде).',
            ru: 'Мандат по списку переходит к следующему в списке; АНК избирала замену на своё место (в последний раз — 28 апреля 2022 года).',
            en: 'List seats pass to the next on the list; the APK elected a replacement for its seat (done for the last time on 28 Apr 2022).',
          },
        },
        becomes: {
          value: 'list: next candidate; SMD: by-election',
          text: {
            kk: 'Округтерде қосымша сайлау.',
            ru: 'В округах проводятся выборы вместо выбывших депутатов.',
            en: 'By-elections in districts.',
          },
        },
      },
      'sen.election': {
        was: {
          text: {
            kk: 'Жанама жасырын дауыс беру; сайланған Сенат депутаттарының жартысы әр үш жыл сайын жаңартылады.',
            ru: 'Косвенное избирательное право при тайном голосовании; каждые три года — половина избираемых депутатов Сената.',
            en: 'Indirect secret vote; half of the elected senators every three years.',
          },
        },
        becomes: {
          text: {
            kk: 'Мәслихат депутаттарының жанама жасырын дауыс беруі; сайланған Сенат депутаттарының жартысы әр үш жыл сайын жаңартылады. 2023 жылғы 14 қаңтарда 20 орын, 3 167 таңдаушының 2 904-і дауыс берді.',
            ru: 'Косвенное избирательное право при тайном голосовании, голосуют депутаты маслихатов; каждые три года — половина избираемых депутатов Сената. 14 января 2023 года — 20 мест, голосовали 2904 из 3167 выборщиков.',
            en: 'Indirect secret vote by maslikhat deputies; half of the elected senators every three years. On 14 January 2023 there were 20 seats, and 2,904 of 3,167 electors voted.',
          },
        },
      },
      'law.const_amendment_parliament': {
        was: {
          text: {
            kk: 'Президенттің ұсынысы бойынша бірлескен отырыста екі оқылымда әр Палата депутаттары жалпы санының төрттен үші; егер Президент Парламент сұраған референдумды тағайындаудан бас тартса – бестен төрті, содан кейін Президент қол қояды немесе референдум тағайындайды.',
            ru: 'По предложению Президента, три четверти депутатов каждой Палаты на совместном заседании в двух чтениях; четыре пятых, если Президент отказывается назначить референдум, о котором просил Парламент, после чего он подписывает изменения или назначает референдум.',
            en: "On the President's proposal, three quarters of each chamber at a joint sitting in two readings; four fifths if the President refuses to call a referendum Parliament asked for, after which he signs or calls one.",
          },
        },
        becomes: {
          text: {
            kk: 'Президенттің ұсынысы бойынша бірлескен отырыста кемінде екі оқылымда әр Палата депутаттары жалпы санының төрттен үші; егер Президент Парламент сұраған референдумды тағайындаудан бас тартса – бестен төрті, содан кейін Президент қол қояды немесе референдум тағайындайды. 2022 жылғы 16–17 қыркүйекте қолданылды.',
            ru: 'По предложению Президента, три четверти депутатов каждой Палаты на совместном заседании не менее чем в двух чтениях; четыре пятых, если Президент отказывается назначить референдум, о котором просил Парламент, после чего он подписывает изменения или назначает референдум. Применено 16–17 сентября 2022 года.',
            en: "On the President's proposal, three quarters of each chamber at a joint sitting in at least two readings; four fifths if the President refuses to call a referendum Parliament asked for, after which he signs or calls one. Used on 16-17 September 2022.",
          },
        },
      },
      'law.budget': {
        was: {
          text: {
            kk: 'Бөлек отырыстарда заңмен бекітіледі және өзгертіледі.',
            ru: 'Утверждается и изменяется законом на раздельных заседаниях.',
            en: 'Approved and changed by law in separate sittings.',
          },
          cites: [
            { source: 'constitution-1995', article: '54', paragraph: '1', item: '1' },
            { source: 'constitution-1995', article: '66', paragraph: '2' },
          ],
        },
        becomes: {
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
      },
      'cc.president_objection': {
        was: {
          text: {
            kk: '73(4)-бап 2017 жылғы наурызда алып тасталған, сондықтан 2022 жылға дейін де қарсылық болған жоқ.',
            ru: 'Ст. 73(4) исключена в марте 2017 года, поэтому возражений не было и до 2022 года.',
            en: 'Art. 73(4) was deleted in March 2017, so no objection before 2022 either.',
          },
          cites: [
            { source: 'constitution-1995', article: '73', paragraph: '4', note: 'deleted' },
            { source: 'law-51-vi' },
          ],
        },
        becomes: {
          text: { kk: 'Жоқ.', ru: 'Нет.', en: 'None.' },
          cites: [{ source: 'constitution-1995', article: '73' }],
        },
      },
      'cc.immunity': {
        was: {
          text: {
            kk: 'Қылмыс үстінде ұсталған немесе ауыр қылмыстар жасаған жағдайларды қоспағанда.',
            ru: 'Кроме случаев задержания на месте преступления или совершения тяжких преступлений.',
            en: 'Except when caught in the act or for grave crimes.',
          },
        },
        becomes: {
          text: {
            kk: 'Судьялар үшін: қылмыс үстінде ұсталған немесе ауыр қылмыстар жасаған жағдайларды қоспағанда, қол сұғылмау кепілдігінен тек Парламенттің келісімімен айырылады.',
            ru: 'Для судей: неприкосновенность снимается только с согласия Парламента, кроме случаев задержания на месте преступления или совершения тяжких преступлений.',
            en: 'For judges, immunity may be lifted only with the consent of Parliament, except when caught in the act or for grave crimes.',
          },
        },
      },
      'mas.count': {
        was: {
          value: { regional_level: 17 },
          text: {
            kk: '14 облыс, республикалық маңызы бар екі қала және астана.',
            ru: '14 областей, два города республиканского значения и столица.',
            en: '14 regions, two cities of republican significance and the capital.',
          },
          cites: [{ source: 'list-of-regions' }],
        },
        becomes: {
          value: { regional_level: 20, city: 37, district: 166 },
          text: {
            kk: '2023 жылғы наурыздағы сайлауда 20, 37 және 166.',
            ru: '20, 37 и 166 на выборах в марте 2023 года.',
            en: '20, 37 and 166 in the March 2023 elections.',
          },
          cites: [{ source: 'cec-2023-03-27' }],
        },
      },
      'mas.size': {
        was: {
          value: { set_by: 'Central Election Commission', max_region_city_capital: 50, max_city: 30, max_district: 25 },
          text: {
            kk: 'Санды Орталық сайлау комиссиясы жергілікті мемлекеттік басқару туралы заңның 5(3)-бабы бойынша белгілейді (Орталық сайлау комиссиясының 11.09.2020 күнгі 21/323 қаулысы); үш жоғарғы шек – дереккөз бойынша тексерілмеген.',
            ru: 'Число депутатов устанавливает ЦИК по ст. 5(3) закона о местном государственном управлении (постановление ЦИК 21/323 от 11.09.2020); три верхних предела не проверены по источнику.',
            en: 'The CEC sets numbers under Art. 5(3) of the local government law (CEC resolution 21/323 of 11.09.2020); the three ceilings are background.',
          },
        },
        becomes: {
          value: { set_by: 'Central Election Commission' },
          text: {
            kk: 'Санды Орталық сайлау комиссиясы жергілікті мемлекеттік басқару туралы заңның 5(3)-бабы бойынша белгілейді.',
            ru: 'Число депутатов устанавливает ЦИК по ст. 5(3) закона о местном государственном управлении.',
            en: 'The CEC sets numbers under Art. 5(3) of the local government law.',
          },
        },
      },
      'mas.threshold': {
        was: {
          text: {
            kk: '2021 жылдан кейінгі Мәжілістегідей.',
            ru: 'Как для Мажилиса после 2021 года.',
            en: 'As for the Mazhilis after 2021.',
          },
        },
        becomes: {
          text: {
            kk: 'Облыстық мәслихаттардың тізім бойынша сайланатын жартысы үшін 5%.',
            ru: '5% для избираемой по спискам половины областных маслихатов.',
            en: '5% for the list half of regional maslikhats.',
          },
        },
      },
      'mas.dissolution': {
        was: { text: { kk: 'Көрсетілгендей.', ru: 'Как указано.', en: 'As stated.' } },
        becomes: {
          text: {
            kk: 'Премьер-Министрмен және Палаталар төрағаларымен консультациялардан кейін Президент өкілеттікті мерзімінен бұрын тоқтатады немесе мәслихат өзін-өзі таратады. 2023 жылғы 19 қаңтарда барлық мәслихатқа қолданылды.',
            ru: 'Полномочия прекращаются досрочно Президентом после консультаций с Премьер-Министром и Председателями Палат либо путём самороспуска. Применено ко всем маслихатам 19 января 2023 года.',
            en: 'Powers are ended early by the President after consulting the Prime Minister and the chairs of the chambers, or by self-dissolution. Used for all maslikhats on 19 January 2023.',
          },
        },
      },
      'mas.chair': {
        was: {
          value: 'secretary',
          text: { kk: 'Хатшы деп аталды.', ru: 'Называется секретарём.', en: 'Called secretary.' },
        },
        becomes: {
          value: 'chair',
          text: {
            kk: 'Төраға деп аталады (үлгілік регламент 10.04.2023 күнгі 190-жарлықпен өзгертілген).',
            ru: 'Называется председателем (типовой регламент изменён Указом № 190 от 10.04.2023).',
            en: 'Called chair (model rules amended by Decree 190 of 10.04.2023).',
          },
        },
      },
      'mas.revision': {
        was: {
          value: 'regional audit bodies',
          text: {
            kk: 'Облыстар, республикалық маңызы бар қалалар және астана үшін құрылған.',
            ru: 'Созданы для областей, городов республиканского значения и столицы.',
            en: 'Set up for regions, cities of republican significance and the capital.',
          },
        },
        becomes: {
          value: 'regional audit bodies, reporting to maslikhats',
          text: {
            kk: 'Мәслихаттардың рөлі заңмен кеңейтілген.',
            ru: 'Роль маслихатов расширена законом.',
            en: 'Role of maslikhats widened by statute.',
          },
        },
      },
      'akim.rural': {
        was: {
          value: { mode: 'direct election', first: '2021-07-25', first_batch: 730 },
          text: {
            kk: '2021 жылғы мамырдағы заңдар бойынша 2021 жылғы 25 шілдеден бастап төте сайланады.',
            ru: 'Избираются прямым голосованием с 25 июля 2021 года по законам мая 2021 года.',
            en: 'Directly elected since 25 July 2021 under laws of May 2021.',
          },
        },
        becomes: {
          value: { mode: 'direct election', elected_by_aug_2023: 1668 },
          text: { kk: 'Жалғасты.', ru: 'Сохраняется.', en: 'Continued.' },
        },
      },
      'akim.end_with_president': {
        was: {
          text: {
            kk: 'Жоғарғы деңгейдегі әкімдердің өкілеттігі жаңадан сайланған Президент қызметіне кіріскенде тоқтатылады.',
            ru: 'Полномочия акимов высшего уровня прекращаются при вступлении в должность вновь избранного Президента.',
            en: "Top-tier akims' powers end when a newly elected President takes office.",
          },
        },
        becomes: {
          text: {
            kk: 'Жоғарғы деңгейдегі әкімдердің өкілеттігі жаңадан сайланған Президент қызметіне кіріскенде тоқтатылады. 2022 жылғы 26–27 қарашада қолданылды.',
            ru: 'Полномочия акимов высшего уровня прекращаются при вступлении в должность вновь избранного Президента. Применено 26–27 ноября 2022 года.',
            en: "Top-tier akims' powers end when a newly elected President takes office. Applied on 26-27 November 2022.",
          },
        },
      },
      'apk.chair': {
        was: {
          value: 'First President for life until 2022; in fact Tokayev since 28.04.2021',
          text: {
            kk: 'Ассамблеяның және Қауіпсіздік Кеңесінің өмір бойғы төрағасы туралы ереже 2022 жылғы 7 ақпанда қол қойылған заңдармен заңнан алып тасталды.',
            ru: 'Пожизненное председательство в Ассамблее и Совете Безопасности исключено из законодательства законами, подписанными 7 февраля 2022 года.',
            en: 'The lifelong chair of the Assembly and of the Security Council was struck from statute by laws signed 7 Feb 2022.',
          },
          cites: [{ source: 'first-president-law' }],
        },
        becomes: {
          value: 'President',
          text: { kk: 'Төрағасы – Президент.', ru: 'Председательствует Президент.', en: 'Chaired by the President.' },
          cites: [{ source: 'statute' }],
        },
      },
      'hk.status': {
        was: { text: { kk: 'Мұндай орган жоқ.', ru: 'Такого органа нет.', en: 'No such body.' } },
        becomes: {
          text: {
            kk: 'Мұндай орган жоқ; 2022 жылғы маусымнан бастап Президент жанындағы консультативтік алаң ретінде Ұлттық құрылтай болды.',
            ru: 'Такого органа нет; с июня 2022 года при Президенте существовал Национальный курултай как консультативно-совещательная площадка.',
            en: 'No such body; a National Kurultai under the President existed as an advisory forum from June 2022.',
          },
        },
      },
      'ref.only_way': {
        was: {
          text: {
            kk: 'Жоқ, Парламент те өзгерістер енгізе алады.',
            ru: 'Нет, изменения может вносить и Парламент.',
            en: 'No, Parliament may amend too.',
          },
        },
        becomes: { text: { kk: 'Жоқ.', ru: 'Нет.', en: 'No.' } },
      },
      'ref.result': {
        was: {
          value: null,
          text: {
            kk: '1995 жылғы 30 тамыздағы мәтін; 1998–2019 жылдардағы кейінгі өзгерістерді Парламент енгізді.',
            ru: 'Текст от 30 августа 1995 года; последующие изменения 1998–2019 годов внёс Парламент.',
            en: 'Text of 30 Aug 1995; later changes 1998-2019 were made by Parliament.',
          },
          cites: [],
          confidence: 'background',
        },
        becomes: {
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
          confidence: 'verified',
        },
      },
      'ref.turnout_regions': {
        was: { value: null, text: { kk: 'Қолданылмайды.', ru: 'Неприменимо.', en: 'Not applicable.' }, cites: [] },
        becomes: {
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
        },
      },
      'ref.scope': {
        was: { value: null, text: { kk: 'Қолданылмайды.', ru: 'Неприменимо.', en: 'Not applicable.' }, cites: [] },
        becomes: {
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
      },
      'trans.entry_into_force': {
        was: {
          value: '1995-09-05',
          text: {
            kk: '1995 жылғы 30 тамыздағы мәтін.',
            ru: 'Текст от 30 августа 1995 года.',
            en: 'Text of 30 Aug 1995.',
          },
          cites: [{ source: 'constitution-1995', article: '90' }],
        },
        becomes: {
          value: { general: '2022-06-08', some_articles: '2023-01-01', september_law: '2022-09-17' },
          text: { kk: 'Үш күн.', ru: 'Три даты.', en: 'Three dates.' },
          cites: [{ source: 'constitution-1995', note: 'footnotes' }],
        },
      },
    },
    powers: {
      'president-appoints-presidential-bodies': {
        was: {},
        becomes: {
          note: {
            kk: 'орысша мәтін бойынша; ағылшынша аудармада бұл түсіп қалған',
            ru: 'по русскому тексту; в английском переводе это опущено',
            en: 'follows the Russian text; the English translation omits it',
          },
        },
      },
      'president-forms-apk': {
        was: {
          confidence: 'background',
          note: {
            kk: '2017 жылғы редакцияның ағылшынша аудармасында бұл тармақшада Ассамблея аталмайды; 2023 жылы күшінде болған орысша мәтінде аталады; 2022 жылғы 1 қаңтарда орысша мәтінде болған-болмағаны ашық мәселе',
            ru: 'в английском переводе редакции 2017 года Ассамблея в этом подпункте не названа; в русском тексте, действовавшем в 2023 году, она названа; была ли она в русском тексте уже на 1 января 2022 года, остаётся открытым вопросом',
            en: 'the English translation of the 2017 revision does not name the Assembly in this item; the Russian text in force in 2023 does; whether the Russian text already did on 1 January 2022 is an open point',
          },
        },
        becomes: { confidence: 'verified' },
      },
      'president-vetoes': {
        was: {
          cites: [
            { source: 'constitution-1995', article: '44', paragraph: '2' },
            { source: 'constitution-1995', article: '54', paragraph: '2', item: '2' },
          ],
        },
        becomes: {
          cites: [
            { source: 'constitution-1995', article: '44', paragraph: '2' },
            { source: 'constitution-1995', article: '53', paragraph: '1-2' },
            { source: 'constitution-1995', article: '54', paragraph: '2', item: '2' },
          ],
        },
      },
      'regional-akims-appoint-district': {
        was: {
          note: {
            kk: 'жоғары тұрған әкімнің мәслихат келісімімен тағайындауы дереккөз бойынша тексерілмеген',
            ru: 'назначение вышестоящим акимом с согласия маслихата — сведения, не подтверждённые текстом',
            en: "appointment by the higher akim with the maslikhat's consent is background",
          },
        },
        becomes: {
          note: {
            kk: 'төте сайлау 2023 жылғы 5 қарашадан бастап кезең-кезеңімен енгізілді',
            ru: 'прямые выборы вводятся поэтапно с 5 ноября 2023 года',
            en: 'direct election introduced step by step from 5 November 2023',
          },
        },
      },
    },
    bodies: {
      'assembly-of-people': {
        was: {
          cites: [{ source: 'constitution-1995', article: '51', paragraph: '1' }],
          seats: {
            'seat-1': {
              order: 1,
              count: null,
              role: { kk: 'құрамы заң бойынша', ru: 'состав определяется законом', en: 'composition by law' },
              how: 'by-law',
              needs: [],
              cites: [{ source: 'assembly-law', note: 'text not examined' }],
            },
          },
        },
        becomes: {
          cites: [
            { source: 'constitution-1995', article: '44', paragraph: '20' },
            { source: 'constitution-1995', article: '50', paragraph: '2' },
          ],
          seats: {
            'seat-1': {
              order: 1,
              count: null,
              role: {
                kk: 'құрамы заң бойынша; Президент құрады',
                ru: 'состав определяется законом; образуется Президентом',
                en: 'composition by law; set up by the President',
              },
              how: 'by-law',
              by: 'president',
              needs: [],
              cites: [{ source: 'constitution-1995', article: '44', paragraph: '20' }],
            },
          },
        },
      },
    },
  },
};
