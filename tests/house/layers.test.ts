import { beforeAll, describe, expect, it } from 'vitest';
import { brokenLayers, brokenLint, type Found, runLayers } from '../support/refusals.ts';

const LIMIT = 60_000;

/** A preload that takes what it may not. */
const PRELOAD = `import 'node:fs'; import 'electron'; import './contract.ts';`;

describe('the layers', () => {
  const sound = {
    'model/index.ts': `import { a } from './law/a.ts'; export { a };`,
    'model/law/a.ts': `export const a = 1; export type A = number;`,
    'model/document/schema.ts': `import { z } from 'zod'; export { z };`,
    'scenarios/index.ts': `import type { A } from '../model/law/a.ts'; export const x: A = 1;`,
    'renderer/main.tsx': `import 'react'; import 'zustand'; import { a } from '../model/index.ts'; import { x } from '../scenarios/index.ts'; import { table } from '../electron/shortcuts.ts'; export { a, table, x };`,
    'renderer/scene/layout.ts': `import { a } from '../../model/index.ts'; export { a };`,
    'renderer/draw/map.tsx': `import 'react'; import '../scene/layout.ts';`,
    'renderer/store/store.ts': `import 'zustand'; import 'react'; import './commands.ts';`,
    'renderer/store/commands.ts': `import '../scene/layout.ts';`,
    'renderer/views/compare/compare.tsx': `import 'react'; import '../../draw/map.tsx'; import '../../store/store.ts';`,
    'electron/main.ts': `import { app } from 'electron'; import path from 'node:path'; import { a } from '../model/index.ts'; export { app, path, a };`,
    'electron/window-options.ts': `import type { App } from 'electron'; export type { App };`,
    'electron/channels.ts': `export const key = 1;`,
    'electron/shortcuts.ts': `import type { key } from './channels.ts'; export const table = {}; export type Key = typeof key;`,
    'electron/contract.ts': `import { z } from 'zod'; export { z }; export type Name = string;`,
    'electron/preload.ts': `import { app } from 'electron'; import { version } from '../package.json'; import { key } from './channels.ts'; import type { Name } from './contract.ts'; export { app, version, key }; export type { Name };`,
    'electron/headless/main.ts': `import fs from 'node:fs'; import { a } from '../../model/index.ts'; export { fs, a };`,
    'tests/a.test.ts': `import 'vitest'; import 'node:fs'; import '../electron/main.ts'; import '../renderer/main.tsx';`,
  };

  const planted = [
    ['no-cycles', 'model/one.ts', `import './two.ts'; export const one = 1;`],
    ['no-unresolved', 'model/lost.ts', `import './nowhere.ts';`],
    ['model-knows-nobody', 'model/node.ts', `import 'node:fs';`],
    ['model-knows-nobody', 'model/bare-node.ts', `import 'fs';`],
    ['model-knows-nobody', 'model/react.ts', `import 'react';`],
    ['model-knows-nobody', 'model/zod.ts', `import 'zod';`],
    ['model-knows-nobody', 'model/renderer.ts', `import '../renderer/main.tsx';`],
    [
      'model-knows-nobody',
      'model/renderer-type.ts',
      `import type { a } from '../renderer/main.tsx'; export type B = typeof a;`,
    ],
    ['model-knows-nobody', 'model/lazy.ts', `export const later = () => import('node:fs');`],
    ['model-knows-nobody', 'model/passed-on.ts', `export * from '../electron/contract.ts';`],
    ['document-adds-zod', 'model/document/react.ts', `import 'react';`],
    ['document-adds-zod', 'model/document/node.ts', `import 'node:path';`],
    ['scenarios-are-data', 'scenarios/react.ts', `import 'react';`],
    ['scenarios-are-data', 'scenarios/node.ts', `import 'node:fs';`],
    ['scenarios-run-no-model', 'scenarios/run.ts', `import { a } from '../model/law/a.ts'; export { a };`],
    ['renderer-without-node', 'renderer/node.ts', `import 'node:fs';`],
    ['renderer-without-node', 'renderer/node-type.ts', `import type { Stats } from 'node:fs'; export type { Stats };`],
    ['renderer-without-electron', 'renderer/electron.ts', `import 'electron';`],
    ['renderer-without-electron', 'renderer/shell.ts', `import '../electron/window-options.ts';`],
    ['renderer-takes-types-of-the-contract', 'renderer/contract.ts', `import '../electron/contract.ts';`],
    ['scene-is-pure', 'renderer/scene/react.ts', `import 'react';`],
    ['scene-is-pure', 'renderer/scene/state.ts', `import '../store/commands.ts';`],
    ['draw-draws-scenes', 'renderer/draw/view.tsx', `import '../views/compare/compare.tsx';`],
    ['draw-draws-scenes', 'renderer/draw/state.tsx', `import '../store/store.ts';`],
    ['views-stand-above', 'renderer/ui/button.tsx', `import '../views/compare/compare.tsx';`],
    ['views-stand-above', 'renderer/workers/measure.ts', `import '../views/compare/compare.tsx';`],
    ['commands-without-react', 'renderer/store/hook.ts', `import 'react';`],
    ['shortcuts-are-data', 'electron/shortcuts.ts', `import 'electron';`],
    ['electron-without-react', 'electron/react.ts', `import 'react';`],
    ['electron-without-react', 'electron/zustand.ts', `import 'zustand';`],
    ['electron-without-react', 'electron/renderer.ts', `import '../renderer/main.tsx';`],
    ['electron-only-in-the-shell', 'electron/menu.ts', `import { Menu } from 'electron'; export { Menu };`],
    ['electron-only-in-the-shell', 'electron/assets.ts', `import { app } from 'electron'; export { app };`],
    ['preload-alone', 'electron/preload.ts', PRELOAD],
    ['preload-without-schemas', 'electron/preload.ts', PRELOAD],
    ['headless-is-no-desktop', 'electron/headless/window.ts', `import '../main.ts';`],
    ['shipped-code-uses-dependencies', 'renderer/dev.ts', `import 'vitest';`],
    ['tests-stay-outside', 'renderer/test.ts', `import '../tests/a.test.ts';`],
  ] as const;

  let found: readonly Found[] = [];

  beforeAll(async () => {
    const files = Object.fromEntries(planted.map(([, file, text]) => [file, text]));
    found = await brokenLayers({ ...sound, ...files, 'model/two.ts': `import './one.ts'; export const two = 2;` });
  }, LIMIT);

  it(
    'let every allowed import through',
    async () => {
      expect(await brokenLayers(sound)).toEqual([]);
    },
    LIMIT,
  );

  it.each(planted)('refuse by %s what %s imports', (rule, file) => {
    expect(found).toContainEqual({ rule, file });
  });

  it(
    'fail the build where one import is forbidden, and only there',
    async () => {
      const whole = await runLayers(sound);
      expect([whole.code, whole.output.includes('no dependency violations found')]).toEqual([0, true]);
      const spoilt = await runLayers({ ...sound, 'model/planted.ts': `import '../renderer/main.tsx';` });
      expect(spoilt.code).toBeGreaterThan(0);
      expect(spoilt.output).toContain('model-knows-nobody: model/planted.ts');
    },
    LIMIT,
  );
});

describe('the lint', () => {
  const planted = [
    ['no-restricted-properties', 'model/random.ts', `export function f(): number { return Math.random(); }`],
    [
      'no-restricted-properties',
      'model/compare.ts',
      `export function f(a: string): number { return a.localeCompare('b'); }`,
    ],
    [
      'no-restricted-properties',
      'model/locale.ts',
      `export function f(a: number): string { return a.toLocaleString(); }`,
    ],
    ['no-restricted-globals', 'model/clock.ts', `export function f(): number { return Date.now(); }`],
    ['no-restricted-globals', 'model/intl.ts', `export const f = Intl.NumberFormat('ru').format(1);`],
    ['no-restricted-globals', 'model/process.ts', `export const f = process.env['HOME'];`],
    ['no-restricted-globals', 'model/global.ts', `export const f = globalThis.name;`],
    ['no-restricted-globals', 'model/console.ts', `export function f(): void { console.log(1); }`],
    ['no-restricted-syntax', 'model/class.ts', `export class A {}`],
    ['no-restricted-syntax', 'model/default.ts', `export default 1;`],
    ['no-restricted-syntax', 'model/arrow.ts', `export const f = (): number => 1;`],
    ['no-restricted-syntax', 'model/extension.ts', `export * from './class';`],
    ['no-restricted-syntax', 'electron/weak.ts', `export const options = { webSecurity: false };`],
    ['no-restricted-syntax', 'electron/weaker.ts', `export const options = { 'allowRunningInsecureContent': true };`],
    ['no-restricted-syntax', 'electron/switch.ts', `export const options = ['disable-web-security'];`],
    ['@typescript-eslint/no-explicit-any', 'model/any.ts', `export const a: any = 1;`],
    [
      '@typescript-eslint/no-non-null-assertion',
      'model/bang.ts',
      `export function f(a?: string): number { return a!.length; }`,
    ],
    ['@typescript-eslint/consistent-type-assertions', 'renderer/as.ts', `export const a = 1 as unknown;`],
    [
      '@typescript-eslint/switch-exhaustiveness-check',
      'model/switch.ts',
      `export function f(a: 'x' | 'y'): void { switch (a) { case 'x': break; } }`,
    ],
    ['max-lines-per-function', 'model/long.ts', `export function f(): void {\n${'  f();\n'.repeat(51)}}`],
    ['no-console', 'renderer/console.ts', `export function f(): void { console.log(1); }`],
  ] as const;

  const sound = {
    'model/sound.ts': `export const NAMES = ['a', 'b'] as const;\nexport function first(): string {\n  return NAMES[0];\n}\n`,
    'model/document/cast.ts': `export const a = JSON.parse('1') as unknown;\n`,
  };

  let found: readonly Found[] = [];

  beforeAll(async () => {
    found = await brokenLint({ ...sound, ...Object.fromEntries(planted.map(([, file, text]) => [file, text])) });
  }, LIMIT);

  it.each(planted)('refuses by %s what %s does', (rule, file) => {
    expect(found).toContainEqual({ rule, file });
  });

  it.each(Object.keys(sound))('lets %s through', (file) => {
    expect(found.filter((one) => one.file === file)).toEqual([]);
  });
});
