export { apply, applyAll, inverse, revert, type Act } from './apply.ts';
export { amendmentBetween, changesBetween } from './edit.ts';
export {
  asOf,
  at,
  commit,
  moveTo,
  redo,
  rename,
  replay,
  start,
  switchTo,
  undo,
  type Branch,
  type Step,
  type Timeline,
} from './timeline.ts';
export * from './types.ts';
