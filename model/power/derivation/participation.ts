import type { NeedKind } from '../../vocabulary.ts';

/** Participations without which the act cannot be done. An opinion or a consultation binds nobody. */
const BINDING: Readonly<Record<NeedKind, boolean>> = {
  consent: true,
  proposal: true,
  recommendation: true,
  majority: true,
  initiative: true,
  decision: true,
  consultation: false,
  opinion: false,
};

/** Whether an act cannot be done without this participation. */
export function binds(kind: NeedKind): boolean {
  return BINDING[kind];
}
