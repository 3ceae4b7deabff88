import { valueOf } from '../../../model/json.ts';
import type { DecisionGroup } from '../../../model/power/decision.ts';
import type { Localized } from '../../../model/vocabulary.ts';

/** What each decision is called: what is done, in a few words. */
const NAMES: Readonly<Record<string, Localized>> = {
  'ordinary-law': { kk: 'Жай заң қабылдау', ru: 'Принять обычный закон', en: 'Pass an ordinary law' },
  'constitutional-law': {
    kk: 'Конституциялық заң қабылдау',
    ru: 'Принять конституционный закон',
    en: 'Pass a constitutional law',
  },
  'override-ordinary': {
    kk: 'Президенттің жай заңға қарсылығын еңсеру',
    ru: 'Преодолеть возражения Президента на обычный закон',
    en: 'Override a veto of an ordinary law',
  },
  'override-constitutional': {
    kk: 'Президенттің конституциялық заңға қарсылығын еңсеру',
    ru: 'Преодолеть возражения Президента на конституционный закон',
    en: 'Override a veto of a constitutional law',
  },
  'amend-by-parliament': {
    kk: 'Конституцияны Парламентте өзгерту',
    ru: 'Изменить Конституцию в Парламенте',
    en: 'Amend the Constitution in Parliament',
  },
  'amend-by-referendum': {
    kk: 'Конституцияны референдумда өзгерту',
    ru: 'Изменить Конституцию на референдуме',
    en: 'Amend the Constitution by referendum',
  },
  'appoint-prime-minister': {
    kk: 'Премьер-Министрді тағайындау',
    ru: 'Назначить Премьер-Министра',
    en: 'Appoint the Prime Minister',
  },
  'dismiss-prime-minister': {
    kk: 'Премьер-Министрді қызметтен босату',
    ru: 'Освободить Премьер-Министра',
    en: 'Dismiss the Prime Minister',
  },
  'appoint-minister': { kk: 'Министрді тағайындау', ru: 'Назначить министра', en: 'Appoint a minister' },
  'appoint-reserved-minister': {
    kk: 'Президент өзі тағайындайтын министрді тағайындау',
    ru: 'Назначить министра из числа назначаемых самим Президентом',
    en: 'Appoint a minister reserved to the President',
  },
  'dismiss-minister': { kk: 'Министрді қызметтен босату', ru: 'Освободить министра', en: 'Dismiss a minister' },
  'remove-minister': {
    kk: 'Палатаның өтініші бойынша министрді босату',
    ru: 'Освободить министра по обращению Палаты',
    en: 'Remove a minister on the request of a chamber',
  },
  'no-confidence': {
    kk: 'Үкіметке сенімсіздік білдіру',
    ru: 'Выразить недоверие Правительству',
    en: 'Vote no confidence in the Government',
  },
  'appoint-vice-president': {
    kk: 'Вице-Президентті тағайындау',
    ru: 'Назначить Вице-Президента',
    en: 'Appoint the Vice-President',
  },
  'appoint-prosecutor-general': {
    kk: 'Бас Прокурорды тағайындау',
    ru: 'Назначить Генерального Прокурора',
    en: 'Appoint the Prosecutor General',
  },
  'dismiss-prosecutor-general': {
    kk: 'Бас Прокурорды қызметтен босату',
    ru: 'Освободить Генерального Прокурора',
    en: 'Dismiss the Prosecutor General',
  },
  'appoint-national-bank-chair': {
    kk: 'Ұлттық Банк Төрағасын тағайындау',
    ru: 'Назначить Председателя Национального Банка',
    en: 'Appoint the Chair of the National Bank',
  },
  'dismiss-national-bank-chair': {
    kk: 'Ұлттық Банк Төрағасын босату',
    ru: 'Освободить Председателя Национального Банка',
    en: 'Dismiss the Chair of the National Bank',
  },
  'appoint-national-security-chair': {
    kk: 'Ұлттық қауіпсіздік комитетінің Төрағасын тағайындау',
    ru: 'Назначить Председателя Комитета национальной безопасности',
    en: 'Appoint the Chair of the National Security Committee',
  },
  'dismiss-national-security-chair': {
    kk: 'Ұлттық қауіпсіздік комитетінің Төрағасын босату',
    ru: 'Освободить Председателя Комитета национальной безопасности',
    en: 'Dismiss the Chair of the National Security Committee',
  },
  'choose-ombudsman': {
    kk: 'Адам құқықтары жөніндегі уәкілді таңдау',
    ru: 'Выбрать Уполномоченного по правам человека',
    en: 'Choose the Human Rights Commissioner',
  },
  'form-election-commission': {
    kk: 'Орталық сайлау комиссиясын құру',
    ru: 'Сформировать Центральную избирательную комиссию',
    en: 'Form the Central Election Commission',
  },
  'form-audit-body': {
    kk: 'Мемлекеттік аудит органын құру',
    ru: 'Сформировать орган государственного аудита',
    en: 'Form the state audit body',
  },
  'form-constitutional-body': {
    kk: 'Конституциялық Кеңесті немесе Сотты құру',
    ru: 'Сформировать Конституционный Совет или Суд',
    en: 'Form the Constitutional Council or Court',
  },
  'choose-supreme-court-judge': {
    kk: 'Жоғарғы Соттың судьясын таңдау',
    ru: 'Выбрать судью Верховного Суда',
    en: 'Choose a judge of the Supreme Court',
  },
  'release-supreme-court-judge': {
    kk: 'Жоғарғы Соттың судьясын босату',
    ru: 'Освободить судью Верховного Суда',
    en: 'Release a judge of the Supreme Court',
  },
  'choose-supreme-court-chair': {
    kk: 'Жоғарғы Соттың Төрағасын таңдау',
    ru: 'Выбрать Председателя Верховного Суда',
    en: 'Choose the Chair of the Supreme Court',
  },
  'appoint-local-judge': {
    kk: 'Жергілікті сот судьясын тағайындау',
    ru: 'Назначить судью местного суда',
    en: 'Appoint a judge of a local court',
  },
  'choose-senators': {
    kk: 'Сенат орындарын толтыру',
    ru: 'Заполнить места в Сенате',
    en: 'Fill the seats of the Senate',
  },
  'dissolve-lower-house': {
    kk: 'Төменгі палатаны тарату',
    ru: 'Распустить нижнюю Палату',
    en: 'Dissolve the lower house',
  },
  'remove-president': {
    kk: 'Президентті қызметінен кетіру',
    ru: 'Отрешить Президента от должности',
    en: 'Remove the President from office',
  },
  'appoint-regional-akim': {
    kk: 'Облыс әкімін тағайындау',
    ru: 'Назначить акима области',
    en: 'Appoint the akim of a region',
  },
  'dismiss-regional-akim': {
    kk: 'Облыс әкімін босату',
    ru: 'Освободить акима области',
    en: 'Dismiss the akim of a region',
  },
  'choose-district-akim': {
    kk: 'Аудан әкімін таңдау',
    ru: 'Выбрать акима района',
    en: 'Choose the akim of a district',
  },
  'elect-rural-akim': { kk: 'Ауыл әкімін сайлау', ru: 'Избрать сельского акима', en: 'Elect a rural akim' },
  'annul-regional-akim-act': {
    kk: 'Облыс әкімі актісінің күшін жою',
    ru: 'Отменить акт акима области',
    en: 'Annul an act of a regional akim',
  },
  'annul-lower-akim-act': {
    kk: 'Төмен тұрған әкім актісінің күшін жою',
    ru: 'Отменить акт нижестоящего акима',
    en: 'Annul an act of a lower akim',
  },
  'dissolve-maslikhat': { kk: 'Мәслихатты тарату', ru: 'Распустить маслихат', en: 'Dissolve a maslikhat' },
  'open-review-before-signature': {
    kk: 'Қол қойылғанға дейін заңды тексертуді бастау',
    ru: 'Начать проверку закона до подписания',
    en: 'Open review of a law before signature',
  },
  'open-review-of-law-in-force': {
    kk: 'Күшіндегі заңды тексертуді бастау',
    ru: 'Начать проверку действующего закона',
    en: 'Open review of a law in force',
  },
  'ask-interpretation': {
    kk: 'Конституцияны түсіндіруді сұрау',
    ru: 'Запросить толкование Конституции',
    en: 'Ask for an interpretation of the Constitution',
  },
  'elect-president': { kk: 'Президентті сайлау', ru: 'Избрать Президента', en: 'Elect the President' },
  'elect-lower-house': { kk: 'Төменгі палатаны сайлау', ru: 'Избрать нижнюю Палату', en: 'Elect the lower house' },
  'elect-maslikhats': { kk: 'Мәслихаттарды сайлау', ru: 'Избрать маслихаты', en: 'Elect the maslikhats' },
  'recall-deputy': { kk: 'Депутатты кері шақырып алу', ru: 'Отозвать депутата', en: 'Recall a deputy' },
  'call-referendum': { kk: 'Референдум тағайындау', ru: 'Назначить референдум', en: 'Call a referendum' },
  'decide-referendum': {
    kk: 'Мәселені референдумда шешу',
    ru: 'Решить вопрос на референдуме',
    en: 'Decide a question by referendum',
  },
};

/** What a group of decisions is about. */
export const groupNames: Readonly<Record<DecisionGroup, Localized>> = {
  law: { kk: 'Заңдар', ru: 'Законы', en: 'Laws' },
  government: { kk: 'Үкімет', ru: 'Правительство', en: 'Government' },
  offices: { kk: 'Лауазымдар', ru: 'Должности', en: 'Offices' },
  courts: { kk: 'Соттар', ru: 'Суды', en: 'Courts' },
  parliament: { kk: 'Парламент', ru: 'Парламент', en: 'Parliament' },
  local: { kk: 'Жергілікті басқару', ru: 'Местное управление', en: 'Local government' },
  review: { kk: 'Конституциялық бақылау', ru: 'Конституционный контроль', en: 'Constitutional review' },
  people: { kk: 'Халық', ru: 'Народ', en: 'People' },
};

/** The name of a decision; undefined for one that has none yet. */
export function decisionName(id: string): Localized | undefined {
  return valueOf(NAMES, id);
}
