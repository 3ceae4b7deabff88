import type { VoteFaultCode } from '../../model/refusals.ts';
import type { Localized } from '../../model/vocabulary.ts';

/** What is wrong with votes, in words, for each code of the model; `{value}` stands for what was written. */
export const voteFaultTexts: Readonly<Record<VoteFaultCode, Localized>> = {
  'not-a-number': {
    kk: '«{value}» — дауыстар саны емес.',
    ru: '«{value}» — не число голосов.',
    en: '“{value}” is no number of votes.',
  },
  'fractional-votes': {
    kk: 'Дауыстар бүтін санмен есептеледі, {value} болмайды.',
    ru: 'Голоса считаются целыми числами, а не {value}.',
    en: 'Votes are counted in whole numbers, not {value}.',
  },
  'negative-votes': {
    kk: 'Дауыстар саны {value} бола алмайды.',
    ru: 'Голосов не может быть {value}.',
    en: 'There cannot be {value} votes.',
  },
  'too-many-votes': {
    kk: '{value} — санауға болатын дауыстан көп.',
    ru: '{value} — больше голосов, чем можно сосчитать.',
    en: '{value} are more votes than can be counted.',
  },
  'nobody-to-elect': {
    kk: 'Сайланатын ешкім жоқ.',
    ru: 'Избирать некого.',
    en: 'There is nobody to elect.',
  },
  'too-many-rows': {
    kk: 'Жолдар тым көп: {value}.',
    ru: 'Слишком много строк: {value}.',
    en: 'There are too many rows: {value}.',
  },
  'duplicate-name': {
    kk: '«{value}» екі рет жазылған.',
    ru: '«{value}» стоит дважды.',
    en: '“{value}” stands here twice.',
  },
  'duplicate-registration': {
    kk: 'Тіркеу ретіндегі {value}-орын екі тізімде де тұр.',
    ru: 'Место {value} в порядке регистрации занято дважды.',
    en: 'Two lists have the place {value} in the order of registration.',
  },
  'impossible-seats': {
    kk: 'Орындар не округтер саны {value} бола алмайды.',
    ru: 'Мест или округов не может быть {value}.',
    en: '{value} is no number of seats or districts that can be filled.',
  },
  'impossible-threshold': {
    kk: '{value} — меже бола алмайтын үлес.',
    ru: '{value} — не доля, которая может быть барьером.',
    en: '{value} is no share that can be a threshold.',
  },
  'unknown-list': {
    kk: '«{value}» бюллетеньде жоқ.',
    ru: '«{value}» нет в бюллетене.',
    en: '“{value}” is not on the ballot.',
  },
  'too-many-districts': {
    kk: 'Округтер палатадағыдан көп: {value}.',
    ru: 'Округов больше, чем в палате: {value}.',
    en: 'These are more districts than the chamber has: {value}.',
  },
  'rule-not-known': {
    kk: 'Заң мұны ашық қалдырады немесе мәтіні көрілмеген: таңдау керек.',
    ru: 'Закон этого не решает или его текст не виден: нужно выбрать.',
    en: 'The law leaves this open, or its text was not seen: it has to be chosen.',
  },
  'unknown-law': {
    kk: '{value} күніне бұл органның сайлау заңы деректерде жоқ.',
    ru: 'На день {value} закона о выборах этого органа в данных нет.',
    en: 'The data know no electoral law of this body on {value}.',
  },
  'more-than-all': {
    kk: 'Бұл барлығынан көп: {value}.',
    ru: 'Это больше, чем всего: {value}.',
    en: 'These are more than all: {value}.',
  },
  'no-name': {
    kk: 'Бұл жолда атау жоқ.',
    ru: 'В этой строке нет названия.',
    en: 'This row has no name.',
  },
  'reserved-name': {
    kk: '«{value}» атауын файлда сақтау мүмкін емес: тізімге басқа атау беріңіз.',
    ru: 'Названия «{value}» файл сохранить не может: дайте списку другое.',
    en: 'A file cannot keep the name “{value}”: give the list another.',
  },
  'long-name': {
    kk: '«{value}» атауы 200 таңбадан ұзын.',
    ru: 'Название «{value}» длиннее 200 знаков.',
    en: 'The name “{value}” is longer than 200 letters.',
  },
  'no-votes': {
    kk: '«{value}» жолында дауыс жоқ.',
    ru: 'В строке «{value}» нет голосов.',
    en: 'The row of “{value}” has no votes.',
  },
  'ambiguous-number': {
    kk: '«{value}»: мыңдық па, ондық бөлшек пе — белгісіз.',
    ru: '«{value}»: тысячи это или дробь, неясно.',
    en: '“{value}” may be thousands or decimals.',
  },
  'no-votes-column': {
    kk: 'Кестенің бірде-бір бағанында дауыстар саны жоқ.',
    ru: 'Ни в одном столбце таблицы нет чисел голосов.',
    en: 'No column of the table holds numbers of votes.',
  },
  'open-quote': {
    kk: 'Тырнақша ашылып, жабылмаған.',
    ru: 'Кавычка открыта и не закрыта.',
    en: 'A quotation mark is opened and never closed.',
  },
};
