import { describe, expect, test } from 'vitest';
import { layoutTrack, type TrackView } from '../../renderer/scene/procedure/track.ts';
import { measure } from './setting.ts';

const VIEW: TrackView = {
  since: '2022-01-01',
  today: '2022-01-11',
  terms: [
    {
      id: 'late',
      day: '2022-03-02',
      earliest: true,
      text: 'not before 2 March: the time has passed without a decision',
    },
    { id: 'early', day: '2022-01-31', earliest: false, text: '31 January: the Warden signs' },
    { id: 'gone', day: '2022-01-06', earliest: false, text: '6 January: the Moot objects' },
  ],
};

describe('the track of deadlines', () => {
  const scene = layoutTrack(VIEW, 420, measure);

  test('sets every time on one scale of days, the first to end first', () => {
    expect(scene.terms.map(({ id }) => id)).toEqual(['gone', 'early', 'late']);
    const [gone, early, late] = scene.terms;
    expect(late?.width).toBeCloseTo(((early?.width ?? 0) / 30) * 60, 0);
    expect(gone?.width).toBeCloseTo(((early?.width ?? 0) / 30) * 5, 0);
    expect(scene.now).toBeCloseTo((early?.x ?? 0) + ((early?.width ?? 0) / 30) * 10, 0);
  });

  test('tells what has run out, and what is a time to wait for', () => {
    expect(scene.terms.map(({ over, earliest }) => [over, earliest])).toEqual([
      [true, false],
      [false, false],
      [false, true],
    ]);
  });

  test.each([160, 300, 420, 900])('keeps all words and bars apart and inside at %i pixels', (width) => {
    const { terms, height } = layoutTrack(VIEW, width, measure);
    let floor = 0;
    for (const { x, y, width: bar, lines, size } of terms) {
      for (const line of lines) {
        expect(line.y - size).toBeGreaterThanOrEqual(floor - 2);
        expect(line.x + measure(line.text, size, false)).toBeLessThanOrEqual(width);
      }
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x + bar).toBeLessThanOrEqual(width);
      floor = y + 8;
    }
    expect(floor).toBeLessThanOrEqual(height);
  });

  test('runs backward from a day that lies ahead, and stands on a single day', () => {
    const back = layoutTrack(
      { ...VIEW, terms: [{ id: 'a', day: '2021-12-01', earliest: false, text: 'before' }] },
      300,
      measure,
    );
    expect(back.terms[0]?.width).toBeGreaterThan(100);
    const once = layoutTrack(
      {
        since: '2022-01-01',
        today: '2022-01-01',
        terms: [{ id: 'a', day: '2022-01-01', earliest: false, text: 'at once' }],
      },
      300,
      measure,
    );
    expect(once.terms[0]?.width).toBe(4);
  });
});
