import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';

type Colour = readonly [number, number, number];

const css = readFileSync(path.join(import.meta.dirname, '../../renderer/theme/tokens.css'), 'utf8');
const printed = css.slice(css.indexOf('@media print'));
const themes = { light: tokens(1), dark: tokens(2), print: { ...tokens(1), ...plain(printed) } };

/** The colours of a theme by role, read from the stylesheet. */
function tokens(group: 1 | 2): Readonly<Record<string, Colour>> {
  const pairs = css.matchAll(/--([\w-]+): light-dark\(\s*(#[\da-f]{6}),\s*(#[\da-f]{6})\s*\)/gu);
  return Object.fromEntries([...pairs].map((match) => [match[1] ?? '', parse(match[group + 1] ?? '')]));
}

function plain(part: string): Readonly<Record<string, Colour>> {
  return Object.fromEntries(
    [...part.matchAll(/--([\w-]+): (#[\da-f]{6})/gu)].map(([, name = '', hex = '']) => [name, parse(hex)]),
  );
}

function parse(hex: string): Colour {
  const channel = (at: number) => Number.parseInt(hex.slice(at, at + 2), 16) / 255;
  return [channel(1), channel(3), channel(5)];
}

function linear(value: number): number {
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
}

function luminance([red, green, blue]: Colour): number {
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

/** Contrast by the definition of WCAG 2. */
function contrast(one: Colour, other: Colour): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

/** Complete deficiencies after Machado, Oliveira and Fernandes (2009), severity 1, on linear light. */
const DEFICIENCIES = {
  protanopia: [0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998],
  deuteranopia: [0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.01182, 0.04294, 0.968881],
  tritanopia: [1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.3039],
} as const;

function seenWith(matrix: readonly number[], colour: Colour): Colour {
  const light = colour.map(linear);
  const row = (at: number) => {
    const sum = light.reduce((total, value, index) => total + value * (matrix[at * 3 + index] ?? 0), 0);
    const value = Math.min(1, Math.max(0, sum));
    return value <= 0.0031308 ? value * 12.92 : 1.055 * value ** (1 / 2.4) - 0.055;
  };
  return [row(0), row(1), row(2)];
}

/** How far two colours lie apart, each channel from 0 to 1. */
function distance(one: Colour, other: Colour): number {
  return Math.hypot(...one.map((value, channel) => value - (other[channel] ?? 0)));
}

function at(theme: Readonly<Record<string, Colour>>, role: string): Colour {
  const colour = theme[role];
  if (colour === undefined) throw new Error(`no colour for ${role}`);
  return colour;
}

const SURFACES = ['paper', 'surface', 'sunken'];
const ANSWERS = ['permitted', 'barred', 'conditional', 'unknown', 'conflict', 'moved'].map((name) => `answer-${name}`);
const TEXTS = ['ink', 'ink-soft', 'accent', 'role-removed', 'role-added', 'role-altered', ...ANSWERS];
const FAMILIES = ['choosing', 'ending', 'law-making', 'checking', 'executing', 'taking-part'].map(
  (name) => `family-${name}`,
);
const SURE = ['verified', 'secondary', 'inferred', 'background'].map((name) => `sure-${name}`);
const LISTS = [1, 2, 3, 4, 5, 6, 7, 8].map((look) => `party-${look}`);
const CHANGES = ['role-removed', 'role-added', 'role-altered', 'role-unchanged'];
const MARKS = ['edge', 'focus', ...CHANGES, ...FAMILIES, ...SURE, ...LISTS];

describe.each(Object.entries(themes))('in the %s theme', (_name, theme) => {
  test.each(SURFACES.flatMap((surface) => TEXTS.map((text) => [text, surface] as const)))(
    'text %s on %s has 4.5:1',
    (text, surface) => {
      expect(contrast(at(theme, text), at(theme, surface))).toBeGreaterThanOrEqual(4.5);
    },
  );

  test.each(SURFACES.flatMap((surface) => MARKS.map((mark) => [mark, surface] as const)))(
    'mark %s on %s has 3:1',
    (mark, surface) => {
      expect(contrast(at(theme, mark), at(theme, surface))).toBeGreaterThanOrEqual(3);
    },
  );

  test.each(ANSWERS)('the sign on the shape of %s is legible', (answer) => {
    expect(contrast(at(theme, 'answer-wash'), at(theme, answer))).toBeGreaterThanOrEqual(4.5);
  });

  test.each(LISTS)('the pattern on the colour of %s is seen', (list) => {
    expect(contrast(at(theme, 'party-ink'), at(theme, list))).toBeGreaterThanOrEqual(3);
  });

  test('words on the accent and in a chosen row are legible', () => {
    expect(contrast(at(theme, 'on-accent'), at(theme, 'accent'))).toBeGreaterThanOrEqual(4.5);
    for (const text of TEXTS) expect(contrast(at(theme, text), at(theme, 'accent-wash'))).toBeGreaterThanOrEqual(4.5);
  });

  test.each(Object.entries(DEFICIENCIES))('the change roles stand out on paper with %s', (_deficiency, matrix) => {
    const paper = seenWith(matrix, at(theme, 'paper'));
    for (const role of ['removed', 'added', 'altered']) {
      expect(contrast(seenWith(matrix, at(theme, `role-${role}`)), paper)).toBeGreaterThanOrEqual(3);
    }
  });
});

describe.each([
  ['light', themes.light],
  ['dark', themes.dark],
] as const)('in the %s theme', (_name, theme) => {
  test('no family of powers has the colour of a change', () => {
    for (const family of FAMILIES) {
      for (const role of ['role-removed', 'role-added', 'role-altered']) {
        expect(distance(at(theme, family), at(theme, role)), `${family} and ${role}`).toBeGreaterThan(0.12);
      }
    }
  });

  test.each(Object.entries(DEFICIENCIES))('no two change roles look alike with %s', (_deficiency, matrix) => {
    const roles = ['removed', 'added', 'altered'].map((role) => seenWith(matrix, at(theme, `role-${role}`)));
    for (const [index, one] of roles.entries()) {
      for (const other of roles.slice(index + 1)) {
        expect(distance(one, other)).toBeGreaterThan(0.15);
      }
    }
  });
});
