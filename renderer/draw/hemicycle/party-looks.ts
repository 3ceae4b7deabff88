/** Colour and pattern of a list by a number from 1 to 8. A party keeps its number under every one of its names. */
const LOOKS: Readonly<Record<string, number>> = {
  amanat: 1,
  'nur-otan': 1,
  'ak-zhol': 2,
  people: 3,
  'communist-people': 3,
  auyl: 4,
  respublica: 5,
  osdp: 6,
  baytaq: 7,
  adal: 8,
  birlik: 5,
  patriots: 7,
  adilet: 8,
};

const LOOK_COUNT = 8;

/** The look of each list; lists that are not of the data take the numbers in the order of the ballot. */
export function looksOf(ids: readonly string[]): Readonly<Record<string, number>> {
  return Object.fromEntries(ids.map((id, index) => [id, LOOKS[id] ?? (index % LOOK_COUNT) + 1]));
}
