export { Detail } from '../detail/detail.tsx';
export { Changes } from './changes.tsx';
export { LegendBody } from './legend-body.tsx';
export { Matrix } from './matrix.tsx';
export { OneMap } from './one-map.tsx';
export { Outline } from './outline.tsx';
