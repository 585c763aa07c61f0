/** An entry as it is stored; hashes are hexadecimal. */
export interface EntryRow {
  device_id: string;
  log_id: string;
  sequence: number;
  jws: string;
  hash: string;
  /** Null for the first of a log. */
  previous: string | null;
  kind: string;
  said_at: string;
}

type Place = Pick<EntryRow, 'device_id' | 'log_id' | 'sequence'>;

export const logOf = ({ device_id, log_id }: Omit<Place, 'sequence'>) => `${device_id} ${log_id}`;
export const placeOf = ({ sequence, ...log }: Place) => `${logOf(log)} ${sequence}`;

/** A log as it stood before what came now. */
export interface OpenLog {
  device_id: string;
  log_id: string;
  /** False when its device has begun another since. */
  newest: boolean;
  /** Without gap up to here, where its hash is this. */
  through: number;
  hash: string | null;
  highest: number;
}

export interface Turn extends Omit<OpenLog, 'newest' | 'highest'> {
  /** Whether it goes on at all: what was known already changes nothing. */
  moved: boolean;
  /** Where an entry does not follow from the one before it. */
  breaks: Place[];
}

/**
 * Nearly always the new entries of a log are the next ones, and nothing lies beyond a gap: then all is known without
 * asking the database. The keys of the other logs are told.
 */
export function takeTurns(
  logs: ReadonlyMap<string, OpenLog>,
  fresh: readonly EntryRow[],
): { turns: Turn[]; others: Set<string> } {
  const byLog = Map.groupBy(fresh, logOf);
  const turns: Turn[] = [];
  const others = new Set<string>();
  for (const [name, log] of logs) {
    const rows = (byLog.get(name) ?? []).toSorted((one, other) => one.sequence - other.sequence);
    const isNext = rows.every(({ sequence }, at) => sequence === log.through + at + 1);
    if (rows.length > 0 && (log.highest !== log.through || !isNext)) others.add(name);
    else turns.push(turnOf(log, rows));
  }
  return { turns, others };
}

function turnOf({ device_id, log_id, through, hash }: OpenLog, rows: readonly EntryRow[]): Turn {
  const breaks = rows.filter(({ previous }, at) => previous !== (rows[at - 1]?.hash ?? hash));
  const last = rows.at(-1);
  return {
    device_id,
    log_id,
    through: last?.sequence ?? through,
    hash: last?.hash ?? hash,
    moved: rows.length > 0,
    breaks,
  };
}
