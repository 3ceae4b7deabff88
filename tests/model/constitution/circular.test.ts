import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { circular } from '../../../model/constitution/circular.ts';

type Graph = Readonly<Record<string, readonly string[]>>;

/** The definition itself: an id that is met again when every way from it is followed. */
function reachesItself(graph: Graph, start: string): boolean {
  const seen = new Set<string>();
  const next = [...(graph[start] ?? [])];
  for (let id = next.pop(); id !== undefined; id = next.pop()) {
    if (id === start) return true;
    if (!seen.has(id)) next.push(...(graph[id] ?? []));
    seen.add(id);
  }
  return false;
}

const NODES = ['a', 'b', 'c', 'd', 'e', 'f'];
const graphs = fc.dictionary(
  fc.constantFrom(...NODES),
  fc.array(fc.constantFrom(...NODES, 'nowhere'), { maxLength: 3 }),
);

describe('circular', () => {
  test('finds exactly the ids that reach themselves', () => {
    fc.assert(
      fc.property(graphs, (graph) => {
        const ids = Object.keys(graph);
        expect(circular(ids, (id) => graph[id] ?? [])).toEqual(ids.filter((id) => reachesItself(graph, id)));
      }),
    );
  });

  test('reads a chain of a hundred thousand predecessors in a moment and without recursion', () => {
    const ids = Array.from({ length: 100_000 }, (_, index) => `${index}`);
    const before = (id: string) => (Number(id) > 0 ? [`${Number(id) - 1}`] : []);
    expect(circular(ids, before)).toEqual([]);
    expect(circular(ids, (id) => (id === '0' ? ['99999'] : before(id)))).toHaveLength(100_000);
  });
});
