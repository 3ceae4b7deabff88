import type { Localized, PowerKind } from '../../model/vocabulary.ts';

/** What a kind of power is called, and what it means, in the words of the texts. */
export type KindText = { readonly label: Localized; readonly definition: Localized };

/** The kinds of powers in three languages. */
export const kindTexts: Readonly<Record<PowerKind, KindText>> = {
  elects: {
    label: {
      kk: 'сайлау',
      ru: 'избрание',
      en: 'election',
    },
    definition: {
      kk: 'лауазымды тұлғаны немесе органның мүшелерін дауыс беру арқылы сайлайды',
      ru: 'выбирает голосованием должностное лицо или членов органа',
      en: 'chooses the holder of an office or the members of a body by vote',
    },
  },
  appoints: {
    label: {
      kk: 'тағайындау',
      ru: 'назначение',
      en: 'appointment',
    },
    definition: {
      kk: 'лауазымды тұлғаны немесе органның мүшелерін өз актісімен дербес не қажетті деп көрсетілген шарттармен тағайындайды',
      ru: 'собственным актом определяет, кто займёт должность или войдёт в состав органа, самостоятельно или при указанных условиях',
      en: 'names the holder of an office or members of a body by its own act, alone or under the stated conditions',
    },
  },
  nominates: {
    label: {
      kk: 'кандидатура ұсыну',
      ru: 'выдвижение кандидатуры',
      en: 'nomination',
    },
    definition: {
      kk: 'кандидатты ұсынады немесе оған кепілдеме береді; шешімді басқа біреу қабылдайды',
      ru: 'выдвигает или рекомендует кандидата; решение принимает кто-то другой',
      en: 'puts forward a candidate or recommends one; somebody else decides',
    },
  },
  proposes: {
    label: {
      kk: 'мәселе ұсыну',
      ru: 'предложение',
      en: 'proposal',
    },
    definition: {
      kk: 'кандидатурадан басқа мәселені ұсынады, ол бойынша шешімді басқа біреу қабылдайды',
      ru: 'вносит вопрос, не касающийся кандидатуры, решение по которому принимает кто-то другой',
      en: 'puts forward a matter other than a candidate, on which somebody else decides',
    },
  },
  consents: {
    label: {
      kk: 'келісім',
      ru: 'согласие',
      en: 'consent',
    },
    definition: {
      kk: 'басқаның актісі онсыз жасала алмайтын келісімді береді немесе беруден бас тартады',
      ru: 'даёт согласие или отказывает в согласии, без которого акт другого субъекта невозможен',
      en: 'gives or refuses agreement without which the act of another cannot be done',
    },
  },
  'is-consulted': {
    label: {
      kk: 'консультация',
      ru: 'консультация',
      en: 'consultation',
    },
    definition: {
      kk: 'басқа біреу шешім қабылдамас бұрын пікірі тыңдалуға тиіс; оның пікірі міндетті емес',
      ru: 'должен быть выслушан до того, как решение примет другой; его мнение не является обязательным',
      en: 'must be heard before another decides; its view does not bind',
    },
  },
  dismisses: {
    label: {
      kk: 'қызметтен босату',
      ru: 'освобождение от должности',
      en: 'dismissal',
    },
    definition: {
      kk: 'лауазымдағы қызметті немесе депутат мандатын тоқтатады не басқа біреуді оны тоқтатуға міндеттейді',
      ru: 'прекращает пребывание в должности или мандат депутата либо обязывает другого прекратить их',
      en: 'ends the holding of an office or a deputy’s seat, or makes another end it',
    },
  },
  recalls: {
    label: {
      kk: 'кері шақырып алу',
      ru: 'отзыв',
      en: 'recall',
    },
    definition: {
      kk: 'сайлаушылар немесе сайлаған орган өздері сайлаған адамды кері шақырып алады',
      ru: 'избиратели или избравший орган отзывают избранное ими лицо',
      en: 'the electors or electing body withdraw the person they chose',
    },
  },
  dissolves: {
    label: {
      kk: 'тарату',
      ru: 'роспуск',
      en: 'dissolution',
    },
    definition: {
      kk: 'тұтас өкілді органның өкілеттігін мерзімінен бұрын тоқтатады (екі тарап бір орган болса, бұл өзін-өзі таратуды білдіреді)',
      ru: 'досрочно прекращает полномочия представительного органа в целом (если носитель и объект полномочия совпадают, это самороспуск)',
      en: 'ends the powers of a whole representative body before time; where holder and object are the same, this is self-dissolution',
    },
  },
  'no-confidence': {
    label: {
      kk: 'сенімсіздік білдіру',
      ru: 'недоверие',
      en: 'no confidence',
    },
    definition: {
      kk: 'атқарушы органды немесе лауазымды тұлғаны орнынан түсетіні туралы мәлімдеуге не оны қызметтен босату мәселесін қарауға міндеттейтін дауыс беру немесе соған тең шешім',
      ru: 'голосование или равнозначное решение, обязывающее исполнительный орган или должностное лицо подать в отставку либо влекущее рассмотрение вопроса об освобождении от должности',
      en: 'vote or equivalent decision that obliges an executive body or official to offer resignation or be considered for dismissal',
    },
  },
  'asks-confidence': {
    label: {
      kk: 'сенім туралы мәселе',
      ru: 'вопрос о доверии',
      en: 'question of confidence',
    },
    definition: {
      kk: 'Үкіметтің қызметте қалуын заң жобасының тағдырымен байланыстырады',
      ru: 'связывает судьбу Правительства с законопроектом',
      en: 'stakes the office of the Government on a bill',
    },
  },
  'accepts-resignation': {
    label: {
      kk: 'орнынан түсуді қабылдау',
      ru: 'принятие отставки',
      en: 'acceptance of resignation',
    },
    definition: {
      kk: 'мәлімделген орнынан түсуді қабылдайды немесе қабылдамайды',
      ru: 'принимает или отклоняет заявленную отставку',
      en: 'accepts or declines an offered resignation',
    },
  },
  impeaches: {
    label: {
      kk: 'Президентті қызметінен кетіру',
      ru: 'отрешение Президента от должности',
      en: 'removal of the President',
    },
    definition: {
      kk: 'Президентті мемлекетке опасыздық үшін қызметінен кетірудің немесе қабілетсіздігіне байланысты мерзімінен бұрын босатудың бір кезеңі',
      ru: 'одна из стадий отрешения Президента от должности за государственную измену либо досрочного освобождения из-за неспособности осуществлять обязанности',
      en: 'one stage of the removal of the President for high treason, or early release for incapacity',
    },
  },
  succeeds: {
    label: {
      kk: 'өкілеттіктің көшуі',
      ru: 'переход полномочий',
      en: 'succession',
    },
    definition: {
      kk: 'босап қалған лауазымның өкілеттігін қабылдап алады',
      ru: 'принимает полномочия по должности, ставшей вакантной',
      en: 'takes over the powers of an office that has fallen vacant',
    },
  },
  'initiates-law': {
    label: {
      kk: 'заң шығару бастамасы',
      ru: 'законодательная инициатива',
      en: 'legislative initiative',
    },
    definition: {
      kk: 'заң жобаларын енгізу құқығы',
      ru: 'право вносить законопроекты',
      en: 'right to bring bills',
    },
  },
  'adopts-law': {
    label: {
      kk: 'заң қабылдау',
      ru: 'принятие законов',
      en: 'adoption of laws',
    },
    definition: {
      kk: 'заң шығарушы палата ретінде заң жобаларын, конституциялық заңдарды немесе актілерді қабылдайды',
      ru: 'принимает законопроекты, конституционные законы или действует как законодательная Палата',
      en: 'adopts bills, constitutional laws or acts as a law-making chamber',
    },
  },
  'approves-law': {
    label: {
      kk: 'заңды мақұлдау',
      ru: 'одобрение законов',
      en: 'approval of laws',
    },
    definition: {
      kk: 'бірінші палата қабылдаған заңды екінші палатаның мақұлдауы',
      ru: 'одобрение второй Палатой закона, принятого первой',
      en: 'second-chamber approval of a law adopted by the first',
    },
  },
  'signs-law': {
    label: {
      kk: 'заңға қол қою',
      ru: 'подписание законов',
      en: 'signature of laws',
    },
    definition: {
      kk: 'заңға қол қояды және оны жария етеді',
      ru: 'подписывает и обнародует',
      en: 'signs and promulgates',
    },
  },
  countersigns: {
    label: {
      kk: 'қол қойып бекемдеу',
      ru: 'скрепление подписью',
      en: 'countersignature',
    },
    definition: {
      kk: 'актіге қол қойылғанға дейін талап етілетін қолды қояды',
      ru: 'ставит подпись, необходимую до подписания акта',
      en: 'adds a signature required before the act can be signed',
    },
  },
  vetoes: {
    label: {
      kk: 'вето',
      ru: 'вето',
      en: 'veto',
    },
    definition: {
      kk: 'заңды немесе оның бөліктерін қайтарады не қабылдамайды',
      ru: 'возвращает или отклоняет закон либо его части',
      en: 'returns or rejects a law or parts of it',
    },
  },
  overrides: {
    label: {
      kk: 'қарсылықтарды еңсеру',
      ru: 'преодоление возражений',
      en: 'override',
    },
    definition: {
      kk: 'басқаның қарсылығына қарамастан заңды қайта қабылдайды',
      ru: 'повторно принимает закон вопреки возражениям другого субъекта',
      en: 'adopts a law again against the objection of another',
    },
  },
  'sets-priority': {
    label: {
      kk: 'басымдық белгілеу',
      ru: 'установление приоритета',
      en: 'setting of priority',
    },
    definition: {
      kk: 'басқа органды мәселені бірінші кезекте немесе қысқартылған мерзімде қарауға міндеттейді',
      ru: 'обязывает другой орган рассмотреть вопрос в первоочередном порядке или в сокращённый срок',
      en: 'makes another body take a matter first or within a shortened time',
    },
  },
  'initiates-amendment': {
    label: {
      kk: 'Конституцияны өзгерту бастамасы',
      ru: 'инициатива изменения Конституции',
      en: 'initiative to amend the Constitution',
    },
    definition: {
      kk: 'Конституцияны өзгертуді бастау құқығы',
      ru: 'право начать изменение Конституции',
      en: 'right to start a change of the Constitution',
    },
  },
  amends: {
    label: {
      kk: 'Конституцияны өзгерту',
      ru: 'изменение Конституции',
      en: 'amendment of the Constitution',
    },
    definition: {
      kk: 'Конституцияны өзгерту туралы шешім қабылдайды',
      ru: 'решает вопрос об изменении Конституции',
      en: 'decides a change of the Constitution',
    },
  },
  'calls-referendum': {
    label: {
      kk: 'референдум тағайындау',
      ru: 'назначение референдума',
      en: 'calling of a referendum',
    },
    definition: {
      kk: 'референдум өткізу туралы шешім қабылдайды',
      ru: 'решает, что референдум проводится',
      en: 'decides that a referendum is held',
    },
  },
  'proposes-referendum': {
    label: {
      kk: 'референдум өткізуді ұсыну',
      ru: 'предложение о референдуме',
      en: 'proposal of a referendum',
    },
    definition: {
      kk: 'референдум өткізуді сұрайды; шешімді Президент қабылдайды',
      ru: 'предлагает провести референдум; решение принимает Президент',
      en: 'asks for a referendum; the President decides',
    },
  },
  'votes-referendum': {
    label: {
      kk: 'референдумда дауыс беру',
      ru: 'голосование на референдуме',
      en: 'vote in a referendum',
    },
    definition: {
      kk: 'бүкілхалықтық дауыс беруге қойылған мәселені шешеді',
      ru: 'решает вопрос, вынесенный на всенародное голосование',
      en: 'decides a question put to a nationwide vote',
    },
  },
  'calls-election': {
    label: {
      kk: 'сайлау тағайындау',
      ru: 'назначение выборов',
      en: 'calling of elections',
    },
    definition: {
      kk: 'сайлауды тағайындайды немесе жариялайды',
      ru: 'назначает или объявляет выборы',
      en: 'sets or announces an election',
    },
  },
  convenes: {
    label: {
      kk: 'сессия шақыру',
      ru: 'созыв',
      en: 'convening',
    },
    definition: {
      kk: 'сессияларды шақырады немесе ашады',
      ru: 'созывает или открывает сессии',
      en: 'calls or opens sessions',
    },
  },
  decrees: {
    label: {
      kk: 'актілер мен жарлықтар',
      ru: 'акты и указы',
      en: 'acts and decrees',
    },
    definition: {
      kk: 'заңнан төмен, ал көрсетілген жағдайда заң күші бар жалпыға міндетті актілер шығарады',
      ru: 'издаёт общеобязательные акты ниже закона либо, если это указано, имеющие силу закона',
      en: 'issues generally binding acts below the law, or with the force of law where this is stated',
    },
  },
  'temporary-acts': {
    label: {
      kk: 'заң күші бар уақытша актілер',
      ru: 'временные акты, имеющие силу закона',
      en: 'temporary acts with the force of law',
    },
    definition: {
      kk: 'заң шығарушы орган шешім қабылдағанға дейін заң күші бар уақытша актілер шығарады',
      ru: 'издаёт временные акты, имеющие силу закона, до решения законодательного органа',
      en: 'issues provisional acts with the force of law until the legislature decides',
    },
  },
  annuls: {
    label: {
      kk: 'актілердің күшін жою',
      ru: 'отмена актов',
      en: 'annulment of acts',
    },
    definition: {
      kk: 'басқаның актісінің күшін жояды',
      ru: 'лишает силы акт другого субъекта',
      en: 'deprives the act of another of effect',
    },
  },
  suspends: {
    label: {
      kk: 'тоқтата тұру',
      ru: 'приостановление',
      en: 'suspension',
    },
    definition: {
      kk: 'актінің қолданылуын немесе мерзімнің өтуін біраз уақытқа тоқтата тұрады',
      ru: 'на время приостанавливает действие акта или течение срока',
      en: 'stops the effect of an act or a time limit for a while',
    },
  },
  reviews: {
    label: {
      kk: 'конституциялық және құқықтық бақылау',
      ru: 'конституционный и правовой контроль',
      en: 'constitutional and legal review',
    },
    definition: {
      kk: 'актінің, сайлаудың немесе референдумның Конституцияға не заңға сәйкестігін шешеді',
      ru: 'решает, соответствуют ли Конституции или закону акт, выборы или референдум',
      en: 'decides whether an act, election or referendum conforms to the Constitution or law',
    },
  },
  interprets: {
    label: {
      kk: 'түсіндіру',
      ru: 'толкование',
      en: 'interpretation',
    },
    definition: {
      kk: 'міндетті немесе бағыт беретін түсіндірме береді',
      ru: 'даёт обязательное или разъясняющее толкование',
      en: 'gives binding or guiding interpretation',
    },
  },
  petitions: {
    label: {
      kk: 'Сотқа немесе Кеңеске жүгіну',
      ru: 'обращение в Конституционный Суд или Конституционный Совет',
      en: 'application to the Court or Council',
    },
    definition: {
      kk: 'мәселені органның қарауына енгізу құқығы',
      ru: 'право вынести вопрос на рассмотрение этого органа',
      en: 'right to bring a matter before the body',
    },
  },
  refers: {
    label: {
      kk: 'қарауға жіберу',
      ru: 'передача вопроса',
      en: 'referral',
    },
    definition: {
      kk: 'мәселені басқа органның қарауына енгізу міндеті немесе оны сонда жіберу мүмкіндігі',
      ru: 'обязанность вынести вопрос на рассмотрение другого органа или право направить его туда',
      en: 'duty to bring a matter before another body, or choice to send it there',
    },
  },
  opines: {
    label: {
      kk: 'қорытынды',
      ru: 'заключение',
      en: 'opinion',
    },
    definition: {
      kk: 'қорытынды, куәландыру немесе ұсыным береді',
      ru: 'даёт заключение, подтверждение или рекомендацию',
      en: 'gives a conclusion, certificate or recommendation',
    },
  },
  'reports-to': {
    label: {
      kk: 'есеп беру',
      ru: 'отчёт',
      en: 'report',
    },
    definition: {
      kk: 'есеп беруге немесе жолдау жолдауға тиіс',
      ru: 'обязан представить отчёт или послание',
      en: 'must give an account or message to',
    },
  },
  'accountable-to': {
    label: {
      kk: 'есептілік',
      ru: 'подотчётность',
      en: 'accountability',
    },
    definition: {
      kk: 'саяси тұрғыдан немесе бағыныштылық бойынша жауап береді не өкілеттігін соның алдында доғарады',
      ru: 'несёт политическую или иерархическую ответственность перед другим органом либо слагает перед ним полномочия',
      en: 'answers politically or hierarchically to, or lays down its powers before',
    },
  },
  oversees: {
    label: {
      kk: 'қадағалау',
      ru: 'контроль и надзор',
      en: 'oversight',
    },
    definition: {
      kk: 'есептерді тыңдайды, тыңдаулар өткізеді, заңдылықты қадағалайды',
      ru: 'заслушивает отчёты, проводит слушания, осуществляет надзор за законностью',
      en: 'hears reports, holds hearings, supervises legality',
    },
  },
  'approves-budget': {
    label: {
      kk: 'бюджетті бекіту',
      ru: 'утверждение бюджетов',
      en: 'approval of budgets',
    },
    definition: {
      kk: 'бюджетті, жоспарды немесе олардың атқарылуы туралы есепті бекітеді',
      ru: 'утверждает бюджет, план или отчёт об их исполнении',
      en: 'adopts a budget, plan or the report on its execution',
    },
  },
  forms: {
    label: {
      kk: 'органдарды құру',
      ru: 'образование органов',
      en: 'formation of bodies',
    },
    definition: {
      kk: 'органды немесе оның құрылымын құрады, қайта ұйымдастырады не таратады',
      ru: 'создаёт, реорганизует или упраздняет орган либо определяет его структуру',
      en: 'sets up, reorganises or abolishes a body or its structure',
    },
  },
  chairs: {
    label: {
      kk: 'төрағалық ету',
      ru: 'председательство',
      en: 'chairing',
    },
    definition: {
      kk: 'отырыстарға немесе органға төрағалық етеді',
      ru: 'председательствует на заседаниях или возглавляет орган',
      en: 'presides over sittings or a body',
    },
  },
  directs: {
    label: {
      kk: 'басшылық',
      ru: 'руководство',
      en: 'direction',
    },
    definition: {
      kk: 'басшылық етеді, тапсырма береді немесе қызмет бағыттарын айқындайды',
      ru: 'руководит, даёт указания или определяет направления деятельности',
      en: 'leads, instructs or fixes the lines of activity',
    },
  },
  represents: {
    label: {
      kk: 'өкілдік ету',
      ru: 'представительство',
      en: 'representation',
    },
    definition: {
      kk: 'басқаның атынан әрекет етеді',
      ru: 'действует от имени другого',
      en: 'acts in the name of another',
    },
  },
  attends: {
    label: {
      kk: 'қатысу құқығы',
      ru: 'право присутствовать',
      en: 'right to attend',
    },
    definition: {
      kk: 'отырыстарға қатысу және сөз сөйлеу құқығы',
      ru: 'право присутствовать на заседаниях и быть выслушанным',
      en: 'right to be present at sittings and to be heard',
    },
  },
  'takes-oath': {
    label: {
      kk: 'ант қабылдау',
      ru: 'принятие присяги',
      en: 'receiving of the oath',
    },
    definition: {
      kk: 'лауазымды тұлғаның антын қабылдайды',
      ru: 'принимает присягу',
      en: 'receives the oath of',
    },
  },
  'sits-by-right': {
    label: {
      kk: 'құқығы бойынша мүшелік',
      ru: 'членство по праву',
      en: 'membership by right',
    },
    definition: {
      kk: 'сайлаусыз және тағайындаусыз мүшелік',
      ru: 'членство без избрания или назначения',
      en: 'membership without election or appointment',
    },
  },
  privilege: {
    label: {
      kk: 'жеке артықшылық',
      ru: 'личная привилегия',
      en: 'personal privilege',
    },
    definition: {
      kk: 'лауазым немесе тұлға үшін белгіленген жеке ереже (қол сұғылмау, алып тастау, қорғалатын мәртебе)',
      ru: 'особая личная норма в пользу должности или лица (неприкосновенность, изъятие, охраняемый статус)',
      en: 'personal rule in favour of an office or person (immunity, exemption, protected status)',
    },
  },
  'immunity-consent': {
    label: {
      kk: 'қол сұғылмау кепілдігінен айыру',
      ru: 'снятие неприкосновенности',
      en: 'lifting of immunity',
    },
    definition: {
      kk: 'тұтқынға алу немесе қылмыстық жауапқа тарту үшін қажет келісім не қол сұғылмау кепілдігінен айыру туралы шешім',
      ru: 'согласие, необходимое до ареста или привлечения к ответственности, либо решение о снятии неприкосновенности',
      en: 'consent needed before arrest or prosecution, or decision lifting immunity',
    },
  },
  'declares-emergency': {
    label: {
      kk: 'төтенше жағдай немесе әскери жағдай',
      ru: 'чрезвычайное или военное положение',
      en: 'state of emergency or martial law',
    },
    definition: {
      kk: 'төтенше жағдай немесе әскери жағдай енгізеді, жұмылдыру жариялайды',
      ru: 'вводит чрезвычайное или военное положение, объявляет мобилизацию',
      en: 'introduces a state of emergency or martial law, mobilises',
    },
  },
  'decides-war': {
    label: {
      kk: 'соғыс және бітім туралы шешім',
      ru: 'решение вопросов войны и мира',
      en: 'decision on war and peace',
    },
    definition: {
      kk: 'соғыс және бітім мәселелері туралы немесе әскерді шетелде пайдалану туралы шешім қабылдайды',
      ru: 'решает вопросы войны и мира или использования вооружённых сил за рубежом',
      en: 'decides on war and peace or the use of forces abroad',
    },
  },
  commands: {
    label: {
      kk: 'жоғары қолбасшылық',
      ru: 'верховное командование',
      en: 'supreme command',
    },
    definition: {
      kk: 'жоғары қолбасшылық ету немесе жоғары қолбасшылықты тағайындау',
      ru: 'верховное командование или назначение высшего командования',
      en: 'supreme command, or appointment of the high command',
    },
  },
  'grants-pardon': {
    label: {
      kk: 'кешірім және рақымшылық',
      ru: 'помилование и амнистия',
      en: 'pardon and amnesty',
    },
    definition: {
      kk: 'жекелеген адамдарға кешірім жасайды немесе рақымшылық туралы шешім қабылдайды',
      ru: 'осуществляет помилование граждан или решает вопрос об амнистии',
      en: 'pardons individuals or decides on amnesty',
    },
  },
  'decides-citizenship': {
    label: {
      kk: 'азаматтық және баспана',
      ru: 'гражданство и убежище',
      en: 'citizenship and asylum',
    },
    definition: {
      kk: 'азаматтық береді немесе оны тоқтатады, баспана береді',
      ru: 'принимает в гражданство или прекращает его, предоставляет убежище',
      en: 'grants or ends citizenship, grants asylum',
    },
  },
  awards: {
    label: {
      kk: 'мемлекеттік наградалар',
      ru: 'государственные награды',
      en: 'state awards',
    },
    definition: {
      kk: 'мемлекеттік наградалар мен атақтарды береді немесе белгілейді',
      ru: 'награждает государственными наградами и присваивает звания либо учреждает их',
      en: 'gives or founds state awards and titles',
    },
  },
  ratifies: {
    label: {
      kk: 'халықаралық шарттарды ратификациялау',
      ru: 'ратификация договоров',
      en: 'ratification of treaties',
    },
    definition: {
      kk: 'халықаралық шарттарды заңмен бекітеді немесе олардың күшін жояды',
      ru: 'законом одобряет или денонсирует договоры',
      en: 'approves or denounces treaties by law',
    },
  },
  negotiates: {
    label: {
      kk: 'халықаралық шарттар бойынша келіссөз',
      ru: 'ведение переговоров о заключении договоров',
      en: 'negotiation of treaties',
    },
    definition: {
      kk: 'халықаралық шарттар бойынша келіссөз жүргізеді және оларға қол қояды, дипломатиялық өкілдерді қабылдайды',
      ru: 'ведёт переговоры и подписывает договоры, принимает послов',
      en: 'negotiates and signs treaties, receives envoys',
    },
  },
  'sets-taxes': {
    label: {
      kk: 'салықтар',
      ru: 'налоги',
      en: 'taxes',
    },
    definition: {
      kk: 'салықтар мен алымдарды енгізеді немесе алып тастайды',
      ru: 'вводит или отменяет налоги и сборы',
      en: 'introduces or abolishes taxes and charges',
    },
  },
  judges: {
    label: {
      kk: 'сот төрелігі',
      ru: 'осуществление правосудия',
      en: 'administration of justice',
    },
    definition: {
      kk: 'сот төрелігін жүзеге асырады',
      ru: 'осуществляет правосудие',
      en: 'administers justice',
    },
  },
};
