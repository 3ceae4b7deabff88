import { institutionAt } from '../../constitution/index.ts';
import type { Constitution, Power } from '../../constitution/types.ts';
import { entriesOf } from '../../json.ts';
import type { Citation } from '../../law/types.ts';
import type { Localized, Place, PowerId } from '../../vocabulary.ts';

/**
 * The executive items of the Comparative Constitutions Project: one point for each that any national executive has, 0 to 7
 * in all (comparativeconstitutionsproject.org/ccp-rankings). What a text says, not what is done.
 */
export const CCP_ITEMS = [
  'initiates-laws',
  'issues-decrees',
  'initiates-amendments',
  'declares-emergency',
  'vetoes',
  'challenges-constitutionality',
  'dissolves-legislature',
] as const;
export type CcpItem = (typeof CCP_ITEMS)[number];

/** One item in an order: whether an executive has it, and by which powers and articles. */
export type CcpScore = {
  readonly item: CcpItem;
  readonly has: boolean;
  readonly powers: readonly PowerId[];
  readonly cites: readonly Citation[];
};

/** What the items are called. */
export const CCP_TITLES: Readonly<Record<CcpItem, Localized>> = {
  'initiates-laws': { kk: 'Заң жобасын енгізеді', ru: 'Вносит законопроекты', en: 'Initiates laws' },
  'issues-decrees': { kk: 'Жарлықтар шығарады', ru: 'Издаёт указы', en: 'Issues decrees' },
  'initiates-amendments': {
    kk: 'Конституцияға өзгерістер мен толықтырулар ұсынады',
    ru: 'Предлагает изменения Конституции',
    en: 'Initiates constitutional amendments',
  },
  'declares-emergency': {
    kk: 'Төтенше жағдай енгізеді',
    ru: 'Вводит чрезвычайное положение',
    en: 'Declares a state of emergency',
  },
  vetoes: { kk: 'Заңға қарсылық білдіреді (вето)', ru: 'Возражает против законов (вето)', en: 'Vetoes laws' },
  'challenges-constitutionality': {
    kk: 'Заңның конституциялылығына дау айтады',
    ru: 'Оспаривает конституционность законов',
    en: 'Challenges the constitutionality of laws',
  },
  'dissolves-legislature': {
    kk: 'Заң шығарушы органды таратады',
    ru: 'Распускает законодательный орган',
    en: 'Dissolves the legislature',
  },
};

/** Who is a national executive, and what is the legislature, by place on the power map. */
const EXECUTIVE: readonly Place[] = ['president', 'government'];
const LEGISLATURE: readonly Place[] = ['parliament', 'mazhilis', 'senate'];

type Test = (order: Constitution, power: Power) => boolean;

const TESTS: Readonly<Record<CcpItem, Test>> = {
  'initiates-laws': (_, { kind }) => kind === 'initiates-law',
  'issues-decrees': (_, { kind, to }) => kind === 'temporary-acts' || (kind === 'decrees' && to !== 'executive-acts'),
  'initiates-amendments': (_, { kind }) => kind === 'initiates-amendment',
  'declares-emergency': (_, { kind }) => kind === 'declares-emergency',
  vetoes: (_, { kind, to }) => kind === 'vetoes' && to === 'laws',
  'challenges-constitutionality': (order, { kind, to }) =>
    kind === 'petitions' && placeAt(order, to) === 'constitutional-review',
  'dissolves-legislature': (order, { kind, to }) => {
    const place = placeAt(order, to);
    return kind === 'dissolves' && place !== undefined && LEGISLATURE.includes(place);
  },
};

/** The items of an order, read off the powers that its executives hold. */
export function ccpOf(order: Constitution): readonly CcpScore[] {
  const held = entriesOf(order.powers).filter(([, { from }]) => {
    const place = placeAt(order, from);
    return place !== undefined && EXECUTIVE.includes(place);
  });
  return CCP_ITEMS.map((item) => {
    const those = held.filter(([, power]) => TESTS[item](order, power));
    return {
      item,
      has: those.length > 0,
      powers: those.map(([id]) => id),
      cites: those.flatMap(([, { cites }]) => cites),
    };
  });
}

function placeAt(order: Constitution, id: Power['from']): Place | undefined {
  return institutionAt(order, id)?.place;
}
