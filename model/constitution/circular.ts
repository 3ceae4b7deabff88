/** How far the search has come: a node, the nodes that it names, and how many of them were followed. */
type Visit = { readonly id: string; readonly next: readonly string[]; followed: number };

/**
 * The ids that reach themselves by following names, in the order given. Tarjan's strongly connected components (1972),
 * without recursion: time proportional to ids and names, whatever a file holds.
 */
export function circular(ids: readonly string[], named: (id: string) => readonly string[]): readonly string[] {
  const index = new Map<string, number>();
  const lowest = new Map<string, number>();
  const open: string[] = [];
  const isOpen = new Set<string>();
  const found = new Set<string>();

  function enter(id: string): Visit {
    lowest.set(id, index.size);
    index.set(id, index.size);
    open.push(id);
    isOpen.add(id);
    return { id, next: named(id), followed: 0 };
  }

  function lower(id: string, value: number | undefined): void {
    if (value !== undefined && value < (lowest.get(id) ?? 0)) lowest.set(id, value);
  }

  function leave({ id, next }: Visit): void {
    if (lowest.get(id) !== index.get(id)) return;
    const component = open.splice(open.lastIndexOf(id));
    for (const member of component) isOpen.delete(member);
    if (component.length > 1 || next.includes(id)) component.forEach((member) => found.add(member));
  }

  for (const start of ids) {
    const path = index.has(start) ? [] : [enter(start)];
    for (let visit = path.at(-1); visit !== undefined; visit = path.at(-1)) {
      const target = visit.next[visit.followed];
      visit.followed += 1;
      if (target === undefined) {
        path.pop();
        leave(visit);
        const above = path.at(-1);
        if (above !== undefined) lower(above.id, lowest.get(visit.id));
      } else if (!index.has(target)) path.push(enter(target));
      else if (isOpen.has(target)) lower(visit.id, index.get(target));
    }
  }
  return ids.filter((id) => found.has(id));
}
