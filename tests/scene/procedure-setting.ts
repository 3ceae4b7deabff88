import { check } from '../../model/constitution/check.ts';
import { entriesOf } from '../../model/json.ts';
import type { Procedure, Run } from '../../model/procedures/types.ts';
import { LANGUAGES, type Language } from '../../model/vocabulary.ts';
import { layoutProcedure } from '../../renderer/scene/procedure/layout.ts';
import type { ProcedureScene, ProcedureWords } from '../../renderer/scene/procedure/types.ts';
import { procedureView } from '../../renderer/scene/procedure/view.ts';
import { island } from '../support/island.ts';
import { measure } from './setting.ts';

const cites = [{ source: 'charter', article: '1' }] as const;

function said(en: string, ru: string, kk: string) {
  return { en, ru, kk };
}

/** An invented road of a bill: a fork, a way back, an early end, a text that was not read, a deadline. */
const BILL = {
  title: said('A bill of the island', 'Законопроект острова', 'Аралдың заң жобасы'),
  confidence: 'verified',
  states: {
    tabled: { order: 1, kind: 'start', meaning: said('a bill is tabled', 'проект внесён', 'жоба енгізілді') },
    moot: {
      order: 2,
      kind: 'step',
      meaning: said('the bill lies before the Moot', 'проект рассматривает Вече', 'жобаны Вече қарайды'),
    },
    warden: {
      order: 3,
      kind: 'step',
      meaning: said(
        'the law lies before the Warden for signature',
        'закон на подписании у Хранителя',
        'заң Сақтаушының қол қоюында',
      ),
    },
    committee: {
      order: 4,
      kind: 'step',
      meaning: said(
        'a committee seeks an agreed text',
        'комиссия ищет согласованный текст',
        'комиссия келісілген мәтін іздейді',
      ),
    },
    signed: { order: 5, kind: 'final', meaning: said('the law is signed', 'закон подписан', 'заңға қол қойылды') },
    failed: { order: 6, kind: 'final', meaning: said('the bill fails', 'проект отклонён', 'жоба қабылданбады') },
  },
  transitions: {
    accept: {
      order: 1,
      from: 'tabled',
      to: 'moot',
      event: said('the bill is accepted for consideration', 'проект принят к рассмотрению', 'жоба қарауға қабылданды'),
      by: ['moot'],
      cites,
      basis: 'constitution',
    },
    adopt: {
      order: 2,
      from: 'moot',
      to: 'warden',
      event: said('the Moot adopts the law', 'Вече принимает закон', 'Вече заң қабылдайды'),
      by: ['moot'],
      cites,
      basis: 'constitution',
    },
    reject: {
      order: 3,
      from: 'moot',
      to: 'failed',
      event: said('the Moot rejects the bill', 'Вече отклоняет проект', 'Вече жобаны қабылдамайды'),
      by: ['moot'],
      cites,
      basis: 'implied',
    },
    sign: {
      order: 4,
      from: 'warden',
      to: 'signed',
      event: said('the Warden signs', 'Хранитель подписывает', 'Сақтаушы қол қояды'),
      by: ['warden'],
      deadline: { number: 30, unit: 'day', runsFrom: said('adoption', 'принятие', 'қабылдау'), missed: 'none-stated' },
      cites,
      basis: 'constitution',
    },
    object: {
      order: 5,
      from: 'warden',
      to: 'moot',
      event: said(
        'the Warden returns the law with objections',
        'Хранитель возвращает закон',
        'Сақтаушы заңды қайтарады',
      ),
      by: ['warden'],
      cites,
      basis: 'constitution',
    },
    confer: {
      order: 6,
      from: 'moot',
      to: 'committee',
      event: said('a committee of both is formed', 'создаётся согласительная комиссия', 'келісу комиссиясы құрылады'),
      by: ['moot', 'warden'],
      together: true,
      cites: [],
      basis: 'unread',
    },
    agree: {
      order: 7,
      from: 'committee',
      to: 'warden',
      event: said('an agreed text is adopted', 'принят согласованный текст', 'келісілген мәтін қабылданды'),
      by: ['moot'],
      cites: [],
      basis: 'unread',
    },
  },
} as const;

/** The invented procedure, as a checked constitution holds it. */
export const bill: Procedure = checked();

function checked(): Procedure {
  const order = check({ ...island, procedures: { bill: BILL } });
  const found = order.ok ? Object.values(order.value.procedures)[0] : undefined;
  if (found === undefined) throw new Error(JSON.stringify(order));
  return found;
}

/** The run of the invented bill after the named steps. */
export function runAfter(...steps: readonly string[]): Run {
  const [start] = entriesOf(bill.states).filter(([, { kind }]) => kind === 'start');
  if (start === undefined) throw new Error('no start');
  let run: Run = { begun: '2022-01-01', state: start[0], day: '2022-01-01', history: [] };
  for (const step of steps) {
    const found = entriesOf(bill.transitions).find(([id]) => id === step);
    if (found === undefined) throw new Error(step);
    const [transition, { from, to }] = found;
    run = { ...run, state: to, history: [...run.history, { transition, from, to, day: run.day }] };
  }
  return run;
}

/** Every text of a procedure in a language, with marks as long as they come. */
function wordsFor(procedure: Procedure, language: Language = LANGUAGES[2]): ProcedureWords {
  const transitions = entriesOf(procedure.transitions);
  return {
    state: Object.fromEntries(entriesOf(procedure.states).map(([id, { meaning }]) => [id, meaning[language]])),
    event: Object.fromEntries(transitions.map(([id, { event }]) => [id, event[language]])),
    marks: Object.fromEntries(
      transitions.map(([id, { by, deadline }]) => [
        id,
        [by.join(', '), ...(deadline === undefined ? [] : [`${String(deadline.number)} ${deadline.unit}`])],
      ]),
    ),
  };
}

/** The diagram of a run of the invented bill in a room of some width. */
export function billScene(run: Run | null, width = 480, language: Language = LANGUAGES[2]): ProcedureScene {
  return layoutProcedure(procedureView(bill, run, wordsFor(bill, language)), { width, height: 400 }, measure);
}
