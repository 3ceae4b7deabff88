import type { Result } from '../../model/refusals.ts';

/** The value of a result that must have one. */
export function valueIn<T, E>(result: Result<T, E>): T {
  if (result.ok) return result.value;
  throw new Error(`Refused: ${JSON.stringify(result.error)}`);
}

/** The error of a result that must have one. */
export function errorIn<T, E>(result: Result<T, E>): E {
  if (!result.ok) return result.error;
  throw new Error('Nothing was refused.');
}
