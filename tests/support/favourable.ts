import type { Condition, Facts, Operand } from '../../model/conditions/types.ts';
import type { Constitution } from '../../model/constitution/types.ts';
import { PLURALITY } from '../../model/constitution/index.ts';
import { isRecord } from '../../model/json.ts';
import { addTime } from '../../model/law/index.ts';
import { advance, type Procedure, type Run, type Transition, type Votes } from '../../model/procedures/index.ts';

/** Facts under which a condition comes out as wished on a day, found from its form alone. */
function factsFor(order: Constitution, condition: Condition, wish: boolean, day: string): Facts {
  switch (condition.test) {
    case 'all':
    case 'any':
      return Object.assign({}, ...condition.of.map((part) => factsFor(order, part, wish, day))) as Facts;
    case 'not':
      return factsFor(order, condition.of, !wish, day);
    case 'is': {
      const { value } = condition;
      if (typeof value === 'boolean') return { [condition.fact]: value === wish };
      return { [condition.fact]: wish && typeof value === 'string' ? value : 'something else' };
    }
    case 'atLeast':
    case 'atMost': {
      const bound = numberIn(order, condition.value);
      const beyond = condition.test === 'atLeast' ? -1 : 1;
      return { [condition.fact]: wish ? bound : bound + beyond };
    }
    case 'within': {
      const forward = numberIn(order, condition.number) < 0;
      return { [condition.fact]: wish ? day : addTime(day, forward ? 50 : -50, 'years') };
    }
    case 'holds':
      return { [condition.fact]: wish ? [condition.office] : [] };
    case 'share':
      return { [condition.part]: wish ? 100 : 1, [condition.whole]: 100 };
  }
}

function numberIn({ provisions }: Constitution, operand: Operand<number>): number {
  if (typeof operand === 'number') return operand;
  const { provision, path = [] } = operand;
  const value = path.reduce<unknown>(
    (found, key) => (isRecord(found) ? found[key] : null),
    provisions[provision]?.value,
  );
  return Number(value);
}

/** Votes and facts with which every vote on a step is won. */
function voted({ majority }: Transition): { readonly votes: Votes; readonly facts: Facts } {
  if (majority === undefined) return { votes: {}, facts: {} };
  const counted = majority.base === 'took-part' || majority.share === PLURALITY;
  return {
    votes: Object.fromEntries(majority.in.map((body) => [body, counted ? 90 : '1/1'])),
    facts: { 'vote.took-part': 100, 'vote.runner-up': 1 },
  };
}

/** Takes a step under the most favourable facts and votes, as early as its time allows. */
export function takeStep(order: Constitution, procedure: Procedure, run: Run, id: string): ReturnType<typeof advance> {
  const step = procedure.transitions[id as keyof typeof procedure.transitions];
  if (step === undefined) throw new Error(id);
  const [first] = step.by;
  const { votes, facts: counted } = voted(step);
  const attempt = (day: string) => {
    const favourable = step.when === undefined ? {} : factsFor(order, step.when, true, day);
    return advance(order, procedure, run, { does: id, by: first, day, votes }, { ...counted, ...favourable });
  };
  const tried = attempt(run.day);
  return tried.ok || tried.error.code !== 'too-early' ? tried : attempt(addTime(tried.error.detail ?? '', 1, 'days'));
}
