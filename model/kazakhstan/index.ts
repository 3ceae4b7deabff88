import { wholeAmendments, wholeBase } from './conduct.ts';
import { ordersOf } from './orders.ts';

export { editions } from './editions.ts';
export type { AmendmentData } from './types.ts';

/** The whole law of Kazakhstan: every order with its rules on acts and its procedures. */
export const { amendments, at, edition, inForce, judging, on, onLine, parting, stages } = ordersOf(
  wholeBase,
  wholeAmendments,
);
