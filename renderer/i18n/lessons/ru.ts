import { lessonDictionary } from './dictionary.ts';

/** The Russian dictionary of presenting and of lessons. */
export const ru = lessonDictionary({
  'present.region': 'Изображение для класса',
  'present.leave': 'Закончить показ',
  'present.keys': 'Клавиши во время показа',
  'present.black': 'Экран погашен. Клавиша B снова его зажигает.',
  'present.pointer': 'Указка взята. Shift со стрелкой двигает её.',
  'present.pen': 'Перо взято. Shift со стрелкой рисует; следующее изображение чистое.',
  'present.ways': 'Пути отсюда',
  'present.way': '{n}: {title}',
  'present.stage': 'Поправка {n} из {total}, {date}',
  'present.votes': 'Голоса: {title}',
  'present.ownVotes': 'Голоса класса',
  'present.uncounted': 'По этому закону такие голоса подсчитать нельзя.',
  'present.nothing': 'Выберите сценарий, и он появится здесь крупными буквами.',

  'pkey.next': 'Дальше, также с пульта',
  'pkey.back': 'Назад, также с пульта',
  'pkey.start': 'К началу',
  'pkey.way': 'Выбрать ветвь',
  'pkey.diverge': 'Где порядки впервые расходятся',
  'pkey.morph': 'Превратить одну карту в другую и обратно',
  'pkey.black': 'Погасить экран и снова зажечь',
  'pkey.pointer': 'Указка',
  'pkey.pen': 'Перо',
  'pkey.erase': 'Стереть нарисованное',
  'pkey.language': 'Следующий язык',
  'pkey.theme': 'Следующая тема',
  'pkey.help': 'Эти клавиши',
  'pkey.leave': 'Закончить показ',
  'pkey.space': 'Пробел',
});
