import { weighDictionary } from './dictionary.ts';

/** The Russian dictionary of the view on power. */
export const ru = weighDictionary({
  heading: 'Где находится власть',
  waiting: 'Вычисляются доли по каждому решению …',
  failed: 'Доли вычислить не удалось. Выберите другой порядок или откройте приложение заново.',

  'page.group': 'Что показано',
  'page.decisions': 'По решениям',
  'page.distribution': 'В сумме',
  'page.appointments': 'Кто кого назначает',
  'page.holders': 'Кто над кем',

  'index.group': 'Мера',
  'index.shapley': 'Шепли – Шубик',
  'index.banzhaf': 'Банцаф',
  'index.shapley.says':
    'Шепли – Шубик: среди всех очерёдностей, в которых члены могут соглашаться один за другим, доля тех, где решает этот голос.',
  'index.banzhaf.says': 'Банцаф: среди всех случаев, когда решает один голос, доля тех, где это именно он.',

  'side.a': 'слева',
  'side.b': 'справа',

  'discipline.switch': 'Партийная дисциплина',
  'discipline.on': 'включена',
  'discipline.off': 'выключена',
  'discipline.free': 'Каждый голосует сам за себя: партии не учитываются.',
  'discipline.led':
    '{order}: никакое правило не мешает Президенту возглавлять партию, поэтому {n} {n:место|места|мест} партии {party}, крупнейшей, голосуют вместе с Президентом.',
  'discipline.banned':
    '{order}: Президент не может возглавлять партию, поэтому ни одно место за ним не следует; {n} {n:место|места|мест} партии {party}, крупнейшей, голосуют как одно целое.',
  'discipline.none': '{order}: палаты с местами по партиям здесь нет, поэтому каждый голосует сам за себя.',
  'discipline.basis': 'Основание',

  'seats.label': 'Места, {side}',
  'seats.2021': 'Мажилис, избранный в 2021 году',
  'seats.2023': 'Мажилис, избранный в 2023 году',
  'seats.lab': 'из «Подсчёта»: {n} мест',
  'seats.none': 'места по партиям неизвестны',

  'measure.said':
    '{index}, среднее по {a} {a:решению|решениям|решениям} (слева) и {b} (справа). Веса: {weights}. {seats}',
  'measure.seatsFree': 'Каждый голосует сам за себя.',
  'measure.seatsBlocs': 'Партии голосуют как одно целое.',
  'weights.preset': 'Веса',
  'weights.changed': '{preset}, изменено вручную',

  'total.caption': 'Доли всех институтов',
  'total.institution': 'Институт',
  'total.share': '{order}, %',
  'total.range': 'от наименьшей до наибольшей по весам, {side}',
  'total.change': 'Изменение, пункты',
  'total.rangeValue': '{least}–{most}',
  'total.none': 'нет',
  'total.noWeights': 'Все решения имеют нулевой вес. Дайте вес хотя бы одному.',

  'shares.mode': 'Порядки',
  'shares.pair': 'Рядом',
  'shares.figure': 'Доли в сумме: {order}',
  'shares.row':
    '{name}: {a} %, затем {b} %, {change} п. По весам от {leastA} до {mostA} %, затем от {leastB} до {mostB} %.',
  'shares.more': 'Показать и меньшие ({n})',
  'shares.fewer': 'Скрыть меньшие',
  'shares.legend':
    'Серое: в обоих порядках. Пунктир: только слева. Закрашено: только справа. Тонкая черта – от наименьшей до наибольшей доли при любом выборе весов.',
  'shares.table': 'То же таблицей',
  'shares.change': 'изменение, пункты',

  'decision.caption': 'Решения и доли в них',
  'decision.group': 'Предмет',
  'decision.what': 'Решение',
  'decision.role': 'Что изменилось',
  'decision.part': '{name} {n}',
  'decision.unknown': 'такого решения нет',
  'needs.and': ' и ',
  'needs.or': '; или ',
  'needs.orAlone': 'или',
  'needs.part': '{n} % мест: {list}',
  'needs.seats': '{n} % мест',
  'needs.votes': '{name} {votes} голосов',
  'needs.votesOf': '{name} {votes} из {of}',
  'decision.row': '{name} {a} %, затем {b} %',
  'decision.sentence': '{index}. {list}',
  'filter.group': 'Предмет',
  'filter.allGroups': 'все предметы',
  'filter.actor': 'У кого есть доля',
  'filter.anyone': 'у любого',
  'filter.changed': 'только изменённое',
  'filter.count': '{n} {n:решение|решения|решений}',
  'filter.none': 'Подходящих решений нет. Выберите другой предмет или другой институт.',

  'detail.agree': 'Кто должен согласиться',
  'detail.powers': 'По полномочиям',
  'detail.articles': 'Статьи',
  'detail.unread': 'Не прочитано',
  'detail.unreadSays': 'Шаг отнесён к закону, который не был прочитан: кто там решает, статьёй не доказано.',
  'detail.shares': 'Доли в этом решении, %. {seats}',
  'detail.changed': 'Что его изменило',
  'detail.unchanged': 'Ни одна поправка между двумя порядками не затрагивает его процедуру, полномочия или органы.',
  'detail.procedures': 'Процедуры',

  'page.amendments': 'По поправкам',
  'fall.actor': 'Институт',
  'fall.waiting':
    'Вычисляется, что сдвинула каждая поправка, по всем очерёдностям, в которых их можно было бы принять …',
  'fall.refused': 'Изменение между этими двумя порядками нельзя разложить на отдельные поправки.',
  'fall.average':
    'То, что сдвигает поправка, зависит от того, какие приняты до неё. Показано среднее по всем очерёдностям, в которых их можно было бы принять; части в сумме дают всё изменение.',
  'fall.none': 'Ни одна поправка между двумя порядками не сдвигает эту долю.',
  'fall.figure': '{name}: шаг за шагом от «{a}» к «{b}»',
  'fall.amendment': 'Поправка',
  'fall.moved': 'Сдвиг, пункты',
  'fall.choose': 'Выберите институт: что каждая поправка сдвинула в его доле.',
  'fall.scale': 'Шкала начинается с {n} %, а не с нуля: сравнивайте шаги, а не длинные полосы.',
  'fall.end': '{name}: {n} %',
  'fall.step': '{name}: {n} п.',

  'weights.heading': 'Веса вручную',
  'weights.says':
    'Во сколько раз каждое считается по сравнению с выбранным набором. Проценты – часть целого, слева и справа.',
  'weights.group': '{name}: во сколько раз считается группа',
  'weights.decision': '{name}: во сколько раз считается решение',
  'weights.factor': '× {n}',
  'weights.part': '{a} % · {b} %',
  'weights.each': 'Отдельные решения ({n})',
  'weights.reset': 'Снова все решения поровну',
  'parts.heading': '{name}: из чего складывается доля',
  'parts.says': 'Пункты суммы от каждого решения: доля в нём, умноженная на его вес.',
  'parts.none': 'Ни одно решение с весом не даёт ему доли.',
  'parts.close': 'Закрыть',
  'parts.sum': 'Сумма',

  'name.became': '{before}, теперь {after}',
});
