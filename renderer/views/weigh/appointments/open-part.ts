import type { Filling } from '../../../scene/appointments/fillings.ts';
import type { AppointmentPair } from '../../../scene/appointments/view.ts';
import type { Side } from '../../../scene/types.ts';
import { select } from '../../../store/commands.ts';
import { dispatch } from '../../../store/store.ts';

/** Opens what an end or a band of the picture of appointments rests on, by its id in the scene. */
export function openPart(pair: AppointmentPair, side: Side, id: string): void {
  const [kind, key] = [id.slice(0, id.indexOf(':')), id.slice(id.indexOf(':') + 1)];
  const all = [...pair.fillings[side], ...pair.fillings[side === 'a' ? 'b' : 'a']];
  const field = kind === 'flow' ? 'id' : kind === 'filled' ? 'row' : 'chooser';
  const filling = all.find((one) => one[field] === key);
  if (filling === undefined) return;
  if (kind === 'flow') openFilling(filling);
  else dispatch(select({ kind: 'institution', id: kind === 'filled' ? filling.fills : filling.by }));
}

/** Opens the articles of a way of filling: of how citizens vote, of the one power exercised, else those of the body. */
export function openFilling({ provision, powers, fills }: Pick<Filling, 'provision' | 'powers' | 'fills'>): void {
  const [power, ...others] = powers;
  if (provision !== null) dispatch(select({ kind: 'provision', id: provision }));
  else if (power !== undefined && others.length === 0) dispatch(select({ kind: 'power', id: power }));
  else dispatch(select({ kind: 'institution', id: fills }));
}
