import { factFault, type Facts } from '../../model/conditions/index.ts';
import { faultsOfWork, type ActDocument, type Document, type Found } from '../../model/document/index.ts';
import { amendments, at, edition } from '../../model/kazakhstan/index.ts';
import { REFORM_ITEMS } from '../../model/kazakhstan/claims/types.ts';
import { mazhilisElections } from '../../model/kazakhstan/elections/index.ts';
import { faultsOfLesson } from '../../model/lesson/index.ts';
import { isKeyOf } from '../../model/json.ts';
import type { Fault } from '../../model/refusals.ts';
import { faultsOfScenario } from '../../model/scenario/index.ts';
import { scenarios } from '../../scenarios/index.ts';
import { EDITION_IDS } from '../../model/vocabulary.ts';

/** Faults of a file in what it names: whatever none of the editions knows. */
export function againstTheLaw(document: Document): readonly Found[] {
  switch (document.shanyrak) {
    case 'scenario': {
      const orders = EDITION_IDS.map(edition);
      const faults = faultsOfScenario(document.scenario, {
        isOrder: (name) => at(name).ok,
        orders,
        factFault: (name, value) => factFault(orders, name, value),
      });
      return faults.map((fault) => ({ ...fault, at: ['scenario', ...fault.at] }));
    }
    case 'lesson': {
      const faults = faultsOfLesson(document.lesson, {
        isOrder: (name) => at(name).ok,
        orders: EDITION_IDS.map(edition),
        scenarios,
        elections: Object.keys(mazhilisElections),
        claims: REFORM_ITEMS,
      });
      return faults.map((fault) => ({ ...fault, at: ['lesson', ...fault.at] }));
    }
    case 'workspace': {
      const faults = faultsOfWork(document.saved, { at, amendments, scenarios });
      return faults.map((fault) => ({ ...fault, at: ['saved', ...fault.at] }));
    }
    case 'act':
      return [...faultsOfAct(document.act), ...faultsOfFacts(document.facts ?? {})];
    default:
      return [];
  }
}

function faultsOfAct({ actor, object, as }: ActDocument['act']): readonly Fault[] {
  const orders = EDITION_IDS.map(edition);
  const isInstitution = (id: string) => orders.some(({ institutions }) => isKeyOf(institutions, id));
  const isMatter = (id: string) => orders.some(({ matters }) => isKeyOf(matters, id));
  const isPower = (id: string) => orders.some(({ powers }) => isKeyOf(powers, id));
  const faults: Fault[] = [];
  if (!isInstitution(actor)) faults.push({ code: 'unknown-institution', at: ['act', 'actor'], detail: actor });
  if (!isInstitution(object) && !isMatter(object)) {
    faults.push({ code: 'unknown-object', at: ['act', 'object'], detail: object });
  }
  if (as !== undefined && !isPower(as)) faults.push({ code: 'unknown-power', at: ['act', 'as'], detail: as });
  return faults;
}

function faultsOfFacts(facts: Facts): readonly Fault[] {
  const orders = EDITION_IDS.map(edition);
  return Object.entries(facts).flatMap(([name, value]) => {
    const code = factFault(orders, name, value);
    const detail = code === 'wrong-fact' ? String(value) : name;
    return code === undefined ? [] : [{ code, at: ['facts', name], detail }];
  });
}
