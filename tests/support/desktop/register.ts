import { registerHooks } from 'node:module';

/** Puts the stand-in in the place of Electron for everything that this program loads. */
const STAND_IN = new URL('./electron.ts', import.meta.url).href;

registerHooks({
  resolve: (name, context, next) => (name === 'electron' ? { url: STAND_IN, shortCircuit: true } : next(name, context)),
});
