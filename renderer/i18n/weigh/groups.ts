import type { DecisionGroup } from '../../../model/power/decision.ts';
import type { Localized } from '../../../model/vocabulary.ts';

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
