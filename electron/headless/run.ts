import manifest from '../../package.json' with { type: 'json' };
import { parse } from './arguments.ts';
import { COMMANDS } from './commands/index.ts';
import { described, helpOf, USAGE } from './help.ts';
import { printed, printProblems } from './print.ts';
import type { Io } from './types.ts';

/** How a run ends: an answer, a refused input, or a command line that nobody can read. */
const EXIT = { answered: 0, refused: 1, misused: 2 } as const;

/**
 * Answers one command line and returns the exit code. Writes through `io` alone and changes nothing, so that the packaged
 * app and the tests run it in their own process.
 */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  const parsed = parse(argv, COMMANDS);
  switch (parsed.kind) {
    case 'misuse':
      io.err(`shanyrak: ${parsed.message}\n\n${parsed.command === undefined ? USAGE : helpOf(parsed.command)}`);
      return EXIT.misused;
    case 'version':
      io.out(parsed.json ? printed({ version: manifest.version }) : `${manifest.version}\n`);
      return EXIT.answered;
    case 'help':
      io.out(
        parsed.json
          ? printed(described(parsed.command))
          : parsed.command === undefined
            ? USAGE
            : helpOf(parsed.command),
      );
      return EXIT.answered;
    case 'command': {
      const outcome = await parsed.command.run(parsed.request);
      if (outcome.ok) {
        io.out(parsed.json ? outcome.value.json() : outcome.value.text());
        return EXIT.answered;
      }
      printProblems(outcome.error, io);
      return EXIT.refused;
    }
  }
}
