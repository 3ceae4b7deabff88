import path from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

const ROOT = import.meta.dirname;

export default defineConfig({
  root: path.join(ROOT, 'renderer'),
  base: './',
  plugins: [react()],
  build: { outDir: path.join(ROOT, 'dist/renderer'), emptyOutDir: true, target: 'chrome140', assetsInlineLimit: 0 },
  test: {
    root: ROOT,
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/e2e/**', 'tests/bench/**'],
    setupFiles: ['tests/support/no-console.ts'],
    restoreMocks: true,
  },
});
