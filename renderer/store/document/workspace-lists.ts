import type { Saved, SavedRule } from '../../../model/document/workspace-types.ts';

type SavedLab = Saved['lab'];

/** The lab without a list that is not on its ballot, where its keys from `lab` down name it; candidates stay without a list. */
export function withoutList(lab: SavedLab, [part = '', ...keys]: readonly string[], name: string): SavedLab {
  const [first = '', second = '', third = '', fourth = ''] = keys;
  switch (part) {
    case 'votes':
      return { ...lab, votes: { ...lab.votes, edited: butFor(lab.votes.edited, name) } };
    case 'coalition':
      return { ...lab, coalition: lab.coalition.filter((one) => one !== name) };
    case 'rules': {
      const side = first === 'a' ? 'a' : 'b';
      return { ...lab, rules: { ...lab.rules, [side]: ruleWithout(lab.rules[side], second, third) } };
    }
    case 'town': {
      const decisions = lab.town.decisions ?? {};
      const decided = butFor(decisions[second] ?? {}, third);
      return { ...lab, town: { ...lab.town, decisions: { ...decisions, [second]: decided } } };
    }
    case 'districts':
      return districtWithout(lab, first === 'town' ? 'town' : 'parliament', second, Number(fourth));
    default:
      return lab;
  }
}

function ruleWithout(rule: SavedRule, field: string, key: string): SavedRule {
  if (field === 'hand') return { ...rule, hand: butFor(rule.hand, key) };
  return { ...rule, decisions: butFor(rule.decisions, key) };
}

function districtWithout(lab: SavedLab, book: 'parliament' | 'town', no: string, row: number): SavedLab {
  const district = lab.districts?.[book][no];
  if (lab.districts === undefined || district === undefined) return lab;
  const candidates = district.candidates.map((one, index) => (index === row ? { ...one, list: '' } : one));
  const typed = { ...lab.districts[book], [no]: { ...district, candidates } };
  return { ...lab, districts: { ...lab.districts, [book]: typed } };
}

function butFor<Value>(named: Readonly<Record<string, Value>>, key: string): Readonly<Record<string, Value>> {
  return Object.fromEntries(Object.entries(named).filter(([name]) => name !== key));
}
