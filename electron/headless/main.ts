import { run } from './run.ts';

// Whoever reads the answer may stop early, as `head` does; that is no fault of ours to speak of.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') process.stderr.write(`shanyrak: the answer cannot be written: ${error.message}\n`);
  process.exit(error.code === 'EPIPE' ? undefined : 1);
});
process.stderr.on('error', () => undefined);

process.exitCode = await run(process.argv.slice(2), {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
});
