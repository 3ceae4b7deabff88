import { exportDictionary } from './dictionary.ts';

/** What leaves the app, in Kazakh. */
export const kk = exportDictionary({
  title: 'Суретті немесе кестені бағдарламадан алу',
  figures: 'Экрандағы суреттер',
  tables: 'Экрандағы кестелер',
  noFigure: 'Экранда сурет жоқ.',
  noTable: 'Экранда кесте жоқ.',
  page: 'Бүкіл көрініс',
  svg: 'SVG',
  png: 'PNG',
  copy: 'Көшіру',
  csv: 'CSV',
  pdf: 'PDF немесе қағаз',
  svgOf: '«{name}» суретін SVG түрінде сақтау',
  pngOf: '«{name}» суретін PNG түрінде сақтау',
  copyOf: '«{name}» суретін көшіру',
  csvOf: '«{name}» кестесін CSV түрінде сақтау',
  saved: 'Сақталды: {name}',
  copied: 'Көшірілді: {name}',
  printed: 'Сақталды немесе басып шығарылды: {name}',
  failed: 'Орындалмады ({code}). Ештеңе өзгерген жоқ.',
  orders: '{left} · {right}',
  data: 'Шаңырақ {version}, құқық пен деректердің күні: {date}',
  made: 'Шығарылған күні: {date}',
  sources: 'Жарияланған мәтіндер:',
});
