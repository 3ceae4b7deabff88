import path from 'node:path';
import { pathToFileURL } from 'node:url';
import react from '@vitejs/plugin-react';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { isRecord } from './model/json.ts';

const ROOT = import.meta.dirname;

/** The largest file that is no cause for a warning, in kilobytes: the law is data in one piece, and it comes whole. */
const LARGEST_KB = 2000;

export default defineConfig({
  root: path.join(ROOT, 'renderer'),
  base: './',
  publicDir: false,
  plugins: [react(), lawAsText()],
  builder: {},
  environments: {
    client: {
      build: {
        outDir: path.join(ROOT, 'dist/renderer'),
        emptyOutDir: true,
        target: 'chrome140',
        assetsInlineLimit: 0,
        chunkSizeWarningLimit: LARGEST_KB,
      },
    },
    main: shell('main.mjs', 'es'),
    preload: shell('preload.cjs', 'cjs'),
  },
  test: {
    root: ROOT,
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/e2e/**', 'tests/bench/**'],
    setupFiles: ['tests/support/no-console.ts'],
    restoreMocks: true,
    // A slow machine takes its time; a test that hangs still ends.
    testTimeout: 30_000,
  },
});

/** Ships the legal data as text for `JSON.parse`, which a browser reads much faster than the same data as code. */
function lawAsText(): Plugin {
  const files = ['base/index.ts', 'amendments/index.ts'].map((file) => path.join(ROOT, 'model/kazakhstan', file));
  return {
    name: 'law-as-text',
    apply: 'build',
    enforce: 'pre',
    async load(id) {
      if (this.environment.name !== 'client' || !files.includes(path.normalize(id))) return null;
      const data: unknown = await import(pathToFileURL(id).href);
      if (!isRecord(data)) throw new Error(`${id} exports nothing.`);
      return Object.entries(data)
        .map(([name, value]) => `export const ${name} = JSON.parse(${JSON.stringify(JSON.stringify(value))});`)
        .join('\n');
    },
  };
}

/** One file of the Electron shell: everything in it but Electron and Node. */
function shell(file: string, format: 'es' | 'cjs') {
  return {
    consumer: 'server' as const,
    resolve: { noExternal: true as const, external: ['electron'] },
    build: {
      outDir: path.join(ROOT, 'dist/electron'),
      emptyOutDir: false,
      target: 'node24',
      rollupOptions: {
        input: path.join(ROOT, 'electron', `${path.parse(file).name}.ts`),
        external: ['electron', /^node:/],
        output: { format, entryFileNames: file, codeSplitting: false },
      },
    },
  };
}
