import type { Facts } from '../conditions/types.ts';
import type { Decision, DecisionGroup } from '../power/decision.ts';
import type { Way } from '../power/derivation/procedure-game.ts';
import type { Localized } from '../vocabulary.ts';

/** Peace, and a lower house that sits: what is so on most days. */
const ORDINARY_TIMES: Facts = {
  'parliament.lower-house-absent': false,
  'parliament.early-end-considered': false,
  'president.by-succession': false,
  'state.emergency': false,
  'state.martial-law': false,
};

/**
 * Everything whose taking is measured, and where each order says how it is taken. Only names of procedures, of their
 * states and of powers stand here: who must agree, and with which majority, is read off the order.
 */
export const decisions: Readonly<Record<string, Decision>> = {
  'ordinary-law': by(
    'law',
    { kk: 'Жай заңды қабылдау', ru: 'Принятие обычного закона', en: 'Passing an ordinary law' },
    way('ordinary-law', 'adopted'),
    way('president-signature-ordinary', 'in-force'),
  ),
  'constitutional-law': by(
    'law',
    { kk: 'Конституциялық заңды қабылдау', ru: 'Принятие конституционного закона', en: 'Passing a constitutional law' },
    way('constitutional-law', 'adopted'),
    way('president-signature-constitutional', 'in-force'),
  ),
  'override-ordinary': by(
    'law',
    {
      kk: 'Жай заңға қарсылықтарды еңсеру',
      ru: 'Преодоление возражений на обычный закон',
      en: 'Overriding objections to an ordinary law',
    },
    { ...way('president-signature-ordinary', 'in-force'), from: 'returned' },
  ),
  'override-constitutional': by(
    'law',
    {
      kk: 'Конституциялық заңға қарсылықтарды еңсеру',
      ru: 'Преодоление возражений на конституционный закон',
      en: 'Overriding objections to a constitutional law',
    },
    { ...way('president-signature-constitutional', 'in-force'), from: 'returned' },
  ),
  'amend-by-parliament': by(
    'law',
    {
      kk: 'Парламенттің Конституцияны өзгертуі',
      ru: 'Изменение Конституции Парламентом',
      en: 'Amending the Constitution by Parliament',
    },
    way('amendment-by-parliament', 'in-force'),
  ),
  'amend-by-referendum': by(
    'law',
    {
      kk: 'Конституцияны референдум арқылы өзгерту',
      ru: 'Изменение Конституции на референдуме',
      en: 'Amending the Constitution by referendum',
    },
    way('amendment-by-referendum', 'adopted'),
  ),
  'appoint-prime-minister': by(
    'government',
    { kk: 'Премьер-Министрді тағайындау', ru: 'Назначение Премьер-Министра', en: 'Appointing the Prime Minister' },
    way('prime-minister-investiture', 'appointed'),
  ),
  'dismiss-prime-minister': held(
    'government',
    {
      kk: 'Премьер-Министрді қызметтен босату',
      ru: 'Освобождение Премьер-Министра от должности',
      en: 'Dismissing the Prime Minister',
    },
    'president-dismisses-pm',
  ),
  'appoint-minister': by(
    'government',
    { kk: 'Министрді тағайындау', ru: 'Назначение министра', en: 'Appointing a minister' },
    way('ministers-appointment', 'appointed', { 'minister.reserved-post': false }),
  ),
  'appoint-reserved-minister': by(
    'government',
    {
      kk: 'Сыртқы істер, қорғаныс немесе ішкі істер министрін тағайындау',
      ru: 'Назначение министра иностранных дел, обороны или внутренних дел',
      en: 'Appointing a minister of foreign affairs, defence or internal affairs',
    },
    way('ministers-appointment', 'appointed', { 'minister.reserved-post': true }),
  ),
  'dismiss-minister': held(
    'government',
    { kk: 'Министрді қызметтен босату', ru: 'Освобождение министра от должности', en: 'Dismissing a minister' },
    'president-dismisses-ministers',
  ),
  'remove-minister': by(
    'government',
    {
      kk: 'Палатаның өтініші бойынша министрді қызметтен босату',
      ru: 'Освобождение министра по обращению Палаты',
      en: 'Removing a minister on the request of a chamber',
    },
    way('minister-removal', 'dismissed'),
  ),
  'no-confidence': by(
    'government',
    {
      kk: 'Үкіметке сенімсіздік білдіріп, оны кетіру',
      ru: 'Отставка Правительства после вотума недоверия',
      en: 'Ending the Government by a vote of no confidence',
    },
    way('no-confidence-government', 'government-out'),
  ),
  'appoint-vice-president': by(
    'offices',
    { kk: 'Вице-Президентті тағайындау', ru: 'Назначение Вице-Президента', en: 'Appointing the Vice-President' },
    way('vice-president-appointment', 'in-office'),
  ),
  'dismiss-vice-president': held(
    'offices',
    {
      kk: 'Вице-Президентті қызметтен босату',
      ru: 'Освобождение Вице-Президента от должности',
      en: 'Dismissing the Vice-President',
    },
    'president-dismisses-vp',
  ),
  'appoint-prosecutor-general': held(
    'offices',
    {
      kk: 'Бас Прокурорды тағайындау',
      ru: 'Назначение Генерального Прокурора',
      en: 'Appointing the Prosecutor General',
    },
    'president-appoints-prosecutor-general',
  ),
  'dismiss-prosecutor-general': held(
    'offices',
    {
      kk: 'Бас Прокурорды қызметтен босату',
      ru: 'Освобождение Генерального Прокурора от должности',
      en: 'Dismissing the Prosecutor General',
    },
    'president-dismisses-prosecutor-general',
  ),
  'appoint-national-bank-chair': held(
    'offices',
    {
      kk: 'Ұлттық Банкінің Төрағасын тағайындау',
      ru: 'Назначение Председателя Национального Банка',
      en: 'Appointing the Chair of the National Bank',
    },
    'president-appoints-national-bank-chair',
  ),
  'dismiss-national-bank-chair': held(
    'offices',
    {
      kk: 'Ұлттық Банкінің Төрағасын қызметтен босату',
      ru: 'Освобождение Председателя Национального Банка от должности',
      en: 'Dismissing the Chair of the National Bank',
    },
    'president-dismisses-national-bank-chair',
  ),
  'appoint-national-security-chair': held(
    'offices',
    {
      kk: 'Ұлттық қауіпсіздік комитетінің Төрағасын тағайындау',
      ru: 'Назначение Председателя Комитета национальной безопасности',
      en: 'Appointing the Chair of the National Security Committee',
    },
    'president-appoints-knb-chair',
  ),
  'dismiss-national-security-chair': held(
    'offices',
    {
      kk: 'Ұлттық қауіпсіздік комитетінің Төрағасын қызметтен босату',
      ru: 'Освобождение Председателя Комитета национальной безопасности от должности',
      en: 'Dismissing the Chair of the National Security Committee',
    },
    'president-dismisses-knb-chair',
  ),
  'choose-ombudsman': by(
    'offices',
    {
      kk: 'Адам құқықтары жөніндегі уәкілді сайлау немесе тағайындау',
      ru: 'Избрание или назначение Уполномоченного по правам человека',
      en: 'Choosing the Human Rights Commissioner',
    },
    way('ombudsman-selection', 'in-office'),
  ),
  'release-ombudsman': held(
    'offices',
    {
      kk: 'Адам құқықтары жөніндегі уәкілді қызметтен босату',
      ru: 'Освобождение Уполномоченного по правам человека от должности',
      en: 'Releasing the Human Rights Commissioner',
    },
    'president-dismisses-ombudsman',
    'senate-dismisses-ombudsman',
  ),
  'form-election-commission': held(
    'offices',
    {
      kk: 'Орталық сайлау комиссиясын құру',
      ru: 'Формирование Центральной избирательной комиссии',
      en: 'Forming the Central Election Commission',
    },
    'president-appoints-cec-chair',
    'president-appoints-cec-members',
    'senate-appoints-cec',
    'mazhilis-appoints-cec',
  ),
  'dismiss-election-commission': held(
    'offices',
    {
      kk: 'Орталық сайлау комиссиясының мүшелерін қызметтен босату',
      ru: 'Освобождение членов Центральной избирательной комиссии',
      en: 'Dismissing members of the Central Election Commission',
    },
    'president-dismisses-cec',
  ),
  'form-audit-body': held(
    'offices',
    {
      kk: 'Мемлекеттік аудит органын құру',
      ru: 'Формирование органа государственного аудита',
      en: 'Forming the state audit body',
    },
    'president-appoints-audit-chair',
    'president-appoints-audit-members',
    'senate-appoints-audit',
    'mazhilis-appoints-audit',
  ),
  'dismiss-audit-body': held(
    'offices',
    {
      kk: 'Мемлекеттік аудит органының мүшелерін қызметтен босату',
      ru: 'Освобождение членов органа государственного аудита',
      en: 'Dismissing members of the state audit body',
    },
    'president-dismisses-audit',
  ),
  'form-constitutional-body': held(
    'courts',
    {
      kk: 'Конституциялық Кеңесті немесе Сотты құру',
      ru: 'Формирование Конституционного Совета или Суда',
      en: 'Forming the Constitutional Council or Court',
    },
    'president-appoints-cc-chair',
    'president-appoints-cc-members',
    'senate-appoints-cc',
    'mazhilis-appoints-cc',
  ),
  'dismiss-constitutional-chair': held(
    'courts',
    {
      kk: 'Конституциялық Соттың Төрағасын қызметтен босату',
      ru: 'Освобождение Председателя Конституционного Суда от должности',
      en: 'Dismissing the Chair of the Constitutional Court',
    },
    'president-dismisses-cc-chair',
  ),
  'dismiss-constitutional-judge': held(
    'courts',
    {
      kk: 'Конституциялық Соттың судьясын қызметтен босату',
      ru: 'Освобождение судьи Конституционного Суда от должности',
      en: 'Dismissing a judge of the Constitutional Court',
    },
    'president-dismisses-cc-judges',
  ),
  'choose-supreme-court-judge': by(
    'courts',
    {
      kk: 'Жоғарғы Соттың судьясын сайлау',
      ru: 'Избрание судьи Верховного Суда',
      en: 'Electing a judge of the Supreme Court',
    },
    way('supreme-court-judges-election', 'sworn'),
  ),
  'release-supreme-court-judge': held(
    'courts',
    {
      kk: 'Жоғарғы Соттың судьясын қызметтен босату',
      ru: 'Освобождение судьи Верховного Суда от должности',
      en: 'Releasing a judge of the Supreme Court',
    },
    'senate-dismisses-sc-judges',
  ),
  'choose-supreme-court-chair': by(
    'courts',
    {
      kk: 'Жоғарғы Соттың Төрағасын сайлау немесе тағайындау',
      ru: 'Избрание или назначение Председателя Верховного Суда',
      en: 'Choosing the Chair of the Supreme Court',
    },
    way('supreme-court-chair', 'in-office'),
  ),
  'release-supreme-court-chair': firstOf(
    'courts',
    {
      kk: 'Жоғарғы Соттың Төрағасын қызметтен босату',
      ru: 'Освобождение Председателя Верховного Суда от должности',
      en: 'Releasing the Chair of the Supreme Court',
    },
    'president-dismisses-sc-chair',
    'senate-dismisses-sc-judges',
  ),
  'appoint-local-judge': by(
    'courts',
    {
      kk: 'Жергілікті соттың судьясын тағайындау',
      ru: 'Назначение судьи местного суда',
      en: 'Appointing a judge of a local court',
    },
    way('local-judges-appointment', 'in-office'),
  ),
  'choose-senators': held(
    'parliament',
    {
      kk: 'Сенат депутаттарын сайлау және тағайындау',
      ru: 'Избрание и назначение депутатов Сената',
      en: 'Electing and appointing senators',
    },
    'president-appoints-senators',
    'maslikhats-elect-senators',
  ),
  'dismiss-appointed-senator': held(
    'parliament',
    {
      kk: 'Тағайындалған Сенат депутатының өкілеттігін тоқтату',
      ru: 'Прекращение полномочий назначенного депутата Сената',
      en: 'Ending the powers of an appointed senator',
    },
    'president-dismisses-senators',
  ),
  'dissolve-lower-house': by(
    'parliament',
    {
      kk: 'Мәжілісті немесе Құрылтайды тарату',
      ru: 'Роспуск Мажилиса или Курултая',
      en: 'Dissolving the Mazhilis or Kurultai',
    },
    {
      ...way('dissolution', 'mazhilis-dissolved', ORDINARY_TIMES),
      taken: ['mazhilis-dissolved', 'dissolved'],
    },
  ),
  'remove-president': by(
    'parliament',
    {
      kk: 'Президентті қызметінен кетіру',
      ru: 'Отрешение Президента от должности',
      en: 'Removing the President from office',
    },
    way('impeachment', 'removed'),
  ),
  'appoint-regional-akim': by(
    'local',
    { kk: 'Облыс әкімін тағайындау', ru: 'Назначение акима области', en: 'Appointing the akim of a region' },
    way('regional-akim-appointment', 'in-office', { 'akim.unit': 'region' }),
  ),
  'dismiss-regional-akim': held(
    'local',
    {
      kk: 'Облыс әкімін қызметтен босату',
      ru: 'Освобождение акима области от должности',
      en: 'Dismissing the akim of a region',
    },
    'president-dismisses-regional-akims',
  ),
  'choose-district-akim': by(
    'local',
    {
      kk: 'Аудан немесе облыстық маңызы бар қала әкімін сайлау немесе тағайындау',
      ru: 'Избрание или назначение акима района или города областного значения',
      en: 'Choosing the akim of a district or city of regional significance',
    },
    way('district-akim-election', 'in-office'),
  ),
  'release-district-akim': by(
    'local',
    {
      kk: 'Аудан немесе облыстық маңызы бар қала әкімін қызметтен босату',
      ru: 'Освобождение акима района или города областного значения от должности',
      en: 'Releasing the akim of a district or city of regional significance',
    },
    { ...way('district-akim-election', 'left'), from: 'in-office' },
  ),
  'elect-rural-akim': by(
    'local',
    { kk: 'Ауыл әкімін сайлау', ru: 'Избрание сельского акима', en: 'Electing a rural akim' },
    way('rural-akim-election', 'in-office'),
  ),
  'annul-regional-akim-act': by(
    'local',
    {
      kk: 'Облыс әкімі актісінің күшін жою',
      ru: 'Отмена акта акима области',
      en: 'Annulling an act of the akim of a region',
    },
    way('akim-acts-annulment', 'annulled', { 'act.akim-tier': 'region' }),
  ),
  'annul-lower-akim-act': by(
    'local',
    {
      kk: 'Төмен тұрған әкім актісінің күшін жою',
      ru: 'Отмена акта нижестоящего акима',
      en: 'Annulling an act of a lower akim',
    },
    way('akim-acts-annulment', 'annulled', { 'act.akim-tier': 'lower' }),
  ),
  'dissolve-maslikhat': by(
    'local',
    {
      kk: 'Мәслихаттың өкілеттігін мерзімінен бұрын тоқтату',
      ru: 'Досрочное прекращение полномочий маслихата',
      en: 'Ending the powers of a maslikhat early',
    },
    way('maslikhat-dissolution', 'ended'),
  ),
  'open-review-before-signature': by(
    'review',
    {
      kk: 'Қол қойылмаған заңды конституциялық бақылауға жіберу',
      ru: 'Передача неподписанного закона на конституционный контроль',
      en: 'Sending a law to review before signature',
    },
    {
      ...way('pre-signature-review', 'under-review'),
      counting: ['petition'],
    },
  ),
  'open-review-of-law-in-force': {
    title: {
      kk: 'Күшіндегі заңды конституциялық бақылауға жіберу',
      ru: 'Передача действующего закона на конституционный контроль',
      en: 'Sending a law in force to review',
    },
    group: 'review',
    origin: {
      any: [
        { ...way('president-petition-enacted-law', 'pending'), counting: ['petition'] },
        { ...way('individual-complaint', 'filed'), counting: ['petition'] },
        { ...way('prosecutor-general-petition', 'pending'), counting: ['petition'] },
        { ...way('ombudsman-petition', 'pending'), counting: ['petition'] },
        way('court-referral', 'pending'),
      ],
    },
  },
  'ask-interpretation': by(
    'review',
    {
      kk: 'Конституцияның ресми түсіндірмесін сұрау',
      ru: 'Запрос официального толкования Конституции',
      en: 'Asking for an official interpretation of the Constitution',
    },
    { ...way('constitution-interpretation', 'pending'), counting: ['petition'] },
  ),
  'elect-president': held(
    'people',
    { kk: 'Президентті сайлау', ru: 'Избрание Президента', en: 'Electing the President' },
    'people-elect-president',
  ),
  'elect-lower-house': held(
    'people',
    {
      kk: 'Мәжілісті немесе Құрылтайды сайлау',
      ru: 'Избрание Мажилиса или Курултая',
      en: 'Electing the Mazhilis or Kurultai',
    },
    'people-elect-mazhilis',
    'apk-elects-deputies',
  ),
  'elect-maslikhats': held(
    'people',
    { kk: 'Мәслихаттарды сайлау', ru: 'Избрание маслихатов', en: 'Electing maslikhats' },
    'people-elect-maslikhats',
  ),
  'recall-deputy': by(
    'people',
    {
      kk: 'Депутатты сайлаушылардың кері шақырып алуы',
      ru: 'Отзыв депутата избирателями',
      en: 'Recall of a deputy by voters',
    },
    { ...way('deputy-recall', 'recalled'), without: ['requirements-missed'] },
  ),
  'petition-constitutional-court': by(
    'people',
    {
      kk: 'Азаматтың Конституциялық Сотқа жүгінуі',
      ru: 'Обращение гражданина в Конституционный Суд',
      en: 'A citizen applying to the Constitutional Court',
    },
    way('individual-complaint', 'filed'),
  ),
  'call-referendum': by(
    'people',
    { kk: 'Референдум тағайындау', ru: 'Назначение референдума', en: 'Calling a referendum' },
    way('referendum', 'called'),
  ),
  'decide-referendum': by(
    'people',
    { kk: 'Референдумда мәселені шешу', ru: 'Решение вопроса на референдуме', en: 'Deciding a question by referendum' },
    way('referendum', 'adopted'),
  ),
};

function way(procedure: string, taken: string, assuming: Facts = {}): Way {
  return { procedure, taken: [taken], assuming: { ...ORDINARY_TIMES, ...assuming } };
}

function by(group: DecisionGroup, title: Localized, first: Way, ...others: readonly Way[]): Decision {
  return { group, title, origin: { all: [first, ...others] } };
}

function held(group: DecisionGroup, title: Localized, first: string, ...others: readonly string[]): Decision {
  return { group, title, origin: { powers: [first, ...others] } };
}

/** One power, and where an order does not have it the next. */
function firstOf(group: DecisionGroup, title: Localized, first: string, ...others: readonly string[]): Decision {
  return { group, title, origin: { firstOf: [first, ...others] } };
}
