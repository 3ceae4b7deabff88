import type { Localized, PowerKind, Verb } from '../../../model/vocabulary.ts';
import { kindTexts } from '../kinds.ts';

/** What anyone may do, in office or not, as a noun like the kinds of powers. */
const CONDUCT: Readonly<Record<Exclude<Verb, PowerKind>, Localized>> = {
  'stands-for': { kk: 'сайлауға түсу', ru: 'выдвижение на выборах', en: 'standing for election' },
  holds: { kk: 'атқару немесе иелену', ru: 'обладание или замещение', en: 'holding' },
  joins: { kk: 'мүше болу', ru: 'вступление', en: 'joining' },
  leaves: { kk: 'шығу', ru: 'выход', en: 'leaving' },
  leads: { kk: 'басқару', ru: 'руководство', en: 'leading' },
  registers: { kk: 'тіркеу', ru: 'регистрация', en: 'registration' },
  merges: { kk: 'біріктіру', ru: 'слияние', en: 'merger' },
  imposes: { kk: 'тағайындау, қолдану', ru: 'применение', en: 'imposing' },
  'votes-in': { kk: 'сайлауда дауыс беру', ru: 'голосование на выборах', en: 'voting in an election' },
  supports: { kk: 'қолдау', ru: 'поддержка', en: 'support' },
  owns: { kk: 'меншіктену', ru: 'право собственности', en: 'owning' },
};

/** What an act is called: the exercise of a power, or conduct. */
export function verbText(verb: Verb): Localized {
  return isPower(verb) ? kindTexts[verb].label : CONDUCT[verb];
}

function isPower(verb: Verb): verb is PowerKind {
  return verb in kindTexts;
}
