import { exportDictionary } from './dictionary.ts';

/** What leaves the app, in Russian. */
export const ru = exportDictionary({
  title: 'Взять рисунок или таблицу из программы',
  figures: 'Рисунки на экране',
  tables: 'Таблицы на экране',
  noFigure: 'На экране нет рисунка.',
  noTable: 'На экране нет таблицы.',
  page: 'Весь экран',
  svg: 'SVG',
  png: 'PNG',
  copy: 'Копировать',
  csv: 'CSV',
  pdf: 'PDF или бумага',
  svgOf: 'Сохранить «{name}» как SVG',
  pngOf: 'Сохранить «{name}» как PNG',
  copyOf: 'Копировать «{name}» как рисунок',
  csvOf: 'Сохранить «{name}» как CSV',
  saved: 'Сохранено: {name}',
  copied: 'Скопировано: {name}',
  printed: 'Сохранено или напечатано: {name}',
  failed: 'Не получилось ({code}). Ничего не изменено.',
  orders: '{left} · {right}',
  data: 'Шаңырақ {version}, право и данные на {date}',
  made: 'Выгружено {date}',
  sources: 'Опубликованные тексты:',
});
