import type { Constitution } from '../../../../model/constitution/index.ts';
import type { DiagramsWords } from '../../../i18n/diagrams/words.ts';
import type { Filling } from '../../../scene/appointments/fillings.ts';
import { type AppointmentPair, type AppointmentWords, nameOfChooser } from '../../../scene/appointments/view.ts';
import type { ChangeRole, Side } from '../../../scene/types.ts';
import { nameIn } from '../../compare/facts.ts';

/** The mark before a number that doubles the colour of its band. */
const SIGNS: Readonly<Record<ChangeRole, string>> = {
  removed: '−\u00a0',
  added: '+\u00a0',
  altered: '≠\u00a0',
  unchanged: '',
};

/** The words of the pictures of a pair of orders. */
export function appointmentWords(pair: AppointmentPair, words: DiagramsWords): AppointmentWords {
  return {
    name: (id, order) => endName(id, order, words),
    size: (fillings, isKnown) => sizeWords(fillings, isKnown, words),
    number: (filling) => `${SIGNS[pair.changes.get(filling.id) ?? 'unchanged']}${seatWords(filling, words)}`,
    need: (id, order) => words.shortName('short', id) ?? endName(id, order, words),
  };
}

/** What one who chooses or a body is called: its short name, else its name in the order. */
export function endName(id: string, order: Constitution, words: DiagramsWords): string {
  const short = words.shortName('name', id);
  if (short !== null) return short;
  const name = nameIn(id, order);
  return name === null ? id : words.of(name);
}

/** The whole name of one who chooses or of a body, as the order has it. */
export function fullName(id: string, order: Constitution, words: DiagramsWords): string {
  const name = nameIn(id, order);
  return name === null ? endName(id, order, words) : words.of(name);
}

/** How many seats a way fills: a number, a part, or words where the text has none. */
export function seatWords({ seats, share, how, ballot, beyond, numbered }: Filling, { d }: DiagramsWords): string {
  if (beyond || how === 'by-right') return d('fill.byRight');
  if (seats !== null) return how === 'by-office' ? d('fill.byOffice', { n: seats }) : String(seats);
  if (ballot !== null) return d('fill.percent', { n: Math.round(share * 100) });
  return numbered ? d('fill.all') : d('fill.rest');
}

function sizeWords(fillings: readonly Filling[], isKnown: boolean, { d }: DiagramsWords): string {
  if (!isKnown) return d('fill.absent');
  const own = fillings.filter(({ beyond }) => !beyond);
  if (own.length === 0) return '';
  if (own.some(({ seats }) => seats === null)) return '';
  const n = own.reduce((sum, { seats }) => sum + (seats ?? 0), 0);
  return n === 1 ? '' : d('fill.seats', { n });
}

function spokenSize(fillings: readonly Filling[], { d }: DiagramsWords): string {
  const own = fillings.filter(({ beyond }) => !beyond);
  if (own.length === 0 || own.some(({ seats }) => seats === null)) return d('fill.sizeOpen');
  return d('fill.seats', { n: own.reduce((sum, { seats }) => sum + (seats ?? 0), 0) });
}

/** Who takes part in a way of filling, one phrase each: "consent: Senate". */
export function needsWords(filling: Filling, order: Constitution, words: DiagramsWords): readonly string[] {
  return filling.needs.map(({ kind, by }) =>
    words.t('need.line', { kind: words.t(`need.${kind}`), by: fullName(by, order, words) }),
  );
}

/** What is said of every end and band of one side by its id in the scene. */
export function describeSide(pair: AppointmentPair, side: Side, words: DiagramsWords): (id: string) => string {
  const { d, t } = words;
  const order = pair.orders[side];
  return (id) => {
    const [kind, key] = [id.slice(0, id.indexOf(':')), id.slice(id.indexOf(':') + 1)];
    if (kind === 'flow') {
      const other = side === 'a' ? 'b' : 'a';
      const own = pair.fillings[side].find((filling) => filling.id === key);
      const there = pair.fillings[other].find((filling) => filling.id === key);
      const filling = own ?? there;
      if (filling === undefined) return '';
      const what = flowWords(filling, own === undefined ? pair.orders[other] : order, words);
      return d('fill.said', { what, change: t(`role.${pair.changes.get(key) ?? 'unchanged'}`) });
    }
    return endWords(pair, side, kind === 'filled' ? 'row' : 'chooser', key, words);
  };
}

/** "President → Constitutional Court: 1; consent: Senate". */
function flowWords(filling: Filling, order: Constitution, words: DiagramsWords): string {
  const flow = words.d('fill.flow', {
    who: endName(nameOfChooser(filling), order, words),
    body: fullName(filling.fills, order, words),
    seats: `${seatWords(filling, words)} (${words.of(filling.role)})`,
  });
  const needs = needsWords(filling, order, words);
  return needs.length === 0 ? flow : words.d('fill.flowNeeds', { flow, needs: needs.join('; ') });
}

function endWords(
  pair: AppointmentPair,
  side: Side,
  role: 'row' | 'chooser',
  key: string,
  words: DiagramsWords,
): string {
  const { d } = words;
  const own = pair.fillings[side].filter((filling) => filling[role] === key);
  const [first] = own;
  if (first === undefined) {
    const there = pair.fillings[side === 'a' ? 'b' : 'a'].find((filling) => filling[role] === key);
    const id = there === undefined ? key : role === 'row' ? there.fills : nameOfChooser(there);
    return d('fill.idle', { name: endName(id, pair.orders[side === 'a' ? 'b' : 'a'], words) });
  }
  if (role === 'chooser') {
    return d('fill.chooser', { name: endName(nameOfChooser(first), pair.orders[side], words), n: own.length });
  }
  return d('fill.body', {
    name: fullName(first.fills, pair.orders[side], words),
    size: spokenSize(own, words),
    n: own.length,
  });
}
