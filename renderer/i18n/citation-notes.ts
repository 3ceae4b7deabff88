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
