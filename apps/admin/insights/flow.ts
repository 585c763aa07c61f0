import type { Channel, Counts, Journey } from '@saola/api-client';

export type Outcome = 'done' | 'silent' | 'waiting' | 'failed';
export const outcomes: Outcome[] = ['done', 'silent', 'waiting', 'failed'];
export type Split = Record<Outcome, number>;

export const channelOrder: Channel[] = ['LOUDSPEAKER', 'APP', 'PORTAL', 'BOARD'];
const MOST_UNITS = 5;

/** How the places of one channel in one unit ended; a silent player is never counted as heard. */
export function split(channel: Channel, counts: Partial<Counts>): Split {
  const of = (key: keyof Counts) => counts[key] ?? 0;
  const targeted = of('targeted');
  const failed = Math.min(of('failed'), targeted);
  const silent = channel === 'LOUDSPEAKER' ? Math.min(of('silent'), targeted - failed) : 0;
  const proven = {
    LOUDSPEAKER: of('finished'),
    BOARD: of('shown'),
    PORTAL: Math.max(of('delivered'), of('finished')),
    APP: Math.max(of('delivered'), of('finished')),
  }[channel];
  const done = Math.min(proven, targeted - failed - silent);
  return { done, silent, failed, waiting: targeted - done - silent - failed };
}

export interface Flow {
  total: Split & { all: number };
  units: { id: string; name: string; all: number; channels: Partial<Record<Channel, number>> }[];
  /** How many units the last row stands for, when the smaller ones are gathered; else 0. */
  gathered: number;
  channels: ({ channel: Channel; all: number } & Split)[];
}

/** The journey as a flow of places: which unit, which channel, what came of it. */
export function flowOf(journey: Pick<Journey, 'units'>): Flow {
  const channels = channelOrder
    .map((channel) => {
      const parts = journey.units.map((unit) => split(channel, unit.channels[channel] ?? {}));
      const sum = sumOf(parts);
      return { channel, all: allOf(sum), ...sum };
    })
    .filter((channel) => channel.all > 0);
  const units = journey.units
    .map((unit) => {
      const perChannel = Object.fromEntries(
        channelOrder
          .map((channel) => [channel, unit.channels[channel]?.targeted ?? 0] as const)
          .filter(([, count]) => count > 0),
      ) as Partial<Record<Channel, number>>;
      return {
        id: unit.unitId,
        name: unit.unitName,
        all: Object.values(perChannel).reduce((sum, count) => sum + count, 0),
        channels: perChannel,
      };
    })
    .filter((unit) => unit.all > 0)
    .sort((a, b) => b.all - a.all);
  const total = sumOf(channels);
  const few = units.length > MOST_UNITS ? gather(units, MOST_UNITS - 1) : units;
  return {
    total: { ...total, all: allOf(total) },
    units: few,
    gathered: units.length > MOST_UNITS ? units.length - few.length + 1 : 0,
    channels,
  };
}

const allOf = (parts: Split): number => outcomes.reduce((sum, outcome) => sum + parts[outcome], 0);
const sumOf = (parts: Split[]): Split => ({
  done: sum(parts, 'done'),
  silent: sum(parts, 'silent'),
  waiting: sum(parts, 'waiting'),
  failed: sum(parts, 'failed'),
});
const sum = (parts: Split[], outcome: Outcome) => parts.reduce((total, part) => total + part[outcome], 0);

function gather(units: Flow['units'], kept: number): Flow['units'] {
  const rest = units.slice(kept);
  const channels: Partial<Record<Channel, number>> = {};
  for (const unit of rest)
    for (const channel of channelOrder)
      if (unit.channels[channel]) channels[channel] = (channels[channel] ?? 0) + unit.channels[channel];
  return [
    ...units.slice(0, kept),
    { id: 'rest', name: '', all: rest.reduce((total, unit) => total + unit.all, 0), channels },
  ];
}
