import { Type, type Static } from 'typebox';
import type { Context } from '@saola/platform/commands';
import { platformError } from '@saola/platform/errors';
import { listDevicesInArea, type Area } from '@saola/stations';
import { isQuiet } from '../live/is-quiet.ts';
import { findTalkOn } from './find-talk-on.ts';
import { pathsOfArea } from './paths-of-area.ts';
import { getLiveLimit } from './get-live-limit.ts';

export const LiveReach = Type.Object({
  minutes: Type.Integer({ description: 'so long one may speak' }),
  loudspeakers: Type.Integer({ minimum: 0 }),
  quiet: Type.Integer({
    minimum: 0,
    description: 'of these in quiet hours now: they sound emergencies only',
  }),
  empty: Type.Array(Type.Union([Type.String(), Type.Null()]), {
    description: 'ids of units and groups of the area without a loudspeaker; null for what was drawn',
  }),
  speaking: Type.Union([
    Type.Object({ speaker: Type.String(), title: Type.String(), limitAt: Type.String() }),
    Type.Null(),
  ]),
});
export type LiveReach = Static<typeof LiveReach>;

/** What a speaker is to know before he begins; nobody else is told who speaks there. */
export async function getLiveReach(context: Context, unitPath: string, area: Area): Promise<LiveReach> {
  const { devices, parts } = await listDevicesInArea(context.database, area);
  const permission = 'broadcasting.live.speak';
  for (const path of await pathsOfArea(context.database, area, devices))
    if (!context.actor.may(permission, path)) throw platformError('forbidden', { permission });
  return {
    minutes: await getLiveLimit(context.database, unitPath),
    loudspeakers: devices.length,
    quiet: devices.filter((one) => isQuiet(one, context.now())).length,
    empty: parts.filter((part) => part.devices === 0).map(({ id }) => id),
    speaking: await findTalkOn(
      context.database,
      devices.map(({ id }) => id),
    ),
  };
}
