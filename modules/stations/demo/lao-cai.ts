/**
 * Boundaries of the communes of Lào Cai, coarse (about 200 m): gis.vn and sapnhap.bando.com.vn through the public data
 * set vietnam-3d-map (MIT). Stations, clusters and their keepers are examples.
 */
import type { Shape } from '../area.ts';
import boundaries from './lao-cai-boundaries.json' with { type: 'json' };

export const boundaryCredit = 'Ranh giới khái lược: gis.vn, sapnhap.bando.com.vn';

const ringOf = (text: string) => text.split(' ').map((pair) => pair.split(',').map(Number));

export const boundariesOfLaoCai: { code: string; shape: Shape }[] = Object.entries(boundaries).map(
  ([code, polygons]) => ({
    code,
    shape: { type: 'MultiPolygon', coordinates: polygons.map((rings) => rings.map(ringOf)) },
  }),
);

export { faultsOfLaoCai, workOfLaoCai, type DemoFault, type DemoWork } from './care-of-lao-cai.ts';
export {
  groupsOfLaoCai,
  stationsOfLaoCai,
  type DemoCluster,
  type DemoStation,
} from './stations-of-lao-cai.ts';
