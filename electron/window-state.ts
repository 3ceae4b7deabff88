import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import type { Disk } from './files/disk.ts';
import { writeWhole } from './files/write.ts';

/** A rectangle of the desktop, in device-independent pixels. */
export type Area = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

/** Where the window was, whether it filled the screen, and how large everything was drawn. */
export type WindowState = { readonly area: Area | null; readonly maximized: boolean; readonly zoom: number };

/** The window of a machine that has not kept one yet. */
export const FIRST_WINDOW: WindowState = { area: null, maximized: false, zoom: 1 };

const FILE = 'window.json';
const LEAST = { width: 800, height: 600 } as const;
/** As much of the window must lie on a screen that it can be seen and taken hold of. */
const SEEN = { width: 120, height: 60 } as const;

const side = z.number().min(-100_000).max(100_000);
const shape = z.strictObject({
  area: z.strictObject({ x: side, y: side, width: side.min(1), height: side.min(1) }).nullable(),
  maximized: z.boolean(),
  zoom: z.number().min(0.5).max(3),
});

/**
 * The area in which the window is to open: where it was, as long as a good part of it lies on a screen, and never larger than
 * that screen; null where there was none, or its screen is gone.
 */
export function visibleArea(area: Area | null, screens: readonly Area[]): Area | null {
  if (area === null) return null;
  const screen = screens.find(
    (one) => overlap(area, one).width >= SEEN.width && overlap(area, one).height >= SEEN.height,
  );
  if (screen === undefined) return null;
  const width = Math.min(screen.width, Math.max(LEAST.width, area.width));
  const height = Math.min(screen.height, Math.max(LEAST.height, area.height));
  // The title bar stays within reach, whatever was saved.
  return {
    x: within(area.x, screen.x, screen.width - width),
    y: within(area.y, screen.y, screen.height - height),
    width,
    height,
  };
}

function within(value: number, start: number, room: number): number {
  return Math.round(Math.min(start + Math.max(0, room), Math.max(start, value)));
}

function overlap(a: Area, b: Area): { readonly width: number; readonly height: number } {
  return {
    width: Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x),
    height: Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y),
  };
}

/** What the last window left; as at first where nothing, or nothing of sense, can be read. */
export async function readWindowState(folder: string): Promise<WindowState> {
  try {
    const read = shape.safeParse(JSON.parse(await readFile(path.join(folder, FILE), 'utf8')));
    return read.success ? read.data : FIRST_WINDOW;
  } catch {
    return FIRST_WINDOW;
  }
}

/** Remembers the window. A disk that refuses costs nothing but the memory. */
export async function writeWindowState(disk: Disk, folder: string, state: WindowState): Promise<void> {
  try {
    await disk.mkdir(folder, { recursive: true });
    await writeWhole(disk, path.join(folder, FILE), Buffer.from(JSON.stringify(state), 'utf8'));
  } catch {
    // The window opens in its usual place.
  }
}
