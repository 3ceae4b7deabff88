/** The names of the commands, in the order in which the help lists them: all that the desktop needs to know of them. */
export const COMMAND_NAMES = [
  'editions',
  'facts',
  'compare',
  'constitution',
  'ask',
  'run',
  'elect',
  'power',
  'validate',
  'schema',
] as const;

/** What also makes a command line of a first word. */
const QUESTIONS = ['help', '--help', '--version'];

/**
 * The command line in the arguments of the packaged app, from the first word on; undefined where a person opens the app.
 * Only a first word that is a command, or asks for help or the version, makes a command line: files and switches of
 * Chromium do not.
 */
export function commandLineIn(argv: readonly string[]): readonly string[] | undefined {
  const words = argv.slice(1);
  const [first] = words;
  const asks = first !== undefined && [...COMMAND_NAMES, ...QUESTIONS].includes(first);
  return asks ? words : undefined;
}
