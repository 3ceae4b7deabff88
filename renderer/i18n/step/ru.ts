import { stepDictionary } from './dictionary.ts';

/** The Russian dictionary of the step view. */
export const ru = stepDictionary({
  'home.heading': 'Сценарии',
  'home.intro':
    'Выберите историю. Во всех порядках совершаются одни и те же действия; ответы вычисляются по их нормам.',
  'home.empty': 'Сценариев пока нет.',
  'home.steps': '{n} {n:шаг|шага|шагов}',
  'home.orders': 'Порядки: {list}',

  'data.failed': 'Нормы и сценарии прочитать не удалось. Закройте приложение и откройте его снова.',
});
