export { amendments, at, DATA_BEGIN, editions, inForce, stages } from '../../model/kazakhstan/map.ts';
