export { apply, applyAll, inverse, revert } from './apply.ts';
export { amendmentBetween, changesBetween } from './edit.ts';
export { restedOn, restingOn } from './leave-out.ts';
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
  type Step,
  type Timeline,
} from './timeline.ts';
export * from './types.ts';
