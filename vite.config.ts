import path from 'node:path';
import react from '@vitejs/plugin-react';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';

const ROOT = import.meta.dirname;

export default defineConfig({
  root: path.join(ROOT, 'renderer'),
  base: './',
  publicDir: false,
  plugins: [react(), preloadLaw()],
  builder: {},
  environments: {
    client: {
      build: { outDir: path.join(ROOT, 'dist/renderer'), emptyOutDir: true, target: 'chrome140', assetsInlineLimit: 0 },
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
  },
});

/** Lets the browser fetch the legal data beside the code instead of after it. */
function preloadLaw(): Plugin {
  return {
    name: 'preload-law',
    transformIndexHtml: {
      order: 'post',
      handler: (_html, { bundle = {} }) =>
        Object.keys(bundle)
          .filter((file) => /(^|\/)law-data-[^/]*\.js$/.test(file))
          .map((file) => ({
            tag: 'link',
            attrs: { rel: 'modulepreload', crossorigin: true, href: `./${file}` },
            injectTo: 'head' as const,
          })),
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
