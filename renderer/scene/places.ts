import type { Constitution } from '../../model/constitution/types.ts';
import type { Place } from '../../model/vocabulary.ts';
import type { PowerLine } from './change.ts';
import type { ChangeRole } from './types.ts';
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
  const before = tally(lines.first.map((line) => line.from));
  const after = tally(lines.second.map((line) => line.from));
  const gained = tally(changed(lines.second, 'added'));
  const lost = tally(changed(lines.first, 'removed'));
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
    gained: gained[place],
    lost: lost[place],
    most: Math.max(before[place], after[place]),
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

/** The holders of the powers that changed so; what merely passed to a successor did not change. */
function changed(lines: readonly PowerLine[], change: ChangeRole): readonly Place[] {
  return lines.filter((line) => line.change === change).map((line) => line.from);
}

function tally(places: readonly Place[]): Tally {
  const counts = new Map<Place, number>();
  for (const place of places) counts.set(place, (counts.get(place) ?? 0) + 1);
  return record((place) => counts.get(place) ?? 0);
}
