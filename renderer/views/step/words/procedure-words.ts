import type { Constitution } from '../../../../model/constitution/types.ts';
import { entriesOf } from '../../../../model/json.ts';
import type { CalendarDate } from '../../../../model/law/types.ts';
import {
  possible,
  type Deadline,
  type Procedure,
  type Run,
  type Term,
  type Transition,
} from '../../../../model/procedures/index.ts';
import { formatDate } from '../../../i18n/format.ts';
import type { StepWords } from '../../../i18n/step/words.ts';
import type { ProcedureScene, ProcedureWords } from '../../../scene/procedure/types.ts';
import type { TrackView } from '../../../scene/procedure/track.ts';
import { sentence, shareWords } from '../../detail/power-words.ts';
import { capital } from './fact-words.ts';
import { listed, subjectName } from './name-words.ts';

/** Every text of the diagram of a procedure in the language of the reader. */
export function procedureWords(
  procedure: Procedure,
  orders: readonly Constitution[],
  words: StepWords,
): ProcedureWords {
  const transitions = entriesOf(procedure.transitions);
  return {
    state: Object.fromEntries(entriesOf(procedure.states).map(([id, { meaning }]) => [id, words.of(meaning)])),
    event: Object.fromEntries(transitions.map(([id, { event }]) => [id, words.of(event)])),
    marks: Object.fromEntries(transitions.map(([id, transition]) => [id, marksOf(transition, orders, words)])),
  };
}

/** Who takes a step, by which majority, in which time, and that its basis was not read. */
function marksOf(transition: Transition, orders: readonly Constitution[], words: StepWords): readonly string[] {
  const { majority, deadline, basis } = transition;
  return [
    whoWords(transition, orders, words),
    ...(majority === undefined
      ? []
      : [words.s('proc.majority', { share: shareWords(majority.share, words), of: words.of(majority.of) })]),
    ...(deadline === undefined ? [] : [timeWords(deadline, words)].flatMap((time) => time ?? [])),
    ...(basis === 'unread' ? [words.s('proc.gap')] : []),
  ];
}

/** Who may take a step: any of them, or all together. */
export function whoWords({ by, together }: Transition, orders: readonly Constitution[], words: StepWords): string {
  const list = listed(by.map((id) => subjectName(id, orders, words)));
  return together === true && by.length > 1 ? words.s('proc.together', { list }) : list;
}

/** The time for a step in words; null where none is set. */
export function timeWords({ number, unit, earliest }: Deadline, words: StepWords): string | null {
  const n = number ?? 0;
  const waits = earliest === true;
  switch (unit) {
    case 'hour':
      return number === null ? null : words.s(waits ? 'time.afterHour' : 'time.hour', { n });
    case 'day':
      return number === null ? null : words.s(waits ? 'time.afterDay' : 'time.day', { n });
    case 'month':
      return number === null ? null : words.s(waits ? 'time.afterMonth' : 'time.month', { n });
    case 'year':
      return number === null ? null : words.s(waits ? 'time.afterYear' : 'time.year', { n });
    case 'at-once':
      return words.s('time.atOnce');
    case 'fixed-date':
      return words.s('time.fixedDate');
    case 'by-law':
      return words.s('time.byLaw');
    case 'none':
      return null;
  }
}

/** A step in words: what is done, who does it, how, and where it leads. */
export function stepWords(
  transition: Transition,
  procedure: Procedure | undefined,
  orders: readonly Constitution[],
  words: StepWords,
): readonly string[] {
  const { event, to, condition } = transition;
  const leads = procedure?.states[to]?.meaning;
  return [
    sentence(words.of(event)),
    [...marksOf(transition, orders, words)].join(' · '),
    ...(condition === undefined ? [] : [sentence(words.of(condition))]),
    ...(leads === undefined ? [] : [words.s('cause.leads', { state: words.of(leads) })]),
  ];
}

/** Who may act next where a run stands, each once. */
export function nextActors(procedure: Procedure, run: Run, orders: readonly Constitution[], words: StepWords): string {
  const actors = possible(procedure, run.state).flatMap(([, { by }]) => by);
  return listed([...new Set(actors.map((id) => subjectName(id, orders, words)))]);
}

/** The times that run where a run stands, as far as their last day is known; steps with one last day share a line. */
export function trackOf(
  procedure: Procedure,
  run: Run,
  terms: readonly Term[],
  today: CalendarDate,
  words: StepWords,
): TrackView {
  const days = new Map<string, { readonly day: CalendarDate; readonly earliest: boolean; readonly events: string[] }>();
  for (const { transition, deadline, last } of terms) {
    const step = procedure.transitions[transition];
    if (last === null || step === undefined) continue;
    const earliest = deadline.earliest === true;
    const known = days.get(`${last} ${earliest}`) ?? { day: last, earliest, events: [] };
    days.set(`${last} ${earliest}`, known);
    known.events.push(words.of(step.event));
  }
  return {
    since: run.day,
    today,
    terms: [...days].map(([id, { day, earliest, events }]) => {
      const date = formatDate(day, words.language);
      return {
        id,
        day,
        earliest,
        text: words.s(earliest ? 'time.first' : 'time.mark', { date, event: events.join('; ') }),
      };
    }),
  };
}

/** What a screen reader says of a frame in the diagram, and adds to the words of a step. */
export function describeProcedure(
  scene: ProcedureScene,
  names: ProcedureWords,
  words: StepWords,
): (id: string) => string {
  return (id) => {
    const state = scene.states[id];
    const transition = scene.transitions[id];
    if (state !== undefined) {
      const name = names.state[state.state] ?? '';
      if (state.role === 'other') return name;
      return words.s('proc.state', { state: name, role: words.s(state.role === 'now' ? 'proc.here' : 'proc.passed') });
    }
    if (transition === undefined) return id;
    const role =
      transition.role === 'taken' ? ['proc.taken' as const] : transition.role === 'next' ? ['proc.may' as const] : [];
    const leads = words.s('cause.leads', { state: names.state[transition.to] ?? '' });
    return [...role.map((key) => capital(words.s(key))), leads].join('. ');
  };
}
