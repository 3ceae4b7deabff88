import { lessonDictionary } from './dictionary.ts';

/** The Kazakh dictionary of presenting and of lessons. */
export const kk = lessonDictionary({
  'present.region': 'Сыныпқа арналған көрініс',
  'present.leave': 'Көрсетуді аяқтау',
  'present.keys': 'Көрсету кезіндегі пернелер',
  'present.black': 'Экран сөндірілді. B пернесі оны қайта жағады.',
  'present.pointer': 'Көрсеткіш алынды. Shift пен бағыттауыш перне оны жылжытады.',
  'present.pen': 'Қалам алынды. Shift пен бағыттауыш перне сызады; келесі көрініс таза болады.',
  'present.ways': 'Осы жерден тарайтын жолдар',
  'present.way': '{n}: {title}',
  'present.stage': '{total} түзетудің {n}-түзетуі, {date}',
  'present.votes': 'Дауыстар: {title}',
  'present.ownVotes': 'Сыныптың дауыстары',
  'present.uncounted': 'Бұл дауыстарды осы заң бойынша санауға болмайды.',
  'present.nothing': 'Сценарий таңдаңыз, ол осы жерде ірі әріппен шығады.',

  'pkey.next': 'Әрі қарай, пультпен де болады',
  'pkey.back': 'Артқа, пультпен де болады',
  'pkey.start': 'Басына',
  'pkey.way': 'Тармақты таңдау',
  'pkey.diverge': 'Тәртіптер алғаш ажырайтын жер',
  'pkey.morph': 'Бір картаны екіншісіне айналдыру және қайтару',
  'pkey.black': 'Экранды сөндіру және қайта жағу',
  'pkey.pointer': 'Көрсеткіш',
  'pkey.pen': 'Қалам',
  'pkey.erase': 'Сызылғанды өшіру',
  'pkey.language': 'Келесі тіл',
  'pkey.theme': 'Келесі тақырып',
  'pkey.help': 'Осы пернелер',
  'pkey.leave': 'Көрсетуді аяқтау',
  'pkey.space': 'Бос орын',
});
