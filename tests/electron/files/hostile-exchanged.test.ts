import { expect, it } from 'vitest';
import { HOSTILE, holdOut } from '../../support/hostile.ts';

it('a file in which a part was exchanged opens as what it was, or is refused in time with a code and a place', () => {
  expect(() => holdOut(HOSTILE.exchanged)).not.toThrow();
}, 600_000);
