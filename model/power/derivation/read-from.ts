import type { Constitution } from '../../constitution/types.ts';
import { isKeyOf, valueOf } from '../../json.ts';
import type { Citation } from '../../law/types.ts';
import type { Transition } from '../../procedures/types.ts';
import type { InstitutionId, PowerId, ProcedureId, TransitionId } from '../../vocabulary.ts';
import { TOGETHER } from './agreement.ts';
import { derive, powersOf, waysOf, type Decision } from '../decision.ts';
import { majoritiesIn } from '../game/formula.ts';
import { gameOf } from './procedure-game.ts';

/** Where in an order it stands who decides. */
export type ReadFrom = {
  /** The procedures, with the steps in which it is settled who must agree. */
  readonly procedures: readonly { readonly id: ProcedureId; readonly steps: readonly TransitionId[] }[];
  readonly powers: readonly PowerId[];
  /** The bodies of which a majority of so many seats must agree. */
  readonly bodies: readonly InstitutionId[];
  /** The articles of all these, each once. */
  readonly cites: readonly Citation[];
  /** Whether a step is left to a statute that was not read: who decides there is then not proved by an article. */
  readonly unread: boolean;
};

/** The procedures, powers, bodies and articles from which it is read who takes a decision in an order. */
export function readFrom(order: Constitution, decision: Decision): ReadFrom {
  if (derive(order, decision).length === 0) return NOWHERE;
  const procedures = waysOf(decision).flatMap((way) => {
    const walked = gameOf(order, way);
    if (walked === null || !isKeyOf(order.procedures, way.procedure)) return [];
    return [{ id: way.procedure, steps: walked.steps }];
  });
  const powers = powersOf(order, decision).filter((id) => isKeyOf(order.powers, id));
  const bodies = bodiesCounted(order, decision);
  const taken = procedures.flatMap(({ id, steps }) => steps.flatMap((step) => stepOf(order, id, step)));
  const cites = [
    ...taken.flatMap((step) => step.cites),
    ...powers.flatMap((id) => valueOf(order.powers, id)?.cites ?? []),
    ...bodies.flatMap((id) => valueOf(order.bodies, id)?.cites ?? []),
  ];
  return { procedures, powers, bodies, cites: distinct(cites), unread: taken.some(({ basis }) => basis === 'unread') };
}

const NOWHERE: ReadFrom = { procedures: [], powers: [], bodies: [], cites: [], unread: false };

function stepOf({ procedures }: Constitution, id: ProcedureId, step: TransitionId): readonly Transition[] {
  const found = valueOf(valueOf(procedures, id)?.transitions ?? {}, step);
  return found === undefined ? [] : [found];
}

function bodiesCounted(order: Constitution, decision: Decision): readonly InstitutionId[] {
  const counted = derive(order, decision).flatMap(({ wins }) =>
    [...majoritiesIn(wins)].flatMap(([body, votes]) => ((votes.at(-1) ?? 0) > 1 ? body.split(TOGETHER) : [])),
  );
  return [...new Set(counted)].filter((body) => isKeyOf(order.bodies, body));
}

function distinct(cites: readonly Citation[]): readonly Citation[] {
  return [...new Map(cites.map((cite) => [JSON.stringify(cite), cite])).values()];
}
