import { expect, it } from 'vitest';
import { HOSTILE, holdOut } from '../../support/hostile.ts';

it('a file in which letters were changed opens as what it was, or is refused in time with a code and a place', () => {
  expect(() => holdOut(HOSTILE.mistyped)).not.toThrow();
}, 600_000);
