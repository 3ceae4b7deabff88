import type { Constitution } from '../../model/constitution/types.ts';
import type { Place } from '../../model/vocabulary.ts';
import type { PowerLine } from './change.ts';
import type { PlaceView, PlaceWords } from './view-types.ts';

/** A count by place. */
type Tally = Readonly<Record<Place, number>>;

/** The fifteen places with their counts; `first` and `second` are the powers of the two orders in order of time, `shown` those of `order`. */
export function placeViews(
  order: Constitution,
  lines: {
    readonly shown: readonly PowerLine[];
    readonly first: readonly PowerLine[];
    readonly second: readonly PowerLine[];
  },
  provisionsChanged: readonly Place[],
  words: PlaceWords,
): Readonly<Record<Place, PlaceView>> {
  const before = heldBy(lines.first);
  const after = heldBy(lines.second);
  const received = tally(lines.shown.map((line) => line.to));
  const held = tally(lines.shown.map((line) => line.from));
  const provisions = tally(provisionsChanged);
  const filled = new Set(Object.values(order.institutions).map((institution) => institution.place));
  return record((place) => ({
    place,
    label: words.shown[place],
    otherLabel: words.other[place],
    held: held[place],
    received: received[place],
    gained: difference(after.get(place), before.get(place)),
    lost: difference(before.get(place), after.get(place)),
    most: Math.max(before.get(place)?.size ?? 0, after.get(place)?.size ?? 0),
    provisions: provisions[place],
    vacant: !filled.has(place),
  }));
}

/** One value for each place, in ring order. */
export function record<T>(value: (place: Place) => T): Readonly<Record<Place, T>> {
  return {
    president: value('president'),
    government: value('government'),
    'state-bodies': value('state-bodies'),
    guarantors: value('guarantors'),
    courts: value('courts'),
    'constitutional-review': value('constitutional-review'),
    akims: value('akims'),
    maslikhats: value('maslikhats'),
    people: value('people'),
    'former-presidents': value('former-presidents'),
    assembly: value('assembly'),
    acts: value('acts'),
    parliament: value('parliament'),
    senate: value('senate'),
    mazhilis: value('mazhilis'),
  };
}

function heldBy(lines: readonly PowerLine[]): ReadonlyMap<Place, ReadonlySet<string>> {
  const held = new Map<Place, Set<string>>();
  for (const line of lines) {
    const ids = held.get(line.from) ?? new Set();
    held.set(line.from, ids.add(line.id));
  }
  return held;
}

function difference(a: ReadonlySet<string> = new Set(), b: ReadonlySet<string> = new Set()): number {
  return [...a].filter((id) => !b.has(id)).length;
}

function tally(places: readonly Place[]): Tally {
  const counts = new Map<Place, number>();
  for (const place of places) counts.set(place, (counts.get(place) ?? 0) + 1);
  return record((place) => counts.get(place) ?? 0);
}
