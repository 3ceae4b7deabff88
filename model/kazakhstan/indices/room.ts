import type { Localized } from '../../vocabulary.ts';

/** Why a level is not the only one that fits: where the texts are silent, or the scale does not foresee them. */
export const ROOM = {
  partialVeto: {
    kk: 'Президент жекелеген баптарды қайтара алады, бірақ қалған баптардың қашан күшіне енетіні мәтінде айтылмаған. Тұтас заң күтетін болса, ішінара вето жоқ: 0.',
    ru: 'Президент может вернуть отдельные статьи, но тексты не говорят, вступают ли тем временем в силу остальные. Если весь закон ждёт, частичного вето нет: 0.',
    en: 'The President may return single articles, but the texts do not say whether the others enter into force meanwhile. If the whole law waits, there is no partial veto: 0.',
  },
  decree: {
    kk: 'Жарлықтар тек Құрылтай жоқ кезде шығарылады, бірақ мәселелер шеңбері шектелмеген: 2 деп те оқуға болады.',
    ru: 'Такие указы возможны, лишь пока Курултая нет, но их предмет не ограничен: возможно и прочтение как 2.',
    en: 'Such decrees are possible only while there is no Kurultai, but on any subject: 2 is a possible reading too.',
  },
  introduction: {
    kk: 'Заң жобаларын тек Президент енгізеді; оларды өзгертуге бола ма, бұдан көрінбейді.',
    ru: 'Законопроекты вносит только Президент; можно ли их изменять, отсюда не видно.',
    en: 'Only the President introduces bills; whether they may be amended does not show from this.',
  },
  budget: {
    kk: 'Бюджетті Үкімет ұсынады және шығысты көбейтуге келісімді де Үкімет береді. Бұл Президенттің өкілеттігі деп саналса: 3.',
    ru: 'Бюджет вносит Правительство, оно же даёт согласие на увеличение расходов. Если считать это полномочием Президента: 3.',
    en: 'The Government presents the budget and consents to more spending. If this is counted as the President’s: 3.',
  },
  formation: {
    kk: 'Келісім тек Премьер-Министрге керек, министрлерді Президент тағайындайды; шкалада мұндай деңгей жоқ.',
    ru: 'Согласие нужно только на Премьер-Министра, министров назначает Президент; такого уровня в шкале нет.',
    en: 'Only the Prime Minister needs consent, ministers are appointed by the President; the scale has no such level.',
  },
  censure: {
    kk: 'Сенімсіздік білдірілгеннен кейін Президент орнынан түсуді қабылдамауы мүмкін. Дауыс Үкіметті өзі кетірмейді деп саналса: 4.',
    ru: 'После вотума недоверия Президент может отклонить отставку. Если считать, что сам вотум Правительство не смещает: 4.',
    en: 'After the vote the President may decline the resignation. If the vote is held not to remove the Government: 4.',
  },
} satisfies Readonly<Record<string, Localized>>;
