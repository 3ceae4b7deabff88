import type { FileFaults } from '../../model/document/index.ts';
import { failure, type Refusal } from '../../model/refusals.ts';
import { sentenceOf } from './sentences.ts';
import type { ReadFault } from './read-file.ts';
import type { Problem, Problems } from './types.ts';

type Failure = { readonly ok: false; readonly error: Problems };

/** The refusal of an argument of the command line, named by `at`. */
export function refusedArgument({ code, detail }: Pick<Refusal, 'code' | 'detail'>, at: string): Failure {
  return failure({ problems: [{ code, message: sentenceOf(code, detail), at }], total: 1 });
}

/** The refusal of an argument that no code of the model names, in one sentence. */
export function refusedWith(code: string, message: string, at: string): Failure {
  return failure({ problems: [{ code, message, at }], total: 1 });
}

/** The refusal of a file that cannot be read. */
export function unreadable({ code, detail }: ReadFault, file: string): Failure {
  return failure({ problems: [{ code, message: sentenceOf(code, detail), at: file }], total: 1 });
}

/** The refusal of a sound file of another kind than the command takes. */
export function wrongKind(kind: string, wanted: string): Failure {
  const message = `this is a file of the kind "${kind}", not "${wanted}".`;
  return failure({ problems: [{ code: 'wrong-kind', message, at: '$.shanyrak' }], total: 1 });
}

/** The refusal of a file for what it says: every fault with its place in the file. */
export function faulty({ faults: [first, ...rest], total }: FileFaults): Failure {
  return failure({ problems: [problemOf(first), ...rest.map(problemOf)], total });
}

function problemOf({ code, place, line, column, detail }: FileFaults['faults'][number]): Problem {
  const problem = { code, message: sentenceOf(code, detail), at: place };
  return line === undefined || column === undefined ? problem : { ...problem, line, column };
}
