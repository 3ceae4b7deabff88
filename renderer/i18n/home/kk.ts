import { homeDictionary } from './dictionary.ts';

/** The Kazakh dictionary of the home screen. */
export const kk = homeDictionary({
  'home.heading': 'Мұнда не бар',
  'home.intro':
    'Барлық сурет есептелген: көріністердікі – жоғарыда таңдалған екі тәртіптен, қалғандары – өзі ашатын мазмұннан.',
  'home.continue': 'Жалғастыру',
  'home.return': 'Көрініске қайту: {screen}',
  'home.orders': '{left} және {right}',
  'home.noFile': 'Бұл жұмыс әлі файлға сақталмаған.',
  'home.recent': 'Соңғы файлдар',
  'home.recentOf': 'Қайта ашу: {name}',
  'home.opened': 'ашылған уақыты: {time}',
  'home.views': 'Көріністер',
  'home.compare': 'Биліктің екі картасы: не алынды, не қосылды, не өзгерді, не қалды.',
  'home.step': 'Оқиға екі тәртіпте де қадам-қадаммен жүреді. Немен аяқталатынын алдымен сынып айтады.',
  'home.count': 'Сайлаудағы дауыстар екі заңның әрқайсысы бойынша орындарға айналады.',
  'home.weigh': 'Әр шешімнің қандай үлесі кімде екені рәсімдерден есептелген.',
  'home.lessons': 'Сабақтар',
  'home.scenarios': 'Сценарийлер',
  'home.map': '{order}. {sentence}',
  'home.procedure': 'Рәсім: {title}, {n} күй',
  'home.measuring': 'Үлестер есептеліп жатыр…',
  'home.notCounted': 'Бұл дауыстарды осы заңдар бойынша санауға болмайды.',
});
