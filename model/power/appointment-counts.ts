import type { Constitution } from '../constitution/types.ts';
import type { NeedKind } from '../vocabulary.ts';
import { appointments, type Appointment } from './appointments.ts';

/** What an institution does when offices are filled, from deciding alone to proposing. */
export const APPOINTING_ROLES = [
  'appoints-alone',
  'appoints-with-others',
  'elects-alone',
  'elects-with-others',
  'consents',
  'proposes',
] as const;
export type AppointingRole = (typeof APPOINTING_ROLES)[number];

/** Groups of offices in which an institution has one role, by the ids of their appointments. */
export type AppointmentCount = {
  readonly actor: string;
  readonly role: AppointingRole;
  readonly offices: readonly Appointment['id'][];
  /** Seats of those offices whose number is stated. */
  readonly seats: number;
  /** Groups of offices whose number no text states. */
  readonly unnumbered: number;
  /** Offices, and the seats among them, that rest on background knowledge alone. */
  readonly background: { readonly offices: readonly Appointment['id'][]; readonly seats: number };
};

/** Participations that count, as the role that they are; the others bind nobody or are a vote of the one who fills. */
const ROLE_OF: { readonly [K in NeedKind]?: AppointingRole } = {
  consent: 'consents',
  decision: 'consents',
  proposal: 'proposes',
  recommendation: 'proposes',
  initiative: 'proposes',
};

/**
 * How many offices each institution fills alone, fills with others, elects, consents to or proposes for. Offices held by
 * right or by another office are filled by nobody, and those filled as an unread law provides are left out.
 */
export function appointmentCounts(order: Constitution): readonly AppointmentCount[] {
  const rows = appointments(order).flatMap((one) => rolesIn(one).map(([actor, role]) => ({ actor, role, one })));
  const actors = [...new Set(rows.map(({ actor }) => actor))];
  return actors.flatMap((actor) =>
    APPOINTING_ROLES.flatMap((role): readonly AppointmentCount[] => {
      const those = rows.filter((row) => row.actor === actor && row.role === role).map(({ one }) => one);
      if (those.length === 0) return [];
      const unnumbered = those.filter(({ seats }) => seats === null).length;
      const unproved = those.filter(({ confidence }) => confidence === 'background');
      const background = { offices: idsOf(unproved), seats: seatsIn(unproved) };
      return [{ actor, role, offices: idsOf(those), seats: seatsIn(those), unnumbered, background }];
    }),
  );
}

function rolesIn({ by, how, needs, powers }: Appointment): readonly (readonly [string, AppointingRole])[] {
  const nobody = how === 'by-right' || how === 'by-office' || (how === 'by-law' && powers.length === 0);
  if (by === null || nobody) return [];
  const others = needs.filter(({ by: other, binding }) => binding && other !== by);
  const act = how === 'elected' || how === 'elected-indirectly' ? 'elects' : 'appoints';
  return [
    [by, others.length === 0 ? `${act}-alone` : `${act}-with-others`],
    ...others.flatMap(({ by: other, kind }) => {
      const role = ROLE_OF[kind];
      return role === undefined ? [] : [[other, role] as const];
    }),
  ];
}

function idsOf(those: readonly Appointment[]): readonly string[] {
  return those.map(({ id }) => id);
}

function seatsIn(those: readonly Appointment[]): number {
  return those.reduce((sum, { seats }) => sum + (seats ?? 0), 0);
}
