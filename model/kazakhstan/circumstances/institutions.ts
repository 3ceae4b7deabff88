import { always } from '../histories.ts';
import type { Circumstances } from '../types.ts';

/** What the rules on institutions look at: dissolution, law-making, review, appointments, local power, referendum. */
export const institutionsCircumstances: Circumstances = always({
  'state.emergency': {
    kind: 'flag',
    title: {
      kk: 'Төтенше жағдай қолданыста',
      ru: 'Действует чрезвычайное положение',
      en: 'A state of emergency is in force',
    },
  },
  'state.martial-law': {
    kind: 'flag',
    title: { kk: 'Әскери жағдай қолданыста', ru: 'Действует военное положение', en: 'Martial law is in force' },
  },
  'state.measure': {
    kind: 'word',
    title: { kk: 'Президент нені енгізеді', ru: 'Что вводит Президент', en: 'What the President declares' },
    words: {
      emergency: { kk: 'төтенше жағдай', ru: 'чрезвычайное положение', en: 'state of emergency' },
      'martial-law': { kk: 'әскери жағдай', ru: 'военное положение', en: 'martial law' },
    },
  },
  'state.threat': {
    kind: 'flag',
    title: {
      kk: 'Мемлекетке төнген тікелей қатерден конституциялық органдардың жұмысы бұзылған',
      ru: 'Из-за прямой угрозы государству нарушена работа конституционных органов',
      en: 'A direct threat to the state has disrupted the work of constitutional bodies',
    },
  },
  'state.aggression': {
    kind: 'flag',
    title: {
      kk: 'Елге агрессия жасалған не оның қауіпсіздігіне сырттан тікелей қатер төнген',
      ru: 'Страна подверглась агрессии либо есть непосредственная внешняя угроза её безопасности',
      en: 'The country is under attack, or an attack directly threatens it from outside',
    },
  },
  'president.term-ends': {
    kind: 'day',
    title: {
      kk: 'Президенттің өкілеттік мерзімі аяқталатын күн',
      ru: 'День окончания срока полномочий Президента',
      en: "Day on which the President's term ends",
    },
  },
  'president.newly-elected': {
    kind: 'flag',
    title: {
      kk: 'Әкім тағайындалғаннан кейін жаңадан сайланған Президент қызметіне кірісті',
      ru: 'После назначения акима в должность вступил вновь избранный Президент',
      en: 'A newly elected President has taken office since the akim was appointed',
    },
  },
  'parliament.last-dissolved': {
    kind: 'day',
    title: {
      kk: 'Парламент соңғы рет таратылған күн',
      ru: 'День последнего роспуска парламента',
      en: 'Day of the last dissolution of the legislature',
    },
  },
  'parliament.refusals': {
    kind: 'number',
    title: {
      kk: 'Палатаның бір қызметке тағайындауға келісім беруден немесе Төрағаны сайлаудан қатарынан бас тарту саны',
      ru: 'Сколько раз подряд палата отказала в согласии на назначение на одну должность или в избрании Председателя',
      en: 'Times in a row that the house has refused consent to a nominee for one office, or to elect the Chair',
    },
    unit: { kk: 'бас тарту', ru: 'отказы', en: 'refusals' },
  },
  'parliament.lower-house-absent': {
    kind: 'flag',
    title: {
      kk: 'Төменгі палата уақытша жоқ: оның өкілеттігі мерзімінен бұрын тоқтатылған',
      ru: 'Нижней палаты временно нет: её полномочия прекращены досрочно',
      en: 'The lower house is missing for the time being because its powers were ended early',
    },
  },
  'parliament.sitting': {
    kind: 'word',
    title: { kk: 'Палаталар қалай отырыс өткізеді', ru: 'Как заседают Палаты', en: 'How the chambers sit' },
    words: {
      joint: { kk: 'бірлескен отырыс', ru: 'совместное заседание', en: 'joint sitting' },
      separate: { kk: 'бөлек отырыстар', ru: 'раздельные заседания', en: 'separate sittings' },
    },
  },
  'parliament.present': {
    kind: 'number',
    title: {
      kk: 'Отырысқа келген депутаттар, әр Палатада',
      ru: 'Присутствующие депутаты в каждой заседающей Палате',
      en: 'Deputies present, in each chamber that sits',
    },
    unit: { kk: 'депутат', ru: 'депутаты', en: 'deputies' },
  },
  'parliament.deputies': {
    kind: 'number',
    title: {
      kk: 'Депутаттардың жалпы саны, әр Палатада',
      ru: 'Общее число депутатов каждой заседающей Палаты',
      en: 'Total number of deputies, in each chamber that sits',
    },
    unit: { kk: 'депутат', ru: 'депутаты', en: 'deputies' },
  },
  'government.confidence-asked': {
    kind: 'flag',
    title: {
      kk: 'Премьер-Министр Үкіметтің заң жобасына байланысты сенім туралы мәселе қойды',
      ru: 'Премьер-Министр поставил вопрос о доверии в связи с законопроектом Правительства',
      en: 'The Prime Minister has put the question of confidence over a bill of the Government',
    },
  },
  'government.confidence-questions': {
    kind: 'number',
    title: {
      kk: 'Бір жылдағы сенім туралы мәселелер, осыны қоса',
      ru: 'Вопросы о доверии за год, включая этот',
      en: 'Questions of confidence in the year, this one included',
    },
    unit: { kk: 'мәселе', ru: 'вопросы', en: 'questions' },
  },
  'government.hours-since-question': {
    kind: 'number',
    title: {
      kk: 'Сенім туралы мәселе қойылғаннан бері өткен сағат',
      ru: 'Часы с момента постановки вопроса о доверии',
      en: 'Hours since the question of confidence was put',
    },
    unit: { kk: 'сағат', ru: 'часы', en: 'hours' },
  },
  'government.budget-report-refused': {
    kind: 'flag',
    title: {
      kk: 'Парламент Үкіметтің бюджеттің атқарылуы туралы есебін бекітпеді',
      ru: 'Парламент не утвердил отчёт Правительства об исполнении бюджета',
      en: "The legislature has not approved the Government's report on carrying out the budget",
    },
  },
  'government.resignation-offered': {
    kind: 'day',
    title: {
      kk: 'Үкімет не оның мүшесі орнынан түсетінін мәлімдеген күн',
      ru: 'День, когда Правительство или его член заявили об отставке',
      en: 'Day on which the Government or its member offered resignation',
    },
  },
  'minister.report-heard': {
    kind: 'flag',
    title: {
      kk: 'Палата депутаттарының үштен бірінің бастамасымен министрдің есебі тыңдалды',
      ru: 'Палата заслушала отчёт министра, вызванный по инициативе трети её депутатов',
      en: 'The house has heard the report of the minister that one third of its deputies called for',
    },
  },
  'minister.laws-not-carried-out': {
    kind: 'flag',
    title: {
      kk: 'Министр заңдарды орындамаған',
      ru: 'Министр не исполняет законы',
      en: 'The minister has failed to carry out the laws',
    },
  },
  'bill.in-lower-house': {
    kind: 'flag',
    title: {
      kk: 'Заң жобасы төменгі палатаға енгізіледі',
      ru: 'Законопроект вносится в нижнюю палату',
      en: 'The bill is brought in the lower house',
    },
  },
  'bill.money': {
    kind: 'flag',
    title: {
      kk: 'Заң жобасы мемлекеттік кірісті қысқартады немесе мемлекеттік шығысты көбейтеді',
      ru: 'Законопроект сокращает государственные доходы или увеличивает государственные расходы',
      en: 'The bill cuts state revenue or raises state spending',
    },
  },
  'bill.of-government': {
    kind: 'flag',
    title: {
      kk: 'Заң жобасын Үкімет енгізген',
      ru: 'Законопроект внесён Правительством',
      en: 'The bill was brought by the Government',
    },
  },
  'bill.refused-twice': {
    kind: 'flag',
    title: {
      kk: 'Сенат осы сессияда бұл заң жобасын екі рет қабылдамай тастады',
      ru: 'В текущей сессии Сенат дважды отклонил этот законопроект',
      en: 'The Senate has refused this bill twice in the present session',
    },
  },
  'bill.to-senate': {
    kind: 'day',
    title: {
      kk: 'Заң Мәжілістен Сенатқа берілген күн',
      ru: 'День передачи закона из Мажилиса в Сенат',
      en: 'Day on which the Mazhilis passed the law on to the Senate',
    },
  },
  'bill.conciliation-failed': {
    kind: 'flag',
    title: {
      kk: 'Мәжіліс келісу комиссиясының мәтінін қабылдамады',
      ru: 'Мажилис не принял текст согласительной комиссии',
      en: 'The Mazhilis has not adopted the text of the conciliation commission',
    },
  },
  'bill.urgent': {
    kind: 'flag',
    title: {
      kk: 'Өмірге, денсаулыққа, конституциялық құрылысқа, қоғамдық тәртіпке немесе экономикалық қауіпсіздікке төнген қатерге байланысты Үкіметтің шұғыл заң жобасы қаралуда',
      ru: 'На рассмотрении находится срочный законопроект Правительства, вызванный угрозой жизни, здоровью, конституционному строю, общественному порядку или экономической безопасности',
      en: 'An urgent Government bill is pending that answers a threat to life, health, the constitutional order, public order or economic security',
    },
  },
  'law.kind': {
    kind: 'word',
    title: { kk: 'Заңның түрі', ru: 'Вид закона', en: 'Kind of law' },
    words: {
      ordinary: { kk: 'заң', ru: 'закон', en: 'ordinary law' },
      constitutional: { kk: 'конституциялық заң', ru: 'конституционный закон', en: 'constitutional law' },
      amendment: {
        kk: 'Конституцияға өзгерістер енгізу туралы заң',
        ru: 'закон об изменении Конституции',
        en: 'law amending the Constitution',
      },
    },
  },
  'law.submitted': {
    kind: 'day',
    title: {
      kk: 'Қол қоюға берілген ай басталатын күн; конституциялық тексеру уақыты есептелмейді',
      ru: 'День, с которого идёт месяц на подписание; время конституционной проверки не считается',
      en: 'Day from which the month for signing runs; time under constitutional review does not count',
    },
  },
  'law.countersigned': {
    kind: 'flag',
    title: {
      kk: 'Заңға Президенттен бұрын қойылуға тиіс қолдар қойылған',
      ru: 'Закон скреплён подписями, которые должны предшествовать подписи Президента',
      en: 'The law bears the signatures that must precede that of the President',
    },
  },
  'law.objections-sent': {
    kind: 'day',
    title: {
      kk: 'Президент қарсылықтарын жіберген күн',
      ru: 'День, когда Президент направил возражения',
      en: 'Day on which the President sent his objections',
    },
  },
  'law.overridden': {
    kind: 'flag',
    title: {
      kk: 'Президенттің осы заңға қарсылықтары еңсерілген',
      ru: 'Возражения Президента на этот закон преодолены',
      en: "The President's objections to this law have been overridden",
    },
  },
  'act.found-unconstitutional': {
    kind: 'flag',
    title: {
      kk: 'Конституциялық бақылау органы осы заңды немесе шартты Конституцияға сәйкес емес деп таныды',
      ru: 'Орган конституционного контроля признал этот закон или договор не соответствующим Конституции',
      en: 'The constitutional review body has found this law or treaty contrary to the Constitution',
    },
  },
  'act.contradicts-laws': {
    kind: 'flag',
    title: {
      kk: 'Акт Конституцияға немесе заңдарға қайшы',
      ru: 'Акт противоречит Конституции или законам',
      en: 'The act contradicts the Constitution or the laws',
    },
  },
  'act.money': {
    kind: 'flag',
    title: {
      kk: 'Мәслихат шешімі жергілікті кірісті қысқартады немесе жергілікті шығысты көбейтеді',
      ru: 'Решение маслихата сокращает местные доходы или увеличивает местные расходы',
      en: 'The decision of the maslikhat cuts local revenue or raises local spending',
    },
  },
  'act.akim-tier': {
    kind: 'word',
    title: { kk: 'Бұл кімнің актісі', ru: 'Чей это акт', en: 'Whose act it is' },
    words: {
      region: {
        kk: 'облыстың, республикалық маңызы бар қаланың немесе астананың әкімі',
        ru: 'аким области, города республиканского значения или столицы',
        en: 'an akim of a region, a city of republican significance or the capital',
      },
      lower: { kk: 'төмен тұрған бірліктің әкімі', ru: 'аким нижестоящей единицы', en: 'an akim of a lower unit' },
    },
  },
  'complaint.subject': {
    kind: 'word',
    title: { kk: 'Өтініш не туралы', ru: 'О чём обращение', en: 'What the petition is about' },
    words: {
      election: {
        kk: 'сайлаудың немесе референдумның дұрыс өткізілуі',
        ru: 'правильность проведения выборов или референдума',
        en: 'whether an election or a referendum was properly held',
      },
      'unsigned-law': {
        kk: 'қабылданған, бірақ қол қойылмаған заң',
        ru: 'принятый, но не подписанный закон',
        en: 'a law adopted and not yet signed',
      },
      resolution: {
        kk: 'Парламенттің немесе оның Палаталарының қаулысы',
        ru: 'постановление парламента или его Палат',
        en: 'a resolution of the legislature or of its chambers',
      },
      'unratified-treaty': {
        kk: 'әлі ратификацияланбаған шарт',
        ru: 'не ратифицированный ещё договор',
        en: 'a treaty not yet ratified',
      },
      'international-decision': {
        kk: 'халықаралық орган шешімінің орындалуы',
        ru: 'исполнение решения международного органа',
        en: 'carrying out a decision of an international body',
      },
      interpretation: {
        kk: 'Конституцияның нормаларына ресми түсіндірме',
        ru: 'официальное толкование норм Конституции',
        en: 'the official interpretation of the Constitution',
      },
      'normative-act': {
        kk: 'қолданыстағы заң немесе өзге нормативтік құқықтық акт',
        ru: 'действующий закон или иной нормативный правовой акт',
        en: 'a law or another normative legal act in force',
      },
      'individual-act': {
        kk: 'сот актісі немесе жеке іс бойынша шешім',
        ru: 'судебный акт или решение по отдельному делу',
        en: 'a judgment or a decision in a single case',
      },
    },
  },
  'complaint.direct': {
    kind: 'flag',
    title: {
      kk: 'Акт өтініш берушінің конституциялық құқықтары мен бостандықтарын тікелей қозғайды',
      ru: 'Акт непосредственно затрагивает конституционные права и свободы заявителя',
      en: "The act directly touches the applicant's own constitutional rights and freedoms",
    },
  },
  'complaint.rights': {
    kind: 'flag',
    title: {
      kk: 'Акт конституциялық құқықтар мен бостандықтарды қозғайды',
      ru: 'Акт затрагивает конституционные права и свободы',
      en: 'The act affects constitutional rights and freedoms',
    },
  },
  'office.seats-filled': {
    kind: 'number',
    title: {
      kk: 'Органның сол тағайындаушы қойған мүшелері, Төрағасыз, осыны қоса',
      ru: 'Члены органа, не считая Председателя, назначенные тем же лицом или Палатой, включая этого',
      en: 'Members of the body, its Chair left out, whom the same appointing body has named, this one included',
    },
    unit: { kk: 'мүше', ru: 'члены', en: 'members' },
  },
  'candidate.seat-under-1995': {
    kind: 'flag',
    title: {
      kk: 'Кандидат осы қызметке 1995 жылғы Конституция бойынша бұрын тағайындалған',
      ru: 'Кандидат уже назначался на эту должность по Конституции 1995 года',
      en: 'The candidate has already been appointed to this office once under the Constitution of 1995',
    },
  },
  'candidate.seat-under-2026': {
    kind: 'flag',
    title: {
      kk: 'Кандидат осы қызметке 2026 жылғы Конституция бойынша бұрын тағайындалған',
      ru: 'Кандидат уже назначался на эту должность по Конституции 2026 года',
      en: 'The candidate has already been appointed to this office once under the Constitution of 2026',
    },
  },
  'candidate.removed-from-office': {
    kind: 'flag',
    title: {
      kk: 'Экс-Президент қызметінен кетірілген',
      ru: 'Экс-Президент был отрешён от должности',
      en: 'The former President was removed from office',
    },
  },
  'judge.appointed': {
    kind: 'day',
    title: {
      kk: 'Судья немесе мүше тағайындалған күн',
      ru: 'День назначения судьи или члена',
      en: 'Day on which the judge or member was appointed',
    },
  },
  'akim.candidates': {
    kind: 'number',
    title: {
      kk: 'Президент мәслихат депутаттарына ұсынған кандидатуралар',
      ru: 'Кандидатуры, предложенные Президентом депутатам маслихатов',
      en: 'Candidates whom the President has proposed to the deputies of maslikhats',
    },
    unit: { kk: 'кандидатура', ru: 'кандидатуры', en: 'candidates' },
  },
  'akim.votes': {
    kind: 'number',
    title: {
      kk: 'Кандидатқа берілген мәслихат депутаттарының даусы',
      ru: 'Голоса депутатов маслихатов за кандидата',
      en: 'Votes of maslikhat deputies for the candidate',
    },
    unit: { kk: 'дауыс', ru: 'голоса', en: 'votes' },
  },
  'akim.votes-cast': {
    kind: 'number',
    title: {
      kk: 'Дауыс беруге қатысқан мәслихат депутаттары',
      ru: 'Депутаты маслихатов, принявшие участие в голосовании',
      en: 'Maslikhat deputies who took part in the vote',
    },
    unit: { kk: 'депутат', ru: 'депутаты', en: 'deputies' },
  },
  'akim.pilot-unit': {
    kind: 'flag',
    title: {
      kk: 'Аудан немесе қала әкімін тұрғындар сайлайтын бірліктердің бірі',
      ru: 'Район или город входит в число единиц, где акима избирают жители',
      en: 'The district or city is among the units where voters elect the akim',
    },
  },
  'senate.region-is-new': {
    kind: 'flag',
    title: {
      kk: 'Сенатор Абай, Жетісу немесе Ұлытау облысынан сайланады',
      ru: 'Сенатор должен представлять область Абай, Жетісу или Ұлытау',
      en: 'The senator is to represent Abai, Zhetysu or Ulytau Region',
    },
  },
  'senate.from-unit': {
    kind: 'number',
    title: {
      kk: 'Сол облыстан немесе қаладан сайланған сенаторлар, осыны қоса',
      ru: 'Сенаторы, избранные от той же области или города, включая этого',
      en: 'Senators elected from the same region or city, this one included',
    },
    unit: { kk: 'сенатор', ru: 'сенаторы', en: 'senators' },
  },
  'referendum.eligible': {
    kind: 'number',
    title: {
      kk: 'Референдумға қатысуға құқығы бар азаматтар',
      ru: 'Граждане, имеющие право участвовать в референдуме',
      en: 'Citizens entitled to vote in the referendum',
    },
    unit: { kk: 'азамат', ru: 'граждане', en: 'citizens' },
  },
  'referendum.voted': {
    kind: 'number',
    title: {
      kk: 'Дауыс беруге қатысқан азаматтар',
      ru: 'Граждане, принявшие участие в голосовании',
      en: 'Citizens who took part in the vote',
    },
    unit: { kk: 'азамат', ru: 'граждане', en: 'citizens' },
  },
  'referendum.units-in-favour': {
    kind: 'number',
    title: {
      kk: 'Қатысқандардың жартысынан көбі жақтап дауыс берген облыстар, республикалық маңызы бар қалалар және астана',
      ru: 'Области, города республиканского значения и столица, где «за» проголосовали более половины участников',
      en: 'Regions, cities of republican significance and the capital where more than half of those voting said yes',
    },
    unit: { kk: 'бірлік', ru: 'единицы', en: 'units' },
  },
  'amendment.subject': {
    kind: 'word',
    title: { kk: 'Түзету нені өзгертер еді', ru: 'Что изменила бы поправка', en: 'What the amendment would change' },
    words: {
      sovereignty: { kk: 'мемлекеттің егемендігі', ru: 'суверенитет государства', en: 'the sovereignty of the state' },
      independence: {
        kk: 'мемлекеттің тәуелсіздігі',
        ru: 'независимость государства',
        en: 'the independence of the state',
      },
      'unitary-state': { kk: 'мемлекеттің біртұтастығы', ru: 'унитарность государства', en: 'the unitary state' },
      'territorial-integrity': {
        kk: 'аумақтық тұтастық',
        ru: 'территориальная целостность',
        en: 'territorial integrity',
      },
      'form-of-government': { kk: 'басқару нысаны', ru: 'форма правления', en: 'the form of government' },
      'fundamental-principles': {
        kk: 'Республика қызметінің түбегейлі принциптері',
        ru: 'основополагающие принципы деятельности Республики',
        en: 'the fundamental principles of the Republic',
      },
      'first-president-status': {
        kk: 'Тұңғыш Президенттің мәртебесі',
        ru: 'статус Первого Президента',
        en: 'the status of the First President',
      },
      'presidential-term': {
        kk: 'Президенттің жеті жылдық мерзімі және бір рет қана сайлануы',
        ru: 'семилетний срок Президента и избрание только один раз',
        en: 'the seven-year term of the President and election only once',
      },
      other: { kk: 'өзге мәселе', ru: 'иное', en: 'something else' },
    },
  },
  'amendment.readings': {
    kind: 'number',
    title: {
      kk: 'Түзету қаралған оқылымдар',
      ru: 'Чтения, в которых рассмотрена поправка',
      en: 'Readings in which the amendment was considered',
    },
    unit: { kk: 'оқылым', ru: 'чтения', en: 'readings' },
  },
  'question.late-decision': {
    kind: 'question',
    title: {
      kk: 'Мерзімі өтіп кеткен соң Президент шешім қабылдай ала ма?',
      ru: 'Может ли Президент принять решение после истечения срока?',
      en: 'May the President still act once the time for it has run out?',
    },
    readings: {
      yes: {
        kk: 'Мерзім тек асықтырады: кешіккен шешім жарамды.',
        ru: 'Срок лишь побуждает к быстроте: запоздалое решение действительно.',
        en: 'The term only urges haste: a late decision counts.',
      },
      no: {
        kk: 'Мерзім өкілеттікті шектейді: кешіккен шешімге жол берілмейді.',
        ru: 'Срок ограничивает полномочие: запоздалое решение не допускается.',
        en: 'The term limits the power: a late decision is not allowed.',
      },
    },
  },
});
