export * from './types.ts';
export { faultsOfLesson, type LessonWorld } from './check.ts';
