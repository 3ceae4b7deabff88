import { run } from './run.ts';

/** Answers a command line on the standard streams of this process; the exit code comes when all is written. */
export async function answer(words: readonly string[]): Promise<number> {
  // Whoever reads the answer may stop early, as `head` does; that is no fault of ours to speak of.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') process.stderr.write(`shanyrak: the answer cannot be written: ${error.message}\n`);
    process.exit(error.code === 'EPIPE' ? undefined : 1);
  });
  process.stderr.on('error', () => undefined);
  const code = await run(words, {
    out: (text) => process.stdout.write(text),
    err: (text) => process.stderr.write(text),
  });
  await Promise.all([process.stdout, process.stderr].map(written));
  return code;
}

function written(stream: NodeJS.WriteStream): Promise<void> {
  return new Promise((resolve) => {
    stream.write('', () => resolve());
  });
}
