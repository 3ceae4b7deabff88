import { always } from './histories.ts';
import type { Matters } from './types.ts';

/** Objects of acts that are no institution. */
export const matters: Matters = {
  ...always({
    'party-membership': {
      name: { kk: 'партия мүшелігі', ru: 'членство в партии', en: 'membership of a party' },
    },
    'party-branch-post': {
      name: {
        kk: 'партия филиалындағы лауазым',
        ru: 'должность в филиале партии',
        en: 'a post in a branch of a party',
      },
    },
    'party-registration': {
      name: { kk: 'партияның тіркелуі', ru: 'регистрация партии', en: 'the registration of a party' },
    },
    'foreign-funds': {
      name: { kk: 'шетелдік қаржы', ru: 'иностранные средства', en: 'foreign funds' },
    },
    'political-state-post': {
      name: {
        kk: 'мемлекеттік саяси қызметші лауазымы',
        ru: 'должность политического государственного служащего',
        en: 'the post of a political state servant',
      },
    },
    'quasi-state-post': {
      name: {
        kk: 'квазимемлекеттік сектор субъектісі басшысының лауазымы',
        ru: 'должность руководителя субъекта квазигосударственного сектора',
        en: 'the post of head of an entity of the quasi-state sector',
      },
    },
    'representative-body-seat': {
      name: {
        kk: 'өкілді орган депутатының мандаты',
        ru: 'мандат депутата представительного органа',
        en: 'a seat in a representative body',
      },
      note: {
        kk: 'Депутат үшін – басқа өкілді органдағы мандат.',
        ru: 'Для депутата — мандат в другом представительном органе.',
        en: 'For a deputy: a seat in another representative body.',
      },
    },
    'other-paid-office': {
      name: { kk: 'өзге де ақылы лауазым', ru: 'иная оплачиваемая должность', en: 'another paid office' },
    },
    'teaching-post': {
      name: {
        kk: 'педагогтік, ғылыми немесе шығармашылық қызмет',
        ru: 'преподавательская, научная или творческая деятельность',
        en: 'teaching, research or creative work',
      },
    },
    business: {
      name: { kk: 'кәсіпкерлік қызмет', ru: 'предпринимательская деятельность', en: 'a business' },
    },
    'company-board-seat': {
      name: {
        kk: 'коммерциялық ұйымның басқару органындағы орын',
        ru: 'место в руководящем органе коммерческой организации',
        en: 'a seat in the governing body of a commercial organisation',
      },
    },
    'elbasy-status': {
      name: {
        kk: 'Тұңғыш Президенттің – Елбасының ерекше мәртебесі',
        ru: 'особый статус Первого Президента – Елбасы',
        en: 'the special status of the First President – Elbasy',
      },
    },
    'death-penalty': { name: { kk: 'өлім жазасы', ru: 'смертная казнь', en: 'the death penalty' } },
    'forced-labour': { name: { kk: 'мәжбүрлі еңбек', ru: 'принудительный труд', en: 'forced labour' } },
    'loss-of-citizenship': {
      name: { kk: 'азаматтықтан айыру', ru: 'лишение гражданства', en: 'deprivation of citizenship' },
    },
    'foreign-citizenship': {
      name: {
        kk: 'басқа мемлекеттің азаматтығы',
        ru: 'гражданство другого государства',
        en: 'the citizenship of another state',
      },
    },
    'arrest-of-deputy': {
      name: {
        kk: 'депутатты тұтқынға алу немесе қылмыстық жауапқа тарту',
        ru: 'арест или уголовное преследование депутата',
        en: 'the arrest or prosecution of a deputy',
      },
    },
    'arrest-of-judge': {
      name: {
        kk: 'судьяны тұтқынға алу немесе қылмыстық жауапқа тарту',
        ru: 'арест или уголовное преследование судьи',
        en: 'the arrest or prosecution of a judge',
      },
    },
    'arrest-of-constitutional-judge': {
      name: {
        kk: 'Конституциялық Кеңес мүшесін немесе Конституциялық Сот судьясын тұтқынға алу немесе қылмыстық жауапқа тарту',
        ru: 'арест или уголовное преследование члена Конституционного Совета или судьи Конституционного Суда',
        en: 'the arrest or prosecution of a member of the Constitutional Council or a judge of the Constitutional Court',
      },
    },
    'arrest-of-prosecutor-general': {
      name: {
        kk: 'Бас Прокурорды тұтқынға алу немесе қылмыстық жауапқа тарту',
        ru: 'арест или уголовное преследование Генерального Прокурора',
        en: 'the arrest or prosecution of the Prosecutor General',
      },
    },
    'arrest-of-ombudsman': {
      name: {
        kk: 'Адам құқықтары жөніндегі уәкілді тұтқынға алу немесе қылмыстық жауапқа тарту',
        ru: 'арест или уголовное преследование Уполномоченного по правам человека',
        en: 'the arrest or prosecution of the Commissioner for Human Rights',
      },
    },
    'arrest-of-president': {
      name: {
        kk: 'Президентті немесе экс-Президентті қылмыстық немесе әкімшілік жауапқа тарту',
        ru: 'привлечение Президента или экс-Президента к уголовной или административной ответственности',
        en: 'the prosecution of the President or an ex-President',
      },
    },
    'land-and-subsoil': {
      name: {
        kk: 'жер мен оның қойнауы, су көздері, өзге де табиғи ресурстар',
        ru: 'земля, её недра, воды и другие природные ресурсы',
        en: 'the land, its subsoil, waters and other natural resources',
      },
    },
    'private-land': {
      name: {
        kk: 'жеке меншіктегі жер учаскесі',
        ru: 'земельный участок в частной собственности',
        en: 'a plot of land held privately',
      },
    },
    'bench-seat': {
      name: {
        kk: 'Конституциялық Кеңестегі немесе Соттағы орын',
        ru: 'место в Конституционном Совете или Суде',
        en: 'a seat on the Constitutional Council or Court',
      },
    },
    'akim-post': {
      name: {
        kk: 'облыс, республикалық маңызы бар қала немесе астана әкімінің қызметі',
        ru: 'должность акима области, города республиканского значения или столицы',
        en: 'the post of akim of a region, a city of republican significance or the capital',
      },
    },
    sitting: { name: { kk: 'отырыс', ru: 'заседание', en: 'a sitting' } },
    'budget-report': {
      name: {
        kk: 'республикалық бюджеттің атқарылуы туралы есеп',
        ru: 'отчёт об исполнении республиканского бюджета',
        en: 'the report on carrying out the republican budget',
      },
    },
  }),
};
