import { isKeyOf } from '../../../model/json.ts';
import { amendments, editions, pointOf } from '../../../model/kazakhstan/map.ts';
import { addTime } from '../../../model/law/dates.ts';

/** The chambers whose electoral law the lab counts by. */
const CHAMBERS = ['mazhilis', 'kurultai'];

/**
 * The day whose electoral law holds in an order: its own, or, where the amendment is left out that gave its chamber another
 * shape, the day before that amendment.
 */
export function electoralDay(point: string): string {
  const { at, without } = pointOf(point);
  const day = isKeyOf(editions, at) ? editions[at].asOf : at;
  const left = amendments.find(
    ({ id, from, changes }) =>
      from <= day && without.includes(id) && CHAMBERS.some((chamber) => Object.hasOwn(changes.bodies ?? {}, chamber)),
  );
  return left === undefined ? day : addTime(left.from, -1, 'days');
}
