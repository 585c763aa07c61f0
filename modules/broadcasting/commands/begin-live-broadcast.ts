import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { findAccount } from '@saola/access';
import { issueOrders, type IssuedOrder } from '@saola/devices';
import { findUnit } from '@saola/organisations';
import { command, oneAtATime, type Frame } from '@saola/platform/commands';
import { listDevicesInArea, type Area, type DevicesInArea } from '@saola/stations';
import { broadcastingError } from '../errors.ts';
import { loudspeakerPatience, orderOfTalk, type LivePriority, type Talk } from '../live/talk.ts';
import { isQuiet } from '../live/is-quiet.ts';
import { getLiveLimit } from '../queries/get-live-limit.ts';
import { findTalkOn } from '../queries/find-talk-on.ts';
import { pathsOfArea } from '../queries/paths-of-area.ts';
import { broadcastingTables } from '../tables.ts';
import { markAirtime } from './shared/mark-airtime.ts';

export interface LiveInput {
  /** In whose name it is spoken: its limit holds. */
  unitId: string;
  area: Area;
  title: string;
  priority: LivePriority;
}

type Loudspeakers = DevicesInArea['devices'];

/** Calls the loudspeakers of an area to a talk that begins now. Answers the orders to publish after commit. */
export const beginLiveBroadcast = command(
  'broadcasting.live.begin',
  async (
    frame,
    { unitId, area, title, priority }: LiveInput,
  ): Promise<{ talk: Talk; orders: IssuedOrder[] }> => {
    const unit = await findUnit(frame.tx, unitId);
    if (!unit) throw broadcastingError('unit-not-found');
    frame.authorise('broadcasting.live.speak', unit.path);
    const { devices } = await listDevicesInArea(frame.tx, area);
    await authoriseAll(frame, { area, devices, priority });
    const called = priority === 'EMERGENCY' ? devices : devices.filter((one) => !isQuiet(one, frame.now));
    if (devices.length === 0) throw broadcastingError('live-no-loudspeaker');
    if (called.length === 0) throw broadcastingError('live-in-quiet-hours');
    // Of two who begin in one moment the second is told who speaks.
    await oneAtATime(frame, 'broadcasting live');
    const other = await findTalkOn(
      frame.tx,
      called.map(({ id }) => id),
    );
    if (other) throw broadcastingError('live-area-taken', other);
    const account = frame.actor.id === null ? null : await findAccount(frame.tx, frame.actor.id);
    const minutes = await getLiveLimit(frame.tx, unit.path);
    const startedAt = new Date(Math.floor(frame.now.getTime() / 1000) * 1000);
    const talk: Talk = {
      id: randomUUID(),
      unitId: unit.id,
      unitPath: unit.path,
      title: title.trim(),
      speakerId: frame.actor.id ?? '',
      speaker: nameOf(account?.title ?? '', account?.name ?? frame.actor.name),
      priority,
      startedAt,
      limitAt: new Date(startedAt.getTime() + minutes * 60_000),
    };
    await enter(frame, talk, area, called);
    const orders = await order(frame, talk, called);
    frame.record({
      subject: 'live-talk',
      subjectId: talk.id,
      unitPath: unit.path,
      detail: { title: talk.title, speaker: talk.speaker, priority, minutes, loudspeakers: called.length },
    });
    await frame.announce('live-broadcasts', { id: talk.id });
    await frame.announce('programmes', { id: talk.id, unitPath: unit.path });
    return { talk, orders };
  },
);

/** The office before the name, unless the name begins with it. */
const nameOf = (title: string, name: string) =>
  (title === '' || name.startsWith(title) ? name : `${title} – ${name}`).slice(0, 200);

async function authoriseAll(
  frame: Frame,
  { area, devices, priority }: { area: Area; devices: Loudspeakers; priority: LivePriority },
): Promise<void> {
  for (const path of await pathsOfArea(frame.tx, area, devices)) {
    frame.authorise('broadcasting.live.speak', path);
    if (priority === 'EMERGENCY') frame.authorise('broadcasting.live.speak-emergency', path);
  }
}

async function enter(frame: Frame, talk: Talk, area: Area, devices: Loudspeakers): Promise<void> {
  const db = broadcastingTables(frame.tx);
  const { id, unitId, unitPath, title, priority, speakerId, speaker, startedAt, limitAt } = talk;
  await db
    .insertInto('broadcasting.programmes')
    .values({
      id,
      // A talk is of no story: its own id stands there.
      story_id: id,
      edition_id: id,
      language: 'vi',
      unit_id: unitId,
      unit_path: unitPath,
      title,
      priority,
      origin: 'LIVE',
      state: 'ORDERED',
      timing: 'AT_ONCE',
      starts_at: startedAt,
      expires_at: limitAt,
      duration_ms: limitAt.getTime() - startedAt.getTime(),
      ordered_at: frame.now,
    })
    .execute();
  await db
    .insertInto('broadcasting.live_talks')
    .values({
      programme_id: id,
      unit_id: unitId,
      unit_path: unitPath,
      area: JSON.stringify(area),
      speaker_id: speakerId,
      speaker,
      started_at: startedAt,
      limit_at: limitAt,
      carried_at: frame.now,
    })
    .execute();
  const rows = devices.map((one) => ({ device_id: one.id, unit_id: one.unitId, unit_path: one.unitPath }));
  await sql`
    insert into broadcasting.deliveries
      (programme_id, device_id, unit_id, unit_path, ordered_at, starts_at, expires_at, vouched_until)
    select ${id}, device_id, unit_id, unit_path::ltree, ${frame.now}, ${startedAt}, ${limitAt}, ${limitAt}
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as rows (device_id uuid, unit_id uuid, unit_path text)
  `.execute(frame.tx);
  await markAirtime(
    frame,
    devices.map((one) => ({ unitId: one.unitId, at: startedAt })),
  );
}

function order(frame: Frame, talk: Talk, devices: Loudspeakers): Promise<IssuedOrder[]> {
  const { id, title, speaker, priority, startedAt, limitAt } = talk;
  return issueOrders(frame.context, {
    orders: devices.map((device) => ({
      kind: 'LIVE' as const,
      deviceId: device.id,
      notAfter: limitAt.toISOString(),
      programmeId: id,
      title,
      speaker,
      priority,
      order: orderOfTalk,
      starts: startedAt.toISOString(),
      expires: limitAt.toISOString(),
      durationMs: limitAt.getTime() - startedAt.getTime(),
      path: `/api/devices/me/live-broadcasts/${id}`,
      format: 'ima-adpcm-16000' as const,
      silenceSeconds: loudspeakerPatience,
      volume: null,
      subjectId: id,
    })),
  });
}
