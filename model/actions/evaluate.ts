import type { Facts } from '../conditions/types.ts';
import type { Situation } from '../conditions/index.ts';
import { counterpartsOf, institutionAt, type Counterparts } from '../constitution/index.ts';
import type { Constitution } from '../constitution/types.ts';
import { isKeyOf, valueOf } from '../json.ts';
import type { CircumstanceId, InstitutionId, MatterId } from '../vocabulary.ts';
import type { Grounds } from './outcome.ts';
import { ofVerb, registryOf, speaksOf, type OfVerb, type ReadyPower, type ReadyRule } from './registry.ts';
import type { Act, Reading, Verdict } from './types.ts';
import { judged, noSuchInstitution } from './verdict.ts';
import { weighPower, weighRule } from './weighing.ts';

const ownCounterparts = counterpartsOf();

/**
 * Whether an act is permitted, with every reason. The grounds are the rules that speak of the act and the powers that
 * confer it; precedence settles which of them carry the answer. It is known only if every way in which the unknown facts
 * may turn out gives the same one. Actor and object are found through succession: `counterparts` finds those of other
 * orders (`counterpartsOf`); without it the order knows the predecessors of its own institutions only.
 */
export function evaluate(
  constitution: Constitution,
  act: Act,
  facts: Facts,
  counterparts: Counterparts = ownCounterparts,
): Verdict {
  const actor = counterparts(constitution, act.actor);
  if (actor === undefined) return noSuchInstitution(constitution, act.verb, act.actor);
  const object = objectIn(constitution, act.object, counterparts);
  if (object === undefined) return noSuchInstitution(constitution, act.verb, act.object);
  const speakers = speakersOn(constitution, { ...act, actor, object });
  const verdict = judgedIn(constitution, speakers, { day: act.day, facts });
  return { ...verdict, readings: readingsOf(constitution, speakers, verdict, { day: act.day, facts }) };
}

/** The rules and powers that speak of one act. */
type Speakers = OfVerb;

/** The object of an act as an order knows it: a matter, or an institution or its counterpart. */
function objectIn(
  constitution: Constitution,
  object: string,
  counterparts: Counterparts,
): InstitutionId | MatterId | undefined {
  return isKeyOf(constitution.matters, object) ? object : counterparts(constitution, object);
}

/** The answer of some rules and powers in one situation, before open questions are read either way. */
function judgedIn(constitution: Constitution, speakers: Speakers, situation: Situation): Verdict {
  const rule = (ready: ReadyRule) => weighRule(constitution, ready, situation);
  const power = (ready: ReadyPower) => weighPower(ready, situation);
  const grounds: Grounds = {
    rules: speakers.rules.map(rule),
    powers: speakers.powers.map(power),
    residual: speakers.residual.map(rule),
  };
  return judged(grounds);
}

/** The status under either reading of every open question that an unknown answer waits for. */
function readingsOf(
  constitution: Constitution,
  speakers: Speakers,
  { missing }: Verdict,
  situation: Situation,
): readonly Reading[] {
  const questions = missing.filter((name): name is CircumstanceId => isQuestion(constitution, name));
  return questions.flatMap((question) =>
    [true, false].map((value) => {
      const assumed = { ...situation.assumed, [question]: value };
      return { question, value, status: judgedIn(constitution, speakers, { ...situation, assumed }).status };
    }),
  );
}

function isQuestion({ circumstances }: Constitution, name: string): boolean {
  return valueOf(circumstances, name)?.kind === 'question';
}

/** The rules and powers of an order that speak of an act whose actor and object the order knows. */
function speakersOn(constitution: Constitution, { actor, verb, object, as }: Act): Speakers {
  const type = institutionAt(constitution, actor)?.type;
  const { rules, residual, powers } = ofVerb(registryOf(constitution), verb);
  return {
    rules: rules.filter((rule) => speaksOf(rule, actor, type, object)),
    residual: residual.filter((rule) => speaksOf(rule, actor, type, object)),
    powers: powers.filter(
      ({ basis, actors, objects }) => actors.has(actor) && objects.has(object) && (as === undefined || as === basis.id),
    ),
  };
}
