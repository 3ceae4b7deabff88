import type { Confidence, Localized } from '../../vocabulary.ts';
import type { LevelOfPower, ShugartCareyItem } from './shugart-carey.ts';

/** What an item asks, and what its levels mean; a level that is not listed is skipped by the scale. */
export type ItemOfScale = {
  readonly title: Localized;
  readonly anchors: { readonly [L in LevelOfPower]?: Localized };
};

/** How sure it is what the levels mean: they were not read in the book, and are to be shown as background. */
export const ANCHORS_ARE: Confidence = 'background';

/** The scale of Shugart and Carey in our own words. */
export const SHUGART_CAREY_SCALE: Readonly<Record<ShugartCareyItem, ItemOfScale>> = {
  'package-veto': {
    title: {
      kk: 'Тұтас заңға қарсылық (вето)',
      ru: 'Возражения (вето) на закон в целом',
      en: 'Veto of a whole law',
    },
    anchors: {
      4: { kk: 'еңсерілмейді', ru: 'непреодолимы', en: 'cannot be overridden' },
      3: {
        kk: 'еңсеру үшін үштен екіден көп дауыс керек',
        ru: 'для преодоления нужно более двух третей',
        en: 'overridden only by more than two thirds',
      },
      2: { kk: 'үштен екісі еңсереді', ru: 'преодолеваются двумя третями', en: 'overridden by two thirds' },
      1: {
        kk: 'барлық депутаттардың көпшілігі немесе үштен екіден аз көпшілік еңсереді',
        ru: 'преодолеваются большинством всех депутатов или меньшим, чем две трети',
        en: 'overridden by a majority of all members, or by one below two thirds',
      },
      0: {
        kk: 'вето жоқ немесе жай көпшілік еңсереді',
        ru: 'вето нет или его преодолевает простое большинство',
        en: 'none, or overridden by a simple majority',
      },
    },
  },
  'partial-veto': {
    title: {
      kk: 'Заңның жекелеген баптарына қарсылық',
      ru: 'Возражения на отдельные статьи закона',
      en: 'Veto of single articles',
    },
    anchors: {
      4: { kk: 'еңсерілмейді', ru: 'непреодолимы', en: 'cannot be overridden' },
      3: {
        kk: 'арнайы көпшілік еңсереді',
        ru: 'преодолеваются особым большинством',
        en: 'overridden by an extraordinary majority',
      },
      2: {
        kk: 'барлық депутаттардың көпшілігі еңсереді',
        ru: 'преодолеваются большинством всех депутатов',
        en: 'overridden by a majority of all members',
      },
      1: {
        kk: 'дауыс бергендердің көпшілігі еңсереді',
        ru: 'преодолеваются большинством голосующих',
        en: 'overridden by a majority of those voting',
      },
      0: { kk: 'жоқ', ru: 'нет', en: 'none' },
    },
  },
  decree: {
    title: {
      kk: 'Заң күші бар жарлықтар',
      ru: 'Указы, имеющие силу закона',
      en: 'Decrees with the force of law',
    },
    anchors: {
      4: {
        kk: 'Президенттің өз саласы, оны Парламент өзгертпейді',
        ru: 'собственная область Президента, которую парламент не меняет',
        en: 'a field of the president’s own that the assembly cannot undo',
      },
      2: {
        kk: 'уақытша жарлықтар, шектеулері аз',
        ru: 'временные указы с немногими ограничениями',
        en: 'temporary decrees with few limits',
      },
      1: { kk: 'шектеулі жарлықтар', ru: 'ограниченные указы', en: 'limited decrees' },
      0: {
        kk: 'жоқ немесе тек заңмен берілсе ғана',
        ru: 'нет или только по делегированию законом',
        en: 'none, or only as delegated by law',
      },
    },
  },
  'exclusive-introduction': {
    title: {
      kk: 'Заң жобасын енгізудің айрықша құқығы',
      ru: 'Исключительное право вносить законопроекты',
      en: 'Sole right to introduce bills',
    },
    anchors: {
      4: { kk: 'өзгерту мүмкін емес', ru: 'изменить внесённое нельзя', en: 'the assembly may not amend them' },
      2: {
        kk: 'белгілі шекте өзгертуге болады',
        ru: 'изменить можно в определённых пределах',
        en: 'the assembly may amend them within limits',
      },
      1: { kk: 'еркін өзгертуге болады', ru: 'изменить можно свободно', en: 'the assembly may amend them freely' },
      0: { kk: 'ондай сала жоқ', ru: 'таких областей нет', en: 'no reserved field' },
    },
  },
  budget: {
    title: { kk: 'Бюджетке қатысты өкілеттік', ru: 'Полномочия по бюджету', en: 'Budgetary powers' },
    anchors: {
      4: {
        kk: 'Президент жасайды, өзгертілмейді',
        ru: 'составляет Президент, изменять нельзя',
        en: 'the president drafts it, no amendment',
      },
      3: {
        kk: 'шығысты азайтуға болады, көбейтуге болмайды',
        ru: 'расходы можно сократить, но не увеличить',
        en: 'the assembly may cut items, not raise them',
      },
      2: {
        kk: 'жалпы сомасын Президент белгілейді',
        ru: 'общую сумму определяет Президент',
        en: 'the president sets the total, the assembly amends within it',
      },
      1: {
        kk: 'шығысты тек жаңа кіріспен көбейтуге болады',
        ru: 'расходы можно увеличить только с новыми доходами',
        en: 'spending may be raised only with new revenue',
      },
      0: { kk: 'шектеу жоқ', ru: 'ограничений нет', en: 'the assembly is not restricted' },
    },
  },
  referendum: {
    title: { kk: 'Референдум тағайындау', ru: 'Назначение референдума', en: 'Calling a referendum' },
    anchors: {
      4: { kk: 'шектеусіз', ru: 'без ограничений', en: 'unrestricted' },
      2: { kk: 'шектеулі', ru: 'с ограничениями', en: 'restricted' },
      0: { kk: 'жоқ', ru: 'нет', en: 'none' },
    },
  },
  'cabinet-formation': {
    title: { kk: 'Үкіметті құру', ru: 'Формирование Правительства', en: 'Forming the cabinet' },
    anchors: {
      4: { kk: 'Президент дербес', ru: 'Президент единолично', en: 'the president alone' },
      3: {
        kk: 'Президент атайды, Парламент бекітеді',
        ru: 'Президент называет, парламент утверждает',
        en: 'the president names, the assembly confirms',
      },
      1: {
        kk: 'Президент атаған Премьер-Министрге сенім керек, қалғанын ол атайды',
        ru: 'Президент называет главу, ему нужно доверие, остальных называет он',
        en: 'the president names a premier who needs investiture and names the rest',
      },
      0: {
        kk: 'тек Парламенттің ұсынуымен',
        ru: 'только по рекомендации парламента',
        en: 'only on the recommendation of the assembly',
      },
    },
  },
  'cabinet-dismissal': {
    title: { kk: 'Үкіметті қызметтен босату', ru: 'Освобождение Правительства', en: 'Dismissing the cabinet' },
    anchors: {
      4: { kk: 'өз қалауы бойынша', ru: 'по своему усмотрению', en: 'at will' },
      2: { kk: 'шектеулі', ru: 'с ограничениями', en: 'restricted' },
      1: {
        kk: 'Парламент орнына басқаны қабылдаса ғана',
        ru: 'только если парламент примет замену',
        en: 'only if the assembly accepts a replacement',
      },
      0: {
        kk: 'тек Парламент босатады',
        ru: 'освободить может только парламент',
        en: 'only the assembly can remove it',
      },
    },
  },
  censure: {
    title: { kk: 'Парламенттің сенімсіздік білдіруі', ru: 'Вотум недоверия парламента', en: 'Censure by the assembly' },
    anchors: {
      4: { kk: 'мүмкін емес', ru: 'невозможен', en: 'the assembly cannot' },
      2: {
        kk: 'мүмкін, бірақ Президент жауап ретінде тарата алады',
        ru: 'возможен, но Президент может ответить роспуском',
        en: 'it can, but the president may dissolve it in reply',
      },
      1: {
        kk: 'тек жаңа Үкімет атаса ғана',
        ru: 'только конструктивный',
        en: 'only by a constructive vote',
      },
      0: { kk: 'шектеусіз', ru: 'без ограничений', en: 'unrestricted' },
    },
  },
  dissolution: {
    title: { kk: 'Парламентті тарату', ru: 'Роспуск парламента', en: 'Dissolving the assembly' },
    anchors: {
      4: { kk: 'шектеусіз', ru: 'без ограничений', en: 'unrestricted' },
      3: {
        kk: 'жиілігі немесе мерзімі шектеулі',
        ru: 'ограничен по частоте или сроку',
        en: 'limited by frequency or by time in the term',
      },
      2: {
        kk: 'Президенттің де жаңа сайлауын талап етеді',
        ru: 'влечёт и новые выборы Президента',
        en: 'forces a new presidential election too',
      },
      1: {
        kk: 'тек сенімсіздікке жауап ретінде',
        ru: 'только в ответ на вотум недоверия',
        en: 'only in reply to censure',
      },
      0: { kk: 'жоқ', ru: 'нет', en: 'none' },
    },
  },
};
