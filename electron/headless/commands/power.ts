import type { Constitution } from '../../../model/constitution/types.ts';
import { decode, DEFAULT_LIMITS } from '../../../model/document/index.ts';
import { decisions } from '../../../model/kazakhstan/decisions.ts';
import { compositionFrom, compositionOf, disciplineIn } from '../../../model/kazakhstan/discipline.ts';
import { decideCase } from '../../../model/kazakhstan/elections/index.ts';
import { valueOf } from '../../../model/json.ts';
import { distribute } from '../../../model/power/distribution.ts';
import { measureAll } from '../../../model/power/measure.ts';
import { seatsOf, type Composition } from '../../../model/power/players.ts';
import { success, type Result } from '../../../model/refusals.ts';
import { orderOf } from '../points.ts';
import { powerAnswer, type PowerMeasured } from '../power-answer.ts';
import { powerText } from '../power-text.ts';
import { printed } from '../print.ts';
import { faulty, refusedWith, unreadable, wrongKind } from '../problems.ts';
import { readText } from '../read-file.ts';
import type { Command, Outcome, Problems, Request } from '../types.ts';

/** How much of each decision rests with whom in one order, by two indices. */
export const power: Command = {
  name: 'power',
  operands: ['EDITION'],
  options: ['on', 'composition', 'discipline', 'lang'],
  says: 'who decides how much: shares of every decision, veto players, appointments and coded indices, from the law',
  run,
};

async function run({ operands: [id = ''], on, composition, discipline, lang }: Request): Promise<Outcome> {
  const named = orderOf(id, on);
  if (!named.ok) return named;
  const { order } = named.value;
  if (discipline && composition === undefined) {
    return refusedWith('no-composition', 'party discipline needs a composition: 2021, 2023 or a file.', '--discipline');
  }
  const seats = composition === undefined ? null : await readComposition(composition);
  if (seats !== null && !seats.ok) return seats;
  const fault = seats === null ? null : misfit(order, seats.value);
  if (fault !== null) return refusedWith('composition-does-not-fit', fault, '--composition');
  const blocs = discipline && seats !== null ? disciplineIn(order, seats.value) : undefined;
  const measured = measureAll(order, decisions, blocs);
  const all: PowerMeasured = {
    edition: named.value.id,
    order,
    composition: seats?.value,
    discipline: blocs,
    measured,
    totals: distribute(measured, {}),
  };
  return success({ json: () => printed(powerAnswer(all, lang)), text: () => powerText(all, lang) });
}

/** A composition known by its year, or the chamber that an election file elects. */
async function readComposition(name: string): Promise<Result<Composition, Problems>> {
  const known = compositionOf(name);
  if (known !== undefined) return success(known);
  const text = await readText(name, DEFAULT_LIMITS.length);
  if (!text.ok) return unreadable(text.error, name);
  const read = decode(text.value);
  if (!read.ok) return faulty(read.error);
  if (read.value.shanyrak !== 'election') return wrongKind(read.value.shanyrak, 'election');
  const decided = decideCase(read.value.election);
  if (!decided.ok) throw new Error('A file that was read can be counted.');
  if (decided.value.kind !== 'chamber') {
    return refusedWith('composition-does-not-fit', 'this election fills no chamber.', '--composition');
  }
  const { election, elected } = decided.value;
  return success(compositionFrom(election.law.body, elected.chamber));
}

function misfit(order: Constitution, composition: Composition): string | null {
  const size = valueOf(order.bodies, composition.chamber)?.size ?? null;
  if (size === null) return `this order has no chamber "${composition.chamber}" whose seats are counted.`;
  const seats = seatsOf(composition);
  return size === seats ? null : `the composition has ${seats} seats, the chamber of this order ${size}.`;
}
