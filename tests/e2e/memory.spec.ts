import { ACTS_IN_A_ROUND, heldBy, hold } from '../support/hour.ts';
import { expect, openApp, test } from './support.ts';

test('stepping through the app leaves no node and no listener behind', async ({ page, context }) => {
  test.setTimeout(240_000);
  await openApp(page);
  const session = await context.newCDPSession(page);
  await hold(page, 0, ACTS_IN_A_ROUND);
  const before = await heldBy(page, session);
  await hold(page, ACTS_IN_A_ROUND, 2 * ACTS_IN_A_ROUND);
  const after = await heldBy(page, session);
  expect(after.listeners).toBe(before.listeners);
  expect(Math.abs(after.nodes - before.nodes)).toBeLessThan(before.nodes / 50);
});
