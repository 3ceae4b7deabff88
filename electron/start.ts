import { app } from 'electron';
import { commandLineIn } from './headless/names.ts';

const words = app.isPackaged ? commandLineIn(process.argv) : undefined;

// A command needs no window, a window no commands: each is loaded alone.
if (words === undefined) {
  await import('./main.ts');
} else {
  const { answer } = await import('./headless/answer.ts');
  app.exit(await answer(words));
}
