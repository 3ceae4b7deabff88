import { weighDictionary } from './dictionary.ts';

/** The Kazakh dictionary of the view on power, in Cyrillic letters. */
export const kk = weighDictionary({
  heading: 'Билік кімнің қолында',
  waiting: 'Әр шешімдегі үлестер есептелуде …',
  failed: 'Үлестерді есептеу мүмкін болмады. Басқа тәртіпті таңдаңыз немесе қолданбаны қайта ашыңыз.',

  'page.group': 'Не көрсетіледі',
  'page.decisions': 'Шешімдер бойынша',
  'page.distribution': 'Жиынтығы',
  'page.appointments': 'Кім нені толтырады',

  'index.group': 'Өлшем',
  'index.shapley': 'Шепли – Шубик',
  'index.banzhaf': 'Банцаф',
  'index.shapley.says':
    'Шепли – Шубик: мүшелер бірінен кейін бірі келісе алатын барлық кезектің ішінде дәл осы дауыс шешетіндерінің үлесі.',
  'index.banzhaf.says': 'Банцаф: бір дауыс шешетін барлық жағдайдың ішінде ол дәл осы дауыс болатындарының үлесі.',

  'side.a': 'сол жақ',
  'side.b': 'оң жақ',

  'discipline.switch': 'Партиялық тәртіп',
  'discipline.on': 'қосулы',
  'discipline.off': 'өшірулі',
  'discipline.free': 'Әркім өзі үшін дауыс береді: партиялар есепке алынбайды.',
  'discipline.led':
    '{order}: Президенттің партияны басқаруына ешбір норма кедергі емес, сондықтан ең ірі партияның ({party}) {n} орны Президентпен бірге дауыс береді.',
  'discipline.banned':
    '{order}: Президент партияны басқара алмайды, сондықтан ешбір орын оған ермейді; ең ірі партияның ({party}) {n} орны біртұтас дауыс береді.',
  'discipline.none':
    '{order}: мұнда орындары партиялар бойынша белгілі палата жоқ, сондықтан әркім өзі үшін дауыс береді.',
  'discipline.basis': 'Негізі',

  'seats.label': 'Орындар, {side}',
  'seats.2021': '2021 жылы сайланған Мәжіліс',
  'seats.2023': '2023 жылы сайланған Мәжіліс',
  'seats.lab': '«Санаудан»: {n} орын',
  'seats.none': 'партиялар бойынша орындар белгісіз',

  'measure.said': '{index}, {a} шешімнің (сол жақ) және {b} шешімнің (оң жақ) орташасы. Салмақтар: {weights}. {seats}',
  'measure.seatsFree': 'Әркім өзі үшін дауыс береді.',
  'measure.seatsBlocs': 'Партиялар біртұтас дауыс береді.',
  'weights.preset': 'Салмақтар',
  'weights.changed': '{preset}, қолмен өзгертілді',

  'total.caption': 'Барлық институттардың үлестері',
  'total.institution': 'Институт',
  'total.share': '{order}, %',
  'total.range': 'салмақтарға қарай ең азы мен ең көбі, {side}',
  'total.change': 'Өзгеріс, пайыздық тармақ',
  'total.rangeValue': '{least}–{most}',
  'total.none': 'жоқ',
  'total.noWeights': 'Барлық шешімнің салмағы нөл. Ең болмаса біреуіне салмақ беріңіз.',

  'shares.mode': 'Тәртіптер',
  'shares.pair': 'Қатар',
  'shares.figure': 'Жиынтық үлестер: {order}',
  'shares.row':
    '{name}: {a} %, кейін {b} %, {change} тармақ. Салмақтарға қарай {leastA}–{mostA} %, кейін {leastB}–{mostB} %.',
  'shares.more': 'Кішілерін де көрсету ({n})',
  'shares.fewer': 'Кішілерін жасыру',
  'shares.legend':
    'Сұр: екі тәртіпте де бар. Үзік сызық: тек сол жақта. Боялған: тек оң жақта. Жіңішке сызық – салмақтардың кез келген таңдауындағы ең азынан ең көбіне дейін.',
  'shares.table': 'Сол кесте түрінде',
  'shares.change': 'өзгеріс, тармақ',

  'decision.caption': 'Шешімдер және олардағы үлестер',
  'decision.group': 'Сала',
  'decision.what': 'Шешім',
  'decision.role': 'Не өзгерді',
  'decision.part': '{name} {n}',
  'decision.unknown': 'мұндай шешім жоқ',
  'needs.and': ' және ',
  'needs.or': '; немесе ',
  'needs.orAlone': 'немесе',
  'needs.part': 'орындардың {n} %-ы: {list}',
  'needs.seats': 'орындардың {n} %-ы',
  'needs.votes': '{name} {votes} дауыс',
  'needs.votesOf': '{name} {of} дауыстың {votes} дауысы',
  'decision.row': '{name} {a} %, кейін {b} %',
  'decision.sentence': '{index}. {list}',
  'filter.group': 'Сала',
  'filter.allGroups': 'барлық сала',
  'filter.actor': 'Кімнің үлесі бар',
  'filter.anyone': 'кез келген',
  'filter.changed': 'тек өзгергендер',
  'filter.count': '{n} шешім',
  'filter.none': 'Сәйкес шешім жоқ. Басқа саланы немесе басқа институтты таңдаңыз.',

  'detail.agree': 'Кім келісуі керек',
  'detail.powers': 'Өкілеттіктер бойынша',
  'detail.articles': 'Баптар',
  'detail.unread': 'Оқылмаған',
  'detail.unreadSays': 'Бір қадам оқылмаған заңға қалдырылған: онда кім шешетіні баппен дәлелденбеген.',
  'detail.shares': 'Осы шешімдегі үлестер, %. {seats}',
  'detail.changed': 'Оны не өзгертті',
  'detail.unchanged': 'Екі тәртіптің арасындағы ешбір түзету оның рәсіміне, өкілеттігіне немесе органдарына тимейді.',
  'detail.procedures': 'Рәсімдер',

  'name.became': '{before}, қазір {after}',
});
