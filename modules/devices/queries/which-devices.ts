import { sql, type ExpressionBuilder } from 'kysely';
import { atOrBelowAny } from '@saola/platform/database';
import type { DeviceKind } from '@saola/device-protocol';
import type { DeviceState } from '../device.ts';
import { littleRoom, type DeviceFault } from '../fault.ts';
import type { DevicesTables } from '../tables.ts';

export interface DeviceSearch {
  /** Units the reader may see; the empty path sees all. */
  readable: readonly string[];
  /** Only devices at or below this unit, or these. */
  below?: string | readonly string[];
  kind?: DeviceKind;
  deviceId?: string;
  /** Only some of these. */
  deviceIds?: readonly string[];
  state?: DeviceState;
  /** Only those with something wrong. */
  faulty?: boolean;
  words?: DeviceWords;
}

/** A name typed with marks or without; besides, whatever else the words were found to mean. */
export interface DeviceWords {
  marked: string;
  folded: string;
  units: readonly string[];
  deviceIds: readonly string[];
}

export const faults = sql<
  DeviceFault[]
>`case when enrolled_at is null or retired_at is not null then '{}'::text[]
  else array_remove(array[
    case when not online then 'AWAY' end,
    case when health -> 'health' ->> 'mains' = 'LOST' then 'MAINS' end,
    case when kind = 'LOUDSPEAKER' and player = 'silent' then 'SILENT' end,
    case when online and health -> 'clock' ->> 'trusted' = 'false' then 'CLOCK' end,
    case when (health -> 'storage' ->> 'freeBytes')::float8 < ${littleRoom} then 'STORAGE' end,
    case when exists (
      select from devices.log_faults as fault
      where fault.device_id = devices.devices.id and fault.settled_at is null
    ) then 'LOG' end
  ], null) end`;

const inState: Record<DeviceState, ReturnType<typeof sql<boolean>>> = {
  WAITING: sql<boolean>`enrolled_at is null and retired_at is null`,
  ONLINE: sql<boolean>`enrolled_at is not null and retired_at is null and online`,
  OFFLINE: sql<boolean>`enrolled_at is not null and retired_at is null and not online`,
  RETIRED: sql<boolean>`retired_at is not null`,
};

const among = (ids: readonly string[]) => sql<boolean>`id = any(${sql.val(ids)}::uuid[])`;

/** For `where`: the devices that are looked for. */
export function searched(search: DeviceSearch) {
  const { readable, below, kind, deviceId, deviceIds, state, faulty, words } = search;
  return (where: ExpressionBuilder<DevicesTables, 'devices.devices'>) =>
    where.and([
      atOrBelowAny('unit_path', readable),
      ...(below === undefined
        ? []
        : [atOrBelowAny('unit_path', typeof below === 'string' ? [below] : below)]),
      ...(kind ? [where('kind', '=', kind)] : []),
      ...(deviceId ? [where('id', '=', deviceId)] : []),
      ...(deviceIds ? [among(deviceIds)] : []),
      ...(state ? [inState[state]] : []),
      ...(faulty ? [sql<boolean>`cardinality(${faults}) > 0`] : []),
      ...(words
        ? [where.or([named(words), atOrBelowAny('unit_path', words.units), among(words.deviceIds)])]
        : []),
    ]);
}

/** Someone who types marks means them; someone who types none means every name that folds to it. */
function named({ marked, folded }: DeviceWords) {
  return marked === folded
    ? sql<boolean>`strpos(folded, ${folded}) > 0`
    : sql<boolean>`strpos(lower(name), ${marked}) > 0`;
}
