import { stepDictionary } from './dictionary.ts';

/** The Kazakh dictionary of the step view, in Cyrillic letters. */
export const kk = stepDictionary({
  'home.heading': 'Сценарийлер',
  'home.intro': 'Оқиғаны таңдаңыз. Барлық тәртіпте бірдей әрекет жасалады; жауап соның нормалары бойынша есептеледі.',
  'home.empty': 'Сценарий әзірге жоқ.',
  'home.steps': '{n} {n:қадам}',
  'home.orders': 'Тәртіптер: {list}',

  'data.failed': 'Нормалар мен сценарийлерді оқу мүмкін болмады. Қолданбаны жауып, қайта ашыңыз.',
});
