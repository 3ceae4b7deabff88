import { startVitest } from 'vitest/node';

/** Runs the tests of files as often as the promises about them say: 200 kills during saves, 1000 plans of work and crashes. */
Object.assign(process.env, { SHANYRAK_KILLS: '200', SHANYRAK_RUNS: '1000' });
const files = ['save-kills', 'recovery-model'].map((name) => `tests/electron/files/${name}.test.ts`);
const vitest = await startVitest('test', files);
await vitest.close();
