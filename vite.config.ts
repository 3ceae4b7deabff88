import path from 'node:path';
import { pathToFileURL } from 'node:url';
import react from '@vitejs/plugin-react';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { isRecord } from './model/json.ts';

const ROOT = import.meta.dirname;

/** A file of its own, so that a browser compiles it beside the app. */
const REACT = { name: 'react', test: /node_modules.(react|react-dom|scheduler)./ };

/** The law of the maps, and what comes with the whole law. */
const LAW = ['base/index.ts', 'amendments/index.ts'].map(dataFile);
const CONDUCT = ['circumstances', 'matters', 'procedures', 'rules']
  .flatMap((kind) => [`${kind}.ts`, `${kind}/index.ts`])
  .map(dataFile);

export default defineConfig({
  root: path.join(ROOT, 'renderer'),
  base: './',
  publicDir: false,
  plugins: [react(), lawInPage(), dataAsText(CONDUCT)],
  builder: {},
  // A worker has no page to read the law from.
  worker: { format: 'es', plugins: () => [dataAsText([...LAW, ...CONDUCT])] },
  environments: {
    client: {
      build: {
        outDir: path.join(ROOT, 'dist/renderer'),
        emptyOutDir: true,
        target: 'chrome140',
        assetsInlineLimit: 0,
        rollupOptions: { output: { codeSplitting: { groups: [REACT] } } },
      },
    },
    start: shell('start.mjs', 'es'),
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

/**
 * Ships the legal data as text in the page: there it comes with the first answer, and `JSON.parse` reads it much faster
 * than a browser reads the same data as code. Each export of these files is a block of the page.
 */
function lawInPage(): Plugin {
  return {
    name: 'law-in-page',
    apply: 'build',
    enforce: 'pre',
    async load(id) {
      if (this.environment.name !== 'client' || !LAW.includes(path.normalize(id))) return null;
      const names = Object.keys(await dataIn(id));
      return names
        .map((name) => `export const ${name} = JSON.parse(document.getElementById('law-${name}').text);`)
        .join('\n');
    },
    async transformIndexHtml() {
      const data = await Promise.all(LAW.map(dataIn));
      return data.flatMap(Object.entries<unknown>).map(([name, value]) => ({
        tag: 'script',
        attrs: { type: 'application/json', id: `law-${name}` },
        // No text of the data may end the block.
        children: JSON.stringify(value).replaceAll('<', String.raw`\u003c`),
        injectTo: 'body' as const,
      }));
    },
  };
}

/** Ships data as text for `JSON.parse`, in the file that fetches it: another view, or a worker. */
function dataAsText(files: readonly string[]): Plugin {
  return {
    name: 'data-as-text',
    apply: 'build',
    enforce: 'pre',
    async load(id) {
      if (this.environment.name !== 'client' || !files.includes(path.normalize(id))) return null;
      return Object.entries(await dataIn(id))
        .map(([name, value]) => `export const ${name} = JSON.parse(${JSON.stringify(JSON.stringify(value))});`)
        .join('\n');
    },
  };
}

function dataFile(file: string): string {
  return path.join(ROOT, 'model/kazakhstan', file);
}

/** What a file of data exports, by name. */
async function dataIn(file: string): Promise<Readonly<Record<string, unknown>>> {
  const data: unknown = await import(pathToFileURL(file).href);
  if (!isRecord(data)) throw new Error(`${file} exports nothing.`);
  return data;
}

/** A file of the Electron shell, and what it loads when it wants it: everything in it but Electron and Node. */
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
        output: { format, entryFileNames: file, chunkFileNames: '[name].mjs', codeSplitting: format === 'es' },
      },
    },
  };
}
