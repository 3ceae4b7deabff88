import { parseArgs } from 'node:util';
import { LANGUAGES } from '../../model/vocabulary.ts';
import { OPTION_NAMES, type Command, type Request } from './types.ts';

/** What a command line asks for, or one sentence that says what is wrong with it. */
export type Parsed =
  | { readonly kind: 'command'; readonly command: Command; readonly request: Request; readonly json: boolean }
  | { readonly kind: 'help'; readonly command: Command | undefined; readonly json: boolean }
  | { readonly kind: 'version'; readonly json: boolean }
  | { readonly kind: 'misuse'; readonly message: string; readonly command?: Command };

type Values = {
  readonly json: boolean;
  readonly help: boolean;
  readonly version: boolean;
  readonly on?: string;
  readonly editions?: string;
  readonly composition?: string;
  readonly discipline?: boolean;
  readonly lang?: string;
};

/** Reads a command line by the table of commands. Knows nothing of files and editions. */
export function parse(argv: readonly string[], commands: readonly Command[]): Parsed {
  const read = readArguments(argv);
  if (typeof read === 'string') return { kind: 'misuse', message: read };
  const { values, positionals } = read;
  const [name, ...operands] = positionals;
  const { json } = values;
  if (values.version) return { kind: 'version', json };
  if (name === undefined) {
    return values.help ? { kind: 'help', command: undefined, json } : { kind: 'misuse', message: 'which command?' };
  }
  if (name === 'help') return helpAbout(operands, commands, json);
  const command = commands.find((candidate) => candidate.name === name);
  if (command === undefined) return { kind: 'misuse', message: `there is no command "${name}".` };
  if (values.help) return { kind: 'help', command, json };
  return requestOf(command, operands, values);
}

function readArguments(argv: readonly string[]): { values: Values; positionals: readonly string[] } | string {
  try {
    const { values, positionals } = parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        json: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
        version: { type: 'boolean', default: false },
        on: { type: 'string' },
        editions: { type: 'string' },
        composition: { type: 'string' },
        discipline: { type: 'boolean' },
        lang: { type: 'string' },
      },
    });
    return { values, positionals };
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function helpAbout(operands: readonly string[], commands: readonly Command[], json: boolean): Parsed {
  const [name, extra] = operands;
  const command = commands.find((candidate) => candidate.name === name);
  if (name !== undefined && command === undefined) {
    return { kind: 'misuse', message: `there is no command "${name}".` };
  }
  if (extra !== undefined) return { kind: 'misuse', message: `help does not know what to do with "${extra}".` };
  return { kind: 'help', command, json };
}

function requestOf(command: Command, operands: readonly string[], values: Values): Parsed {
  const unwanted = OPTION_NAMES.find((option) => values[option] !== undefined && !command.options.includes(option));
  if (unwanted !== undefined) return misuse(command, `${command.name} takes no --${unwanted}.`);
  const missing = command.operands[operands.length];
  if (missing !== undefined) return misuse(command, `${command.name} needs ${missing}.`);
  const extra = operands[command.operands.length];
  if (extra !== undefined) return misuse(command, `${command.name} does not know what to do with "${extra}".`);
  const { json, on, editions, composition, discipline = false, lang = 'en' } = values;
  const language = LANGUAGES.find((candidate) => candidate === lang);
  if (language === undefined) return misuse(command, `--lang takes kk, ru or en, not "${lang}".`);
  return {
    kind: 'command',
    command,
    request: { operands, on, editions, composition, discipline, lang: language },
    json,
  };
}

function misuse(command: Command, message: string): Parsed {
  return { kind: 'misuse', message, command };
}
