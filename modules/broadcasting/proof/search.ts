import { sql, type RawBuilder } from 'kysely';
import { Type, type Static } from 'typebox';
import { atOrBelowAny } from '@saola/platform/database';
import { origins } from './play.ts';

const uuid = Type.String({ format: 'uuid' });
const day = Type.String({ format: 'date', description: 'YYYY-MM-DD in Vietnam' });

/** Which plays are looked at. */
export const ProofSearch = Type.Object({
  from: day,
  to: day,
  unitId: Type.Optional(uuid),
  deviceId: Type.Optional(uuid),
  topic: Type.Optional(
    Type.Integer({
      minimum: 0,
      maximum: 6,
      description: '0: signals, recordings and relays, which have none',
    }),
  ),
  origin: Type.Optional(Type.Enum([...origins])),
  priority: Type.Optional(Type.Enum(['EMERGENCY', 'PRIORITY', 'NORMAL'])),
});

export interface Scope extends Omit<Static<typeof ProofSearch>, 'unitId'> {
  /** Units the reader may see; the empty path sees all. */
  readable: readonly string[];
  below?: string;
}

/** SQL: the sums in the scope. Of one loudspeaker, the units it has stood in. */
export const airtimeIn = ({
  readable,
  below,
  from,
  to,
  deviceId,
  topic,
  origin,
  priority,
}: Scope): RawBuilder<boolean> => sql<boolean>`
  a.day between ${from} and ${to} and ${atOrBelowAny('a.unit_path', readable)}
  and ${below === undefined ? sql`true` : atOrBelowAny('a.unit_path', [below])}
  and ${topic === undefined ? sql`true` : sql`a.topic = ${topic}`}
  and ${origin === undefined ? sql`true` : sql`a.origin = ${origin}`}
  and ${priority === undefined ? sql`true` : sql`a.priority = ${priority}`}
  and ${
    deviceId === undefined
      ? sql`true`
      : sql`a.unit_id in (
          select unit_id from broadcasting.deliveries where device_id = ${deviceId}
          union select unit_id from broadcasting.slot_deliveries where device_id = ${deviceId}
          union select unit_id from broadcasting.emergency_deliveries where device_id = ${deviceId}
        )`
  }`;

/** SQL: of the plays of a unit on a day, those in the scope. */
export const playsIn = ({ deviceId, topic, origin, priority }: Scope): RawBuilder<boolean> => sql<boolean>`
  ${deviceId === undefined ? sql`true` : sql`p.device_id = ${deviceId}`}
  and ${topic === undefined ? sql`true` : sql`coalesce(p.topic, 0) = ${topic}`}
  and ${origin === undefined ? sql`true` : sql`p.origin = ${origin}`}
  and ${priority === undefined ? sql`true` : sql`p.priority = ${priority}`}`;

/** SQL: what was to sound in the unit of the row on its day. */
export const playsOfDay = (now: Date): RawBuilder<unknown> => sql`
  broadcasting.plays_of(u.unit_id, (u.day::timestamp at time zone 'Asia/Ho_Chi_Minh'),
    ((u.day + 1)::timestamp at time zone 'Asia/Ho_Chi_Minh'), ${now})`;
