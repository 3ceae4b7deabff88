import type { Result } from '../../model/refusals.ts';
import type { Language, NonEmpty } from '../../model/vocabulary.ts';

/** Where a command writes: answers to the first, everything said about them to the second. */
export type Io = { readonly out: (text: string) => void; readonly err: (text: string) => void };

/** What a command was asked. */
export type Request = {
  readonly operands: readonly string[];
  readonly on: string | undefined;
  readonly editions: string | undefined;
  readonly composition: string | undefined;
  readonly discipline: boolean;
  readonly lang: Language;
};

/** The answer of a command: as JSON text, and as text to read. */
export type Answer = { readonly json: () => string; readonly text: () => string };

/** One reason for a refusal. `at` is the argument, the file, or the JSONPath in the file that it is about. */
export type Problem = {
  readonly code: string;
  readonly message: string;
  readonly at: string;
  readonly line?: number;
  readonly column?: number;
};

/** Why the input was refused: the first problems, and how many there are. */
export type Problems = { readonly problems: NonEmpty<Problem>; readonly total: number };

/** How a command ends: an answer, or why its input is refused. */
export type Outcome = Result<Answer, Problems>;

/** One command of the table from which the help is printed and the command line is read. */
export type Command = {
  readonly name: string;
  readonly operands: readonly string[];
  readonly options: readonly OptionName[];
  readonly says: string;
  readonly run: (request: Request) => Outcome | Promise<Outcome>;
};

/** Options of single commands; `--json`, `--help` and `--version` belong to all. */
export const OPTION_NAMES = ['on', 'editions', 'composition', 'discipline', 'lang'] as const;
export type OptionName = (typeof OPTION_NAMES)[number];
