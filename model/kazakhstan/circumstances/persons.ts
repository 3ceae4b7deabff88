import { always } from '../histories.ts';
import type { CircumstanceData, Circumstances } from '../types.ts';

const YEARS = { kk: 'жыл', ru: 'лет', en: 'years' };
const TIMES = { kk: 'рет', ru: 'раз', en: 'times' };
const MONTHS = { kk: 'ай', ru: 'месяцев', en: 'months' };
const MEMBERS = { kk: 'мүше', ru: 'членов', en: 'members' };
const DEPUTIES = { kk: 'депутат', ru: 'депутатов', en: 'deputies' };

/** What the rules on persons look at: candidates, officials, deputies, parties, the accused. */
export const personsCircumstances: Circumstances = {
  ...always<CircumstanceData>({
    'candidate.citizen': {
      kind: 'flag',
      title: {
        kk: 'Кандидат – Қазақстан Республикасының азаматы',
        ru: 'Кандидат — гражданин Республики Казахстан',
        en: 'The candidate is a citizen of Kazakhstan',
      },
    },
    'candidate.citizen-by-birth': {
      kind: 'flag',
      title: {
        kk: 'Кандидат – тумысынан Қазақстан азаматы',
        ru: 'Кандидат — гражданин Казахстана по рождению',
        en: 'The candidate is a citizen by birth',
      },
    },
    'candidate.age': {
      kind: 'number',
      title: { kk: 'Кандидаттың жасы', ru: 'Возраст кандидата', en: 'Age of the candidate' },
      unit: YEARS,
    },
    'candidate.state-language': {
      kind: 'word',
      title: {
        kk: 'Кандидаттың мемлекеттік тілді білуі',
        ru: 'Владение кандидата государственным языком',
        en: "The candidate's command of the state language",
      },
      words: {
        fluent: { kk: 'еркін меңгерген', ru: 'свободное', en: 'fluent' },
        'not-fluent': { kk: 'еркін меңгермеген', ru: 'не свободное', en: 'not fluent' },
      },
    },
    'candidate.residence-years': {
      kind: 'number',
      title: {
        kk: 'Кандидаттың Қазақстанда тұрған уақыты',
        ru: 'Срок проживания кандидата в Казахстане',
        en: 'How long the candidate has lived in Kazakhstan',
      },
      unit: YEARS,
    },
    'candidate.region-residence-years': {
      kind: 'number',
      title: {
        kk: 'Сенатқа кандидаттың тиісті облыста, республикалық маңызы бар қалада немесе астанада тұрған уақыты',
        ru: 'Срок проживания кандидата в Сенат в соответствующей области, городе республиканского значения или столице',
        en: 'How long the candidate for the Senate has lived in the region, city of republican significance or capital',
      },
      unit: YEARS,
    },
    'candidate.higher-education': {
      kind: 'flag',
      title: {
        kk: 'Кандидаттың жоғары білімі бар',
        ru: 'У кандидата есть высшее образование',
        en: 'The candidate has a higher education',
      },
    },
    'candidate.work-years': {
      kind: 'number',
      title: {
        kk: 'Сенатқа кандидаттың жұмыс өтілі',
        ru: 'Стаж работы кандидата в Сенат',
        en: 'How long the candidate for the Senate has worked',
      },
      unit: YEARS,
    },
    'candidate.public-service-years': {
      kind: 'number',
      title: {
        kk: 'Кандидаттың мемлекеттік қызметтегі немесе сайланбалы мемлекеттік лауазымдардағы жұмыс өтілі',
        ru: 'Стаж кандидата на государственной службе или выборных государственных должностях',
        en: 'How long the candidate has worked in the civil service or in elected state office',
      },
      unit: YEARS,
    },
    'candidate.elections-in-a-row': {
      kind: 'number',
      title: {
        kk: 'Кандидат осының алдында қатарынан неше рет Президент болып сайланған',
        ru: 'Сколько раз подряд кандидат непосредственно перед этим избирался Президентом',
        en: 'How many times in a row the candidate was elected President just before',
      },
      unit: TIMES,
    },
    'candidate.first-president': {
      kind: 'flag',
      title: {
        kk: 'Кандидат – Республиканың Тұңғыш Президенті',
        ru: 'Кандидат — Первый Президент Республики',
        en: 'The candidate is the First President of the Republic',
      },
    },
    'candidate.elected-since-single-term': {
      kind: 'number',
      title: {
        kk: 'Кандидат 2022 жылғы 17 қыркүйектен бері неше рет Президент болып сайланған',
        ru: 'Сколько раз кандидат избирался Президентом после 17 сентября 2022 года',
        en: 'How many times the candidate was elected President since 17 September 2022',
      },
      unit: TIMES,
    },
    'candidate.elected-under-1995': {
      kind: 'number',
      title: {
        kk: 'Кандидат 1995 жылғы Конституция бойынша неше рет Президент болып сайланған',
        ru: 'Сколько раз кандидат избирался Президентом по Конституции 1995 года',
        en: 'How many times the candidate was elected President under the Constitution of 1995',
      },
      unit: TIMES,
    },
    'candidate.elected-under-2026': {
      kind: 'number',
      title: {
        kk: 'Кандидат 2026 жылғы Конституция бойынша неше рет Президент болып сайланған',
        ru: 'Сколько раз кандидат избирался Президентом по Конституции 2026 года',
        en: 'How many times the candidate was elected President under the Constitution of 2026',
      },
      unit: TIMES,
    },
    'candidate.nomination': {
      kind: 'word',
      title: {
        kk: 'Депутаттыққа кандидат қалай ұсынылған',
        ru: 'Как выдвинут кандидат в депутаты',
        en: 'How the candidate for deputy was put forward',
      },
      words: {
        'party-list': { kk: 'партиялық тізімде', ru: 'в партийном списке', en: 'on a party list' },
        'district-by-party': {
          kk: 'партия бірмандаттық округ бойынша ұсынған',
          ru: 'партией в одномандатном округе',
          en: 'by a party in a single-member district',
        },
        'district-self': {
          kk: 'бірмандаттық округ бойынша өзін-өзі ұсынған',
          ru: 'самовыдвижением в одномандатном округе',
          en: 'self-nominated in a single-member district',
        },
        assembly: {
          kk: 'Қазақстан халқы Ассамблеясы ұсынған',
          ru: 'Ассамблеей народа Казахстана',
          en: 'by the Assembly of People of Kazakhstan',
        },
      },
    },
    'candidate.incapacitated': {
      kind: 'flag',
      title: {
        kk: 'Сот кандидатты әрекетке қабілетсіз деп таныған',
        ru: 'Кандидат признан судом недееспособным',
        en: 'A court has declared the candidate legally incapable',
      },
    },
    'candidate.imprisoned': {
      kind: 'flag',
      title: {
        kk: 'Кандидат сот үкімі бойынша бас бостандығынан айыру орнында отыр',
        ru: 'Кандидат находится в месте лишения свободы по приговору суда',
        en: 'The candidate is in prison by sentence of a court',
      },
    },
    'candidate.unspent-conviction': {
      kind: 'flag',
      title: {
        kk: 'Кандидаттың жойылмаған немесе алынбаған сотталғандығы бар',
        ru: 'У кандидата есть не погашенная или не снятая судимость',
        en: 'The candidate has a criminal record that is not spent',
      },
    },
    'candidate.corruption-offence': {
      kind: 'flag',
      title: {
        kk: 'Сот кандидатты сыбайлас жемқорлық қылмыс немесе құқық бұзушылық жасағаны үшін кінәлі деп таныған',
        ru: 'Суд признал кандидата виновным в коррупционном преступлении или правонарушении',
        en: 'A court has found the candidate guilty of a corruption crime or offence',
      },
    },
    'candidate.other-maslikhat': {
      kind: 'flag',
      title: {
        kk: 'Кандидат – басқа мәслихаттың депутаты',
        ru: 'Кандидат — депутат другого маслихата',
        en: 'The candidate is a deputy of another maslikhat',
      },
    },
    'voter.incapacitated': {
      kind: 'flag',
      title: {
        kk: 'Сот сайлаушыны әрекетке қабілетсіз деп таныған',
        ru: 'Избиратель признан судом недееспособным',
        en: 'A court has declared the voter legally incapable',
      },
    },
    'voter.imprisoned': {
      kind: 'flag',
      title: {
        kk: 'Сайлаушы сот үкімі бойынша бас бостандығынан айыру орнында отыр',
        ru: 'Избиратель находится в месте лишения свободы по приговору суда',
        en: 'The voter is in prison by sentence of a court',
      },
    },
    'mazhilis.convocation': {
      kind: 'number',
      title: {
        kk: 'Сайланатын Мәжілістің сайланымы',
        ru: 'Созыв избираемого Мажилиса',
        en: 'Convocation of the Mazhilis that is being elected',
      },
    },
    'mazhilis.assembly-deputies': {
      kind: 'number',
      title: {
        kk: 'Мәжілістің Ассамблея сайлаған депутаттары, осымен қоса',
        ru: 'Депутаты Мажилиса, избранные Ассамблеей, включая избираемого',
        en: 'Deputies of the Mazhilis elected by the Assembly, this one included',
      },
      unit: DEPUTIES,
    },
    'senate.proposal-seat': {
      kind: 'flag',
      title: {
        kk: 'Орын Ассамблеяның ұсынысымен толтырылатын Сенат орындарының бірі',
        ru: 'Место относится к тем местам Сената, которые замещаются по предложению Ассамблеи',
        en: 'The seat is one of those in the Senate that are filled on the proposal of the Assembly',
      },
    },
    'senate.appointed': {
      kind: 'number',
      title: {
        kk: 'Сенаттың Президент тағайындаған депутаттары, осымен қоса',
        ru: 'Депутаты Сената, назначенные Президентом, включая назначаемого',
        en: 'Deputies of the Senate appointed by the President, this one included',
      },
      unit: DEPUTIES,
    },
    'actor.relative-of-president': {
      kind: 'flag',
      title: {
        kk: 'Адам – Президенттің жақын туысы',
        ru: 'Лицо — близкий родственник Президента',
        en: 'The person is a close relative of the President',
      },
    },
    'actor.law-enforcement': {
      kind: 'flag',
      title: {
        kk: 'Адам – құқық қорғау органының қызметкері',
        ru: 'Лицо — работник правоохранительного органа',
        en: 'The person serves in a law-enforcement body',
      },
    },
    'actor.board-seat-by-duty': {
      kind: 'flag',
      title: {
        kk: 'Басқару органына кіру – адамның қызметтік міндеті',
        ru: 'Участие в руководящем органе — должностная обязанность лица',
        en: 'The duties of the office require the seat on the board',
      },
    },
    'president.years-in-office': {
      kind: 'number',
      title: {
        kk: 'Президент сайланғаннан бері қызметте болған уақыт',
        ru: 'Время пребывания Президента в должности после избрания',
        en: 'Time in office of the President since the election',
      },
      unit: YEARS,
    },
    'president.by-succession': {
      kind: 'flag',
      title: {
        kk: 'Президенттің өкілеттігі адамға сайлау арқылы емес, лауазым босағандықтан көшкен',
        ru: 'Полномочия Президента перешли к лицу не через выборы, а потому что должность стала вакантной',
        en: 'The office came to its holder by succession, not by election',
      },
    },
    'president.succession-day': {
      kind: 'day',
      title: {
        kk: 'Президент өкілеттігі көшкен күн',
        ru: 'День перехода полномочий Президента',
        en: 'Day on which the powers of the President passed',
      },
    },
    'president.results-day': {
      kind: 'day',
      title: {
        kk: 'Президент сайлауының қорытындылары жарияланған күн',
        ru: 'День опубликования итогов выборов Президента',
        en: 'Day on which the results of the presidential election were published',
      },
    },
    'president.office-vacant': {
      kind: 'flag',
      title: {
        kk: 'Президент мерзімінен бұрын босатылған, қызметінен кетірілген немесе қайтыс болған',
        ru: 'Президент досрочно освобождён, отрешён от должности или умер',
        en: 'The President was released early, removed, or has died',
      },
    },
    'president.charge': {
      kind: 'word',
      title: {
        kk: 'Президентке тағылған айып',
        ru: 'Обвинение против Президента',
        en: 'Charge against the President',
      },
      words: {
        'high-treason': { kk: 'мемлекетке опасыздық', ru: 'государственная измена', en: 'high treason' },
        other: { kk: 'өзге де қылмыс немесе бұзушылық', ru: 'иное преступление или нарушение', en: 'another offence' },
        none: { kk: 'жоқ', ru: 'нет', en: 'none' },
      },
    },
    'president.lasting-incapacity': {
      kind: 'flag',
      title: {
        kk: 'Президент науқастануына байланысты өз міндеттерін тұрақты түрде атқара алмайды',
        ru: 'Президент устойчиво не способен исполнять обязанности по болезни',
        en: 'Illness leaves the President lastingly unable to do the duties of the office',
      },
    },
    'office.first-in-line-unable': {
      kind: 'flag',
      title: {
        kk: 'Президент өкілеттігін қабылдауға тиіс бірінші адам оны қабылдай алмайды',
        ru: 'Первое лицо в порядке преемства не может принять полномочия',
        en: 'The first in the line of succession is unable to take over',
      },
    },
    'office.second-in-line-unable': {
      kind: 'flag',
      title: {
        kk: 'Президент өкілеттігін қабылдауға тиіс екінші адам оны қабылдай алмайды',
        ru: 'Второе лицо в порядке преемства не может принять полномочия',
        en: 'The second in the line of succession is unable to take over',
      },
    },
    'office.first-in-line-declines': {
      kind: 'flag',
      title: {
        kk: 'Бірінші адам өкілеттіктен бас тартты, Конституциялық Сот мұны куәландырды',
        ru: 'Первое лицо отказалось от полномочий, Конституционный Суд это удостоверил',
        en: 'The first in line declines, and the Constitutional Court has certified it',
      },
    },
    'office.second-in-line-declines': {
      kind: 'flag',
      title: {
        kk: 'Екінші адам өкілеттіктен бас тартты, Конституциялық Сот мұны куәландырды',
        ru: 'Второе лицо отказалось от полномочий, Конституционный Суд это удостоверил',
        en: 'The second in line declines, and the Constitutional Court has certified it',
      },
    },
    'parliament.election-same-day': {
      kind: 'flag',
      title: {
        kk: 'Сол мезгілде заң шығарушы орган сайлауы да өтеді',
        ru: 'На то же время приходятся выборы законодательного органа',
        en: 'An election of the legislature falls at the same time',
      },
    },
    'deputy.elected-by': {
      kind: 'word',
      title: { kk: 'Депутат қалай сайланған', ru: 'Как избран депутат', en: 'How the deputy came to the seat' },
      words: {
        list: { kk: 'партиялық тізім бойынша', ru: 'по партийному списку', en: 'from a party list' },
        district: {
          kk: 'бірмандаттық округ сайлаушылары сайлаған',
          ru: 'избирателями одномандатного округа',
          en: 'by the voters of a single-member district',
        },
        assembly: { kk: 'Ассамблея сайлаған', ru: 'Ассамблеей', en: 'by the Assembly' },
        maslikhats: { kk: 'мәслихаттар сайлаған', ru: 'маслихатами', en: 'by maslikhats' },
        president: { kk: 'Президент тағайындаған', ru: 'назначен Президентом', en: 'appointed by the President' },
      },
    },
    'deputy.party-tie': {
      kind: 'word',
      title: {
        kk: 'Депутат пен оны ұсынған партия',
        ru: 'Депутат и партия, от которой он избран',
        en: 'The deputy and the party that got the deputy elected',
      },
      words: {
        kept: { kk: 'депутат партияда қалды', ru: 'депутат остаётся в партии', en: 'the deputy stays in the party' },
        left: { kk: 'депутат партиядан шықты', ru: 'депутат вышел из партии', en: 'the deputy left the party' },
        expelled: {
          kk: 'депутат партиядан шығарылды',
          ru: 'депутат исключён из партии',
          en: 'the deputy was expelled from the party',
        },
        'party-ceased': {
          kk: 'партия қызметін тоқтатты',
          ru: 'партия прекратила деятельность',
          en: 'the party has ceased to exist',
        },
      },
    },
    'deputy.chamber': {
      kind: 'word',
      title: { kk: 'Депутаттың Палатасы', ru: 'Палата депутата', en: 'Chamber of the deputy' },
      words: {
        mazhilis: { kk: 'Мәжіліс', ru: 'Мажилис', en: 'Mazhilis' },
        senate: { kk: 'Сенат', ru: 'Сенат', en: 'Senate' },
      },
    },
    'judge.of-supreme-court': {
      kind: 'flag',
      title: {
        kk: 'Судья Жоғарғы Соттың құрамында',
        ru: 'Судья состоит в Верховном Суде',
        en: 'The judge sits on the Supreme Court',
      },
    },
    'judge.chairs': {
      kind: 'flag',
      title: {
        kk: 'Судья – соттың Төрағасы',
        ru: 'Судья — Председатель суда',
        en: 'The judge is Chair of the court',
      },
    },
    'accused.caught-in-the-act': {
      kind: 'flag',
      title: {
        kk: 'Адам қылмыс үстінде ұсталды',
        ru: 'Лицо задержано на месте преступления',
        en: 'The person was caught in the act',
      },
    },
    'accused.grave-crime': {
      kind: 'flag',
      title: {
        kk: 'Адам ауыр немесе ерекше ауыр қылмыс жасады деп айыпталады',
        ru: 'Лицо обвиняется в тяжком или особо тяжком преступлении',
        en: 'The person is accused of a grave or especially grave crime',
      },
    },
    'accused.measure': {
      kind: 'word',
      title: {
        kk: 'Қолданылатын шара',
        ru: 'Применяемая мера',
        en: 'Measure taken',
      },
      words: {
        detention: { kk: 'ұстау', ru: 'задержание', en: 'detention' },
        'arrest-or-prosecution': {
          kk: 'тұтқынға алу немесе жауапқа тарту',
          ru: 'арест или привлечение к ответственности',
          en: 'arrest or prosecution',
        },
      },
    },
    'accused.act-in-office': {
      kind: 'flag',
      title: {
        kk: 'Іс-әрекет Президенттің міндеттерін атқару кезінде жасалған',
        ru: 'Действие совершено при исполнении обязанностей Президента',
        en: 'The act was done in the exercise of the office of President',
      },
    },
    'accused.crime': {
      kind: 'word',
      title: { kk: 'Қылмыс', ru: 'Преступление', en: 'Crime' },
      words: {
        'terrorism-with-deaths': {
          kk: 'адам өліміне әкелген террористік қылмыс',
          ru: 'террористическое преступление, сопряжённое с гибелью людей',
          en: 'a terrorist crime with deaths',
        },
        'wartime-gravest': {
          kk: 'соғыс уақытындағы ерекше ауыр қылмыс',
          ru: 'особо тяжкое преступление в военное время',
          en: 'one of the gravest crimes in wartime',
        },
        terrorism: {
          kk: 'өзге де террористік қылмыс',
          ru: 'иное террористическое преступление',
          en: 'another terrorist crime',
        },
        'harm-to-state-interests': {
          kk: 'Республиканың мүдделеріне өзге де ауыр зиян',
          ru: 'иной тяжкий вред интересам Республики',
          en: 'other grave harm to the interests of the Republic',
        },
        'high-treason': { kk: 'мемлекетке опасыздық', ru: 'государственная измена', en: 'high treason' },
        other: { kk: 'өзге қылмыс', ru: 'иное преступление', en: 'another crime' },
      },
    },
    'accused.judgment': {
      kind: 'word',
      title: {
        kk: 'Сот шешімі',
        ru: 'Решение суда',
        en: 'Decision of the court',
      },
      words: {
        sentence: {
          kk: 'қылмыстық іс бойынша үкім',
          ru: 'приговор по уголовному делу',
          en: 'a sentence in a criminal case',
        },
        administrative: {
          kk: 'әкімшілік құқық бұзушылық жасаған кінәсі туралы сот актісі',
          ru: 'судебный акт о виновности в административном правонарушении',
          en: 'a judicial act on guilt in an administrative offence',
        },
        none: { kk: 'жоқ', ru: 'нет', en: 'none' },
      },
    },
    'citizen.other-citizenship': {
      kind: 'flag',
      title: {
        kk: 'Азаматтың басқа мемлекет азаматтығы бар',
        ru: 'У гражданина есть гражданство другого государства',
        en: 'The citizen has the citizenship of another state',
      },
    },
    'party.members': {
      kind: 'number',
      title: { kk: 'Партия мүшелерінің саны', ru: 'Число членов партии', en: 'Members of the party' },
      unit: MEMBERS,
    },
    'party.smallest-branch': {
      kind: 'number',
      title: {
        kk: 'Партияның ең шағын өңірлік филиалындағы мүшелер саны',
        ru: 'Число членов в наименьшем региональном филиале партии',
        en: 'Members of the smallest regional branch of the party',
      },
      unit: MEMBERS,
    },
    'party.initiative-group': {
      kind: 'number',
      title: {
        kk: 'Партияны құрудың бастамашыл тобындағы азаматтар саны',
        ru: 'Число граждан в инициативной группе по созданию партии',
        en: 'Citizens in the initiative group that founds the party',
      },
      unit: { kk: 'азамат', ru: 'граждан', en: 'citizens' },
    },
    'party.months-to-congress': {
      kind: 'number',
      title: {
        kk: 'Құру рәсімі басталғаннан құрылтай съезіне дейінгі уақыт',
        ru: 'Время от начала процедуры создания до учредительного съезда',
        en: 'Time from the start of the founding procedure to the founding congress',
      },
      unit: MONTHS,
    },
    'party.months-to-branches': {
      kind: 'number',
      title: {
        kk: 'Партия тіркелгеннен филиалдары тіркелгенге дейінгі уақыт',
        ru: 'Время от регистрации партии до регистрации её филиалов',
        en: 'Time from the registration of the party to that of its branches',
      },
      unit: MONTHS,
    },
    'party.religious': {
      kind: 'flag',
      title: {
        kk: 'Партия діни негізде құрылады',
        ru: 'Партия создаётся на религиозной основе',
        en: 'The party is founded on a religious basis',
      },
    },
    'party.foreign': {
      kind: 'flag',
      title: {
        kk: 'Бұл – басқа мемлекеттің партиясы',
        ru: 'Это партия другого государства',
        en: 'It is a party of another state',
      },
    },
  }),
  'question.terms-of-1995': [
    { since: '2026-07-01-constitution', is: termsOf1995() },
    {
      since: '2026-07-07-terms-ruling',
      is: {
        ...termsOf1995(),
        answer: {
          value: false,
          cites: [
            { source: 'constitutional-court-ruling-89' },
            { source: 'constitution-2026', article: '43', paragraph: '1' },
            { source: 'constitution-2026', article: '72', paragraph: '2', through: '3' },
            { source: 'constitution-2026', article: '83', paragraph: '1' },
            { source: 'constitution-2026', article: '84', paragraph: '3' },
          ],
          effectiveFrom: '2026-07-07',
          note: {
            kk: 'Қаулы көшірмесінен оқылды. Ол Президентке, Конституциялық Соттың Төрағасы мен судьяларына, Жоғарғы Соттың Төрағасына және Бас Прокурорға қатысты: 2026 жылғы 1 шілдеден кейінгі алғашқы сайлау немесе тағайындау бірінші болып саналады.',
            ru: 'Постановление прочитано в копии. Оно касается Президента, Председателя и судей Конституционного Суда, Председателя Верховного Суда и Генерального Прокурора: первыми считаются избрание или назначение после 1 июля 2026 года.',
            en: 'The resolution was read in a copy. It covers the President, the Chair and judges of the Constitutional Court, the Chair of the Supreme Court and the Prosecutor General: the first election or appointment after 1 July 2026 counts as the first.',
          },
        },
      },
    },
  ],
};

function termsOf1995() {
  return {
    kind: 'question',
    title: {
      kk: '1995 жылғы Конституция бойынша атқарылған мерзім 2026 жылғы Конституцияның бір реттік шектеуіне есептеле ме?',
      ru: 'Засчитывается ли срок по Конституции 1995 года в однократное ограничение Конституции 2026 года?',
      en: 'Does a term under the Constitution of 1995 count towards the one-time limit of the Constitution of 2026?',
    },
    readings: {
      yes: {
        kk: 'Есептеледі: бір адам екі Конституция бойынша да бір рет қана сайлана алады.',
        ru: 'Засчитывается: одно лицо может быть избрано лишь один раз по обеим Конституциям вместе.',
        en: 'It counts: one person may be elected only once under both Constitutions taken together.',
      },
      no: {
        kk: 'Есептелмейді: «Конституцияға сәйкес» деген сөздер 2026 жылғы Конституцияны ғана білдіреді.',
        ru: 'Не засчитывается: слова «в соответствии с Конституцией» означают только Конституцию 2026 года.',
        en: 'It does not count: the words "in accordance with the Constitution" mean that of 2026 alone.',
      },
    },
  } as const;
}
