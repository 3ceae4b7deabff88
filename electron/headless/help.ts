import { COMMANDS } from './commands/index.ts';
import type { Command, OptionName } from './types.ts';

const OPTIONS: Readonly<Record<OptionName, readonly [usage: string, says: string]>> = {
  on: ['--on DATE', 'the order of that day (as in 2022-07-01) instead of the day of the edition'],
  editions: ['--editions A,B', 'the orders to run in, editions or days, instead of those that the file names'],
  composition: ['--composition FILE', 'the seats by party: 2021, 2023, or a file of the kind "election"'],
  discipline: ['--discipline', 'the seats of a party vote as one, and with the President where he may lead it'],
  lang: ['--lang LANGUAGE', 'the language of titles: kk, ru or en (default)'],
};

const COMMON: readonly (readonly [usage: string, says: string])[] = [
  ['--json', 'print JSON'],
  ['--help', 'say how the command is used'],
  ['--version', 'print the version of Shanyrak'],
];

const INTRODUCTION = `Shanyrak on the command line: the constitutional orders of Kazakhstan as data.

Usage: npm run -s shanyrak -- COMMAND ... [--json]
`;

const CONCLUSION = `Editions are pre-2022, post-2022 and 2026; dates have the form 2022-07-01.
Answers go to standard output, messages to standard error. The exit code is 0 for an answer, 1 for an input that is
refused (standard output then holds { "error": { "code", "message", "at" } }), and 2 for wrong usage.
`;

/** How to use the program: every command of the table, in its order. */
export const USAGE = [
  INTRODUCTION,
  listed([...COMMANDS.map((command) => [usageOf(command), command.says] as const), ['help [COMMAND]', 'this text']]),
  listed(COMMON),
  CONCLUSION,
].join('\n');

/** How to use one command. */
export function helpOf(command: Command): string {
  const options = [...command.options.map((name) => OPTIONS[name]), ...COMMON];
  return `Usage: npm run -s shanyrak -- ${usageOf(command)} [--json]\n\n${command.says}\n\n${listed(options)}`;
}

/** One command as data, or the whole table. */
export function described(command: Command | undefined): unknown {
  return command === undefined ? COMMANDS.map(describe) : describe(command);
}

function describe(command: Command): unknown {
  const { name, operands, options, says } = command;
  return { name, usage: usageOf(command), operands, options: options.map((option) => `--${option}`), says };
}

function usageOf({ name, operands, options }: Command): string {
  return [name, ...operands, ...options.map((option) => `[${OPTIONS[option][0]}]`)].join(' ');
}

function listed(rows: readonly (readonly [string, string])[]): string {
  const width = Math.max(...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}\n`).join('');
}
