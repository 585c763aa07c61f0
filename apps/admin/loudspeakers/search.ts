import type { Device, Technology } from '@saola/api-client';
import type { LoudspeakerFilter } from './queries.ts';

export const loudspeakerViews = ['list', 'map', 'groups', 'programmes', 'updates'] as const;
export type LoudspeakerView = (typeof loudspeakerViews)[number];
export const deviceStates = ['ONLINE', 'OFFLINE', 'WAITING', 'RETIRED'] as const;
export const technologies = ['IP', 'WIRED', 'FM'] as const;

export interface LoudspeakerSearch {
  view?: LoudspeakerView;
  unit?: string;
  q?: string;
  state?: Device['state'];
  technology?: Technology;
  group?: string;
  faulty?: true;
  day?: string;
}

const text = (value: unknown) => (typeof value === 'string' && value ? value.slice(0, 100) : undefined);
const oneOf = <One extends string>(among: readonly One[], value: unknown) =>
  among.find((one) => one === value);

/** What stands in the address: a list that was narrowed can be sent to somebody else. */
export function loudspeakersIn(search: Record<string, unknown>): LoudspeakerSearch {
  const view = oneOf(loudspeakerViews, search['view']);
  const state = oneOf(deviceStates, search['state']);
  const technology = oneOf(technologies, search['technology']);
  const found: LoudspeakerSearch = {};
  if (view && view !== 'list') found.view = view;
  for (const key of ['unit', 'q', 'group', 'day'] as const) {
    const value = text(search[key]);
    if (value) found[key] = value;
  }
  if (state) found.state = state;
  if (technology) found.technology = technology;
  if (search['faulty'] === true) found.faulty = true;
  return found;
}

export const filterOf = ({
  unit,
  q,
  state,
  technology,
  group,
  faulty,
}: LoudspeakerSearch): LoudspeakerFilter => ({
  ...(unit ? { unitId: unit } : {}),
  ...(q ? { q } : {}),
  ...(state ? { state } : {}),
  ...(technology ? { technology } : {}),
  ...(group ? { groupId: group } : {}),
  ...(faulty ? { faulty } : {}),
});
