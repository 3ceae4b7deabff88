import { angleOf } from '../angles.ts';
import { direction, onOval, type Oval, type Point, round } from '../geometry.ts';
import type { Box, MeasureText, SceneChip, SceneNode, SceneText } from '../types.ts';
import type { PlaceView } from '../view-types.ts';
import { boldAt, wrapName } from '../wrap.ts';

/** The name of a place with its chips, laid out around the centre of the ring as origin. */
export type Label = Pick<SceneNode['label'], 'anchor' | 'box' | 'lines' | 'size'> & {
  readonly chips: readonly SceneChip[];
};

/** A label with its measures, before it has a position. */
export type LabelText = {
  readonly view: PlaceView;
  readonly size: number;
  readonly lines: readonly string[];
  readonly chips: readonly ChipText[];
  readonly chipsWidth: number;
  readonly nameHeight: number;
  readonly width: number;
  readonly height: number;
};

type ChipText = Pick<SceneChip, 'kind' | 'text' | 'width'>;

const LINE_HEIGHT = 1.2;
const CHIP_GAP = 3;
const ROOM_IN_EMS = 6.6;
/** Room between the edge of a node and its name, and least distance from the ring, for the loops. */
const GAP = 7;
const LOOP_ROOM = 16;

/** The name and chips of a place, broken and measured; as large as the larger of both orders needs. */
export function measureLabel(view: PlaceView, size: number, measure: MeasureText): LabelText {
  const bold = boldAt(size, measure);
  const name = wrapName(view.label, size * ROOM_IN_EMS, bold);
  const twin = wrapName(view.otherLabel, size * ROOM_IN_EMS, bold);
  const chips = chipsOf(view, size, measure);
  const chipsWidth = chips.reduce((sum, chip) => sum + chip.width + CHIP_GAP, -CHIP_GAP);
  const nameHeight = Math.max(name.lines.length, twin.lines.length) * size * LINE_HEIGHT;
  return {
    view,
    size,
    lines: name.lines,
    chips,
    chipsWidth,
    nameHeight,
    width: Math.max(chipsWidth, name.width, twin.width),
    height: nameHeight + (chips.length > 0 ? chipHeight(size) + 2 : 0),
  };
}

/** Sets the lines and chips of a label into its box. */
export function placeLabel(text: LabelText, box: Box): Label {
  const { size, lines, chips, chipsWidth, nameHeight, width } = text;
  const anchor = anchorOf(text);
  const x = anchor === 'start' ? box.x : anchor === 'end' ? box.x + width : box.x + width / 2;
  const top = box.y + (nameHeight - lines.length * size * LINE_HEIGHT) / 2;
  return {
    size,
    anchor,
    box,
    lines: lines.map((line, index) => ({ text: line, x, y: top + size * (index * LINE_HEIGHT + 0.95) })),
    chips: placeChips(chips, { anchor, x, y: box.y + nameHeight + 2, height: chipHeight(size), width: chipsWidth }),
  };
}

/** The same label with the centre of the ring at its place in the map. */
export function moveLabel(label: Label, dx: number, dy: number): Label {
  const moved = <T extends Box | SceneText>(shape: T): T => ({
    ...shape,
    x: round(shape.x + dx),
    y: round(shape.y + dy),
  });
  const box = moved(label.box);
  return {
    ...label,
    box: { ...box, width: round(box.width), height: round(box.height) },
    lines: label.lines.map(moved),
    chips: label.chips.map(moved),
  };
}

function chipHeight(size: number): number {
  return Math.round(size * 1.2);
}

function chipsOf(view: PlaceView, size: number, measure: MeasureText): readonly ChipText[] {
  const texts: readonly (readonly [SceneChip['kind'], string, number])[] = [
    ['lost', `−${view.lost}`, view.lost],
    ['gained', `+${view.gained}`, view.gained],
    ['provisions', `§${view.provisions}`, view.provisions],
  ];
  return texts
    .filter(([, , count]) => count > 0)
    .map(([kind, text]) => ({ kind, text, width: round(measure(text, size - 1, true) + size * 0.6) }));
}

function placeChips(
  chips: readonly ChipText[],
  row: { anchor: Label['anchor']; x: number; y: number; height: number; width: number },
): readonly SceneChip[] {
  let x = row.anchor === 'start' ? row.x : row.anchor === 'end' ? row.x - row.width : row.x - row.width / 2;
  return chips.map((chip) => {
    const placed = { ...chip, x, y: row.y, height: row.height };
    x += chip.width + CHIP_GAP;
    return placed;
  });
}

/** The room of a label beyond its node, leaning outward. */
export function blockOf({ view, width, height }: LabelText, oval: Oval, unit: number): Box {
  const toward = direction(angleOf(view.place));
  const at = onOval(oval, angleOf(view.place), -Math.max(unit * Math.sqrt(view.most) + GAP, LOOP_ROOM));
  const down = clamp(toward.y * 1.3);
  return { x: at.x + ((across(toward) - 1) * width) / 2, y: at.y + ((down - 1) * height) / 2, width, height };
}

function anchorOf({ view }: LabelText): Label['anchor'] {
  const lean = across(direction(angleOf(view.place)));
  return lean >= 1 ? 'start' : lean <= -1 ? 'end' : 'middle';
}

/** From −1, wholly to the left of its node, to 1, wholly to the right. */
function across(toward: Point): number {
  return clamp(toward.x * 2.2);
}

function clamp(value: number): number {
  return Math.max(-1, Math.min(1, value));
}
