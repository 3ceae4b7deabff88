export {
  decideCase,
  type Decided,
  electCase,
  type Elected,
  type ElectionCase,
  type PresidentCase,
  type ReferendumCase,
} from './case.ts';
export { districts2023 } from './districts.ts';
export { laws } from './laws.ts';
export { maslikhatElections, maslikhatTotals } from './maslikhats.ts';
export { mazhilisElections } from './mazhilis.ts';
export { parties, type PartyId } from './parties.ts';
export { presidentialElections } from './presidents.ts';
export { referendums } from './referendums.ts';
export { electoralRule } from './rule.ts';
export * from './types.ts';
export { unitNameOn, unitOf, units } from './units.ts';
