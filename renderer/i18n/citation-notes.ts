import type { Localized } from '../../model/vocabulary.ts';

/** The English remarks that narrow a citation in the data, in the three languages; a test keeps the list complete. */
const NOTES: Readonly<Record<string, Localized>> = {
  'second sentence': { kk: 'екінші сөйлем', ru: 'второе предложение', en: 'second sentence' },
  electors: { kk: 'таңдаушылар', ru: 'выборщики', en: 'electors' },
  deleted: { kk: 'алып тасталған', ru: 'исключено', en: 'deleted' },
  excluded: { kk: 'алып тасталған', ru: 'исключено', en: 'excluded' },
  repealed: { kk: 'күші жойылған', ru: 'утратил силу', en: 'repealed' },
  'whole text': { kk: 'бүкіл мәтін', ru: 'весь текст', en: 'whole text' },
  'wording before 07.02.2022': {
    kk: '2022 жылғы 7 ақпанға дейінгі редакция',
    ru: 'в редакции до 7 февраля 2022 года',
    en: 'wording before 7 February 2022',
  },
  'wording not examined': { kk: 'редакциясы қаралмаған', ru: 'редакция не изучена', en: 'wording not examined' },
  'text not examined': { kk: 'мәтіні қаралмаған', ru: 'текст не изучен', en: 'text not examined' },
  'not seen': { kk: 'көрілмеген', ru: 'не просмотрено', en: 'not seen' },
  'applies to persons elected after the rule took effect': {
    kk: 'норма қолданысқа енгізілгеннен кейін сайланған адамдарға қолданылады',
    ru: 'применяется к лицам, избранным после введения нормы в действие',
    en: 'applies to persons elected after the rule took effect',
  },
  'articles with a later date': {
    kk: 'кейінірек қолданысқа енгізілетін баптар',
    ru: 'статьи с более поздней датой введения в действие',
    en: 'articles with a later date',
  },
  'first part': { kk: 'бірінші бөлік', ru: 'часть первая', en: 'first part' },
  'older wording, excerpt': {
    kk: 'бұрынғы редакциясынан үзінді',
    ru: 'отрывок прежней редакции',
    en: 'older wording, excerpt',
  },
  'older wording, excerpt; term by press report': {
    kk: 'бұрынғы редакциясынан үзінді; мерзім баспасөз хабары бойынша',
    ru: 'отрывок прежней редакции; срок по сообщению прессы',
    en: 'older wording, excerpt; term by press report',
  },
  excerpt: { kk: 'үзінді', ru: 'отрывок', en: 'excerpt' },
  'press report, July 2021': {
    kk: 'баспасөз хабары, 2021 жылғы шілде',
    ru: 'сообщение прессы, июль 2021 года',
    en: 'press report, July 2021',
  },
  'press reports, pilot of 5 November 2023': {
    kk: 'баспасөз хабарлары, 2023 жылғы 5 қарашадағы пилоттық сайлау',
    ru: 'сообщения прессы, пилотные выборы 5 ноября 2023 года',
    en: 'press reports, pilot of 5 November 2023',
  },
  'cited in calls of elections': {
    kk: 'сайлауды тағайындау туралы құжаттарда аталған',
    ru: 'названа в решениях о назначении выборов',
    en: 'cited in calls of elections',
  },
  'amount by press report': {
    kk: 'саны баспасөз хабары бойынша',
    ru: 'число по сообщению прессы',
    en: 'amount by press report',
  },
  'amounts reported for this period': {
    kk: 'сандар осы кезең туралы хабарлар бойынша',
    ru: 'числа по сообщениям за этот период',
    en: 'amounts reported for this period',
  },
  'second part': { kk: 'екінші бөлік', ru: 'часть вторая', en: 'second part' },
  'last part': { kk: 'соңғы бөлік', ru: 'последняя часть', en: 'last part' },
  'applied from the 8th convocation': {
    kk: 'сегізінші сайланымнан бастап қолданылады',
    ru: 'применяется с восьмого созыва',
    en: 'applied from the 8th convocation',
  },
  'split 69/29': { kk: '69 және 29 болып бөлінеді', ru: 'деление: 69 и 29', en: 'split 69/29' },
  'and statutes; days not stated': {
    kk: 'сондай-ақ заңдар; күндері көрсетілмеген',
    ru: 'а также законы; дни не указаны',
    en: 'and statutes; days not stated',
  },
  'message published on 8 June 2022': {
    kk: '2022 жылғы 8 маусымда жарияланған хабарлама',
    ru: 'сообщение опубликовано 8 июня 2022 года',
    en: 'message published on 8 June 2022',
  },
  footnotes: { kk: 'ескертпелер', ru: 'сноски', en: 'footnotes' },
  proposal: { kk: 'ұсыныс', ru: 'предложение', en: 'proposal' },
  'kept unless replaced': {
    kk: 'ауыстырылмаса, сақталады',
    ru: 'сохраняется, если не заменено',
    en: 'kept unless replaced',
  },
};

/** The remark of a citation in the three languages, if the dictionary knows it. */
export function citationNote(note: string): Localized | undefined {
  return NOTES[note];
}
