import { angleOf } from './angles.ts';
import { direction, round } from './geometry.ts';
import type { Box, MeasureText, SceneChip, SceneNode, SceneText } from './types.ts';
import type { PlaceView } from './view-types.ts';
import { wrapName } from './wrap.ts';

/** The name of a place with its chips, laid out around the centre of the ring as origin. */
export type Label = Pick<SceneNode['label'], 'anchor' | 'box' | 'lines' | 'size'> & {
  readonly chips: readonly SceneChip[];
};

type ChipText = Pick<SceneChip, 'kind' | 'text' | 'width'>;

const LINE_HEIGHT = 1.2;
const CHIP_GAP = 3;
const ROOM_IN_EMS = 6.6;
/** Room between the edge of a node and its name, and least distance from the ring, for the loops. */
const GAP = 7;
const LOOP_ROOM = 16;

/** Places the name beyond the node, leaning outward; the block is as large as the larger of both orders needs. */
export function labelOf(view: PlaceView, radius: number, unit: number, size: number, measure: MeasureText): Label {
  const lines = wrap(view.label, size, measure);
  const chips = chipsOf(view, size, measure);
  const twin = wrap(view.otherLabel, size, measure);
  const chipsWidth = chips.reduce((sum, chip) => sum + chip.width + CHIP_GAP, -CHIP_GAP);
  const width = Math.max(chipsWidth, widest([...lines, ...twin], size, measure));
  const nameHeight = Math.max(lines.length, twin.length) * size * LINE_HEIGHT;
  const height = nameHeight + (chips.length > 0 ? chipHeight(size) + 2 : 0);
  const { box, anchor } = blockOf(view, radius, unit, width, height);
  const x = anchor === 'start' ? box.x : anchor === 'end' ? box.x + width : box.x + width / 2;
  const top = box.y + (nameHeight - lines.length * size * LINE_HEIGHT) / 2;
  return {
    size,
    anchor,
    box,
    lines: lines.map((text, index) => ({ text, x, y: top + size * (index * LINE_HEIGHT + 0.95) })),
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

function wrap(name: string, size: number, measure: MeasureText): readonly string[] {
  return wrapName(name, size, true, size * ROOM_IN_EMS, measure);
}

function widest(lines: readonly string[], size: number, measure: MeasureText): number {
  return Math.max(...lines.map((line) => measure(line, size, true)));
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

function blockOf(view: PlaceView, radius: number, unit: number, width: number, height: number) {
  const toward = direction(angleOf(view.place));
  const reach = radius + Math.max(unit * Math.sqrt(view.most) + GAP, LOOP_ROOM);
  const across = clamp(toward.x * 2.2);
  const down = clamp(toward.y * 1.3);
  const anchor: Label['anchor'] = across >= 1 ? 'start' : across <= -1 ? 'end' : 'middle';
  const box: Box = {
    x: toward.x * reach + ((across - 1) * width) / 2,
    y: toward.y * reach + ((down - 1) * height) / 2,
    width,
    height,
  };
  return { box, anchor };
}

function clamp(value: number): number {
  return Math.max(-1, Math.min(1, value));
}
