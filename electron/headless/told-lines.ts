import type { Told } from './verdict.ts';

/** A verdict as lines to read: grounds first, then what is open, then what would have to differ. */
export function linesOf(answer: Told): readonly string[] {
  const { grounds, defeated, needs, missing, readings, idle, nearest } = answer;
  return [
    ...part('because', grounds.flatMap(groundLines)),
    ...part(
      'defeated',
      defeated.map((one) => `${one.kind} ${one.id}: ${one.text} (${one.reason}: ${one.by.id})`),
    ),
    ...part(
      'needs',
      needs.map(({ kind, name, fact }) => `${kind}: ${name} (${fact})`),
    ),
    ...part(
      'missing',
      missing.map(({ fact, title }) => `${title} (${fact})`),
    ),
    ...part(
      'readings',
      readings.map(({ reading, status }) => `${status}: ${reading}`),
    ),
    ...part('does not apply', idle.flatMap(groundLines)),
    ...part('otherwise', nearest.map(otherwiseLine)),
  ];
}

function part(name: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [`${name}:`, ...lines.map((line) => `  ${line}`)];
}

function groundLines({ kind, id, effect, text, cites, condition }: Told['grounds'][number]): readonly string[] {
  const places = cites.map((cite) => cite.text).join('; ');
  const first = kind === 'no-such-institution' ? `this order has no ${id}` : `${effect} (${kind} ${id}): ${text}`;
  return [`${first} [${places}]`, ...(condition === undefined ? [] : traceLines(condition).map((line) => `  ${line}`))];
}

type TraceLine = NonNullable<Told['grounds'][number]['condition']>;

function traceLines({ test, truth, title, found, wanted, unit, answeredBy = [], parts }: TraceLine): readonly string[] {
  const mark = truth === null ? '?' : truth ? '+' : '-';
  if (parts !== undefined)
    return [`${mark} ${test}`, ...parts.flatMap((inner) => traceLines(inner).map((line) => `  ${line}`))];
  const asked = wanted === undefined ? '' : ` ${String(wanted)}${unit === undefined ? '' : ` ${unit}`}`;
  const known = found === undefined ? 'not known' : String(found);
  const source = answeredBy.map(({ text }) => ` [${text}]`).join('');
  return [`${mark} ${title ?? ''}: ${known} (${test}${asked})${source}`];
}

function otherwiseLine(otherwise: Told['nearest'][number]): string {
  const { status, text } = otherwise;
  switch (otherwise.kind) {
    case 'fact':
      return `${status} if ${otherwise.fact} were ${String(otherwise.to)}: ${text}`;
    case 'reading':
      return `${status} if ${otherwise.question} were read as ${String(otherwise.value)}: ${text}`;
    case 'without':
      return `${status} without the ${otherwise.basis.kind} ${otherwise.basis.id}: ${text}`;
  }
}
