import type { Size } from '../scene/types.ts';

/** A room in the pixels of a layout that is drawn so many times larger: its least text is then legible in the room. */
export function roomFor({ width, height }: Size, larger: number): Size {
  return { width: Math.floor(width / larger), height: Math.floor(height / larger) };
}
