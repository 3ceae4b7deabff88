import path from 'node:path';
import { pathToFileURL } from 'node:url';
import react from '@vitejs/plugin-react';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { isRecord } from './model/json.ts';
import { outlineOf } from './model/kazakhstan/outline-of.ts';
import { FIRST_ASKED } from './renderer/views/compare/first-asked.ts';

const ROOT = import.meta.dirname;

/** Two files for the first screen, so that a browser fetches both at once and compiles one beside the other. */
const FIRST_SCREEN = [
  { name: 'react', test: /node_modules.(react|react-dom|scheduler)./ },
  { name: 'first', tags: ['$initial' as const] },
];

/** The subsets that words of the app are written with, in any of its languages. */
const FONTS = /noto-sans-(latin|cyrillic|cyrillic-ext)-wght-normal-.*woff2$/;

/** The law of the maps with its words, and what comes with the whole law. */
const LAW = ['base/index.ts', 'amendments/index.ts'].map(dataFile);
const CONDUCT = ['circumstances', 'matters', 'procedures', 'rules']
  .flatMap((kind) => [`${kind}.ts`, `${kind}/index.ts`])
  .map(dataFile);

export default defineConfig({
  root: path.join(ROOT, 'renderer'),
  base: './',
  publicDir: false,
  plugins: [react(), outlineInPage(), dataAsText([...LAW, ...CONDUCT]), fontsAtOnce(), compiledAtOnce()],
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
        rollupOptions: { output: { codeSplitting: { groups: FIRST_SCREEN } } },
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
 * Ships the outline of the law as text in the page: there it comes with the first answer, and `JSON.parse` reads it much
 * faster than a browser reads the same data as code. Each export is a block of the page.
 */
function outlineInPage(): Plugin {
  const outline = dataFile('outline.ts');
  return {
    name: 'outline-in-page',
    apply: 'build',
    enforce: 'pre',
    async load(id) {
      if (this.environment.name !== 'client' || path.normalize(id) !== outline) return null;
      const names = Object.keys(await dataIn(outline));
      return names
        .map((name) => `export const ${name} = JSON.parse(document.getElementById('law-${name}').text);`)
        .join('\n');
    },
    async transformIndexHtml() {
      return Object.entries(await dataIn(outline)).map(([name, value]) => ({
        tag: 'script',
        attrs: { type: 'application/json', id: `law-${name}` },
        // No text of the data may end the block.
        children: outlineOf(value, FIRST_ASKED).replaceAll('<', String.raw`\u003c`),
        injectTo: 'body' as const,
      }));
    },
  };
}

/** Has the fonts of the three languages fetched beside the code, not after it. */
function fontsAtOnce(): Plugin {
  return {
    name: 'fonts-at-once',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (_, { bundle = {} }) =>
        Object.keys(bundle)
          .filter((file) => FONTS.test(file))
          .map((file) => ({
            tag: 'link',
            attrs: { rel: 'preload', as: 'font', type: 'font/woff2', crossorigin: true, href: `./${file}` },
            injectTo: 'head' as const,
          })),
    },
  };
}

/**
 * Asks the browser to compile the code of the first screen whole while it comes, on another thread: most of its functions
 * run before the first frame, and each would otherwise stop the page to be compiled.
 */
export function compiledAtOnce(): Plugin {
  return {
    name: 'compiled-at-once',
    apply: 'build',
    applyToEnvironment: ({ name }) => name === 'client',
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        for (const file of Object.values(bundle)) {
          if (file.type !== 'chunk' || !(file.isEntry || FIRST_SCREEN.some(({ name }) => name === file.name))) continue;
          file.code = `//# allFunctionsCalledOnLoad\n${file.code}`;
        }
      },
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
