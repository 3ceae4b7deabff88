import { homeDictionary } from './dictionary.ts';

/** The Russian dictionary of the home screen. */
export const ru = homeDictionary({
  'home.heading': 'Что здесь есть',
  'home.intro':
    'Все рисунки вычислены: у видов – из двух порядков, выбранных вверху, у остальных – из того, что они открывают.',
  'home.continue': 'Продолжить',
  'home.return': 'Вернуться к виду: {screen}',
  'home.orders': '{left} и {right}',
  'home.noFile': 'Эта работа ещё не сохранена в файл.',
  'home.recent': 'Последние файлы',
  'home.recentOf': 'Открыть снова: {name}',
  'home.opened': 'время открытия: {time}',
  'home.views': 'Виды',
  'home.compare': 'Две карты власти: что убрано, что добавлено, что изменено и что осталось.',
  'home.step': 'История по шагам в обоих порядках. Сначала класс говорит, чем всё кончится.',
  'home.count': 'Голоса выборов превращаются в места по одному и другому закону.',
  'home.weigh': 'Какая доля каждого решения у кого: вычислено из процедур.',
  'home.lessons': 'Уроки',
  'home.scenarios': 'Сценарии',
  'home.map': '{order}. {sentence}',
  'home.procedure': 'Процедура: {title}, {n} {n:состояние|состояния|состояний}',
  'home.measuring': 'Доли вычисляются…',
  'home.notCounted': 'По этим законам такие голоса подсчитать нельзя.',
});
