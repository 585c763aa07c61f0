import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync, type SQLInputValue, type SQLOutputValue } from 'node:sqlite';
import type {
  CancelOrder,
  LiveOrder,
  OrderedAudio,
  OrderedRelay,
  PlayOrder,
  Priority,
} from '@saola/device-protocol';
import { keepReserve } from './reserve.ts';

/** A programme item as this device keeps it. Instants in milliseconds since 1970. */
export interface Item {
  programmeId: string;
  title: string;
  priority: Priority;
  order: number;
  starts: number;
  expires: number;
  durationMs: number;
  volume: number | null;
  /** Null for a talk, of which nothing is there before it is spoken. */
  audio: OrderedAudio | null;
  live: { path: string; silenceSeconds: number } | null;
  /** Relayed live; the audio stands in for it. */
  relay: OrderedRelay | null;
  /** It sounds again and again until it is cancelled or this instant has passed. */
  repeat: { everySeconds: number; until: number } | null;
  /** When the audio was complete and checked; null before. */
  readyAt: number | null;
  started: boolean;
  heardMs: number;
  done: boolean;
}

/** What is fetched before its time. */
export type Recorded = Item & { audio: OrderedAudio };
export const isRecorded = (item: Item): item is Recorded => item.audio !== null;

/** So long an order that is over is known to have been answered. */
export const keepNonces = 90 * 86_400_000;

export type Store = ReturnType<typeof openStore>;

/** Another agent holds the folder: two with the same credentials would put each other off the broker for ever. */
export class FolderInUse extends Error {
  override name = 'FolderInUse';
}

/**
 * All that must survive a power cut, in one SQLite file; each method is one transaction or part of `together`.
 * @throws FolderInUse when another agent does not let go of the folder within ten seconds
 */
export function openStore(dataFolder: string) {
  mkdirSync(dataFolder, { recursive: true, mode: 0o700 });
  const database = openExclusively(join(dataFolder, 'agent.db'));
  database.exec(`
    pragma synchronous = full;
    create table if not exists nonces (nonce text primary key, not_after integer not null);
    create table if not exists items (
      programme_id text primary key, content text not null, starts integer not null, ready_at integer,
      started integer not null default 0, heard_ms integer not null default 0, done_at integer
    );
    create table if not exists entries (
      log text not null, sequence integer not null, jws text not null, written_at integer not null,
      primary key (log, sequence)
    ) without rowid;
    create table if not exists cancellations (
      programme_id text primary key, issued_at integer not null, not_after integer not null
    );
    create table if not exists settings (name text primary key, value text not null);
  `);
  // Folders of agents from before it.
  const columns = database.prepare(`select name from pragma_table_info('items')`).all();
  if (!columns.some(({ name }) => name === 'finished'))
    database.exec('alter table items add column finished integer not null default 0');
  const reserve = keepReserve(dataFolder);
  const run = (sql: string, ...values: SQLInputValue[]) => {
    const work = () => database.prepare(sql).run(...values);
    return isTogether ? work() : reserve.withRoom(work);
  };
  const all = (sql: string, ...values: SQLInputValue[]) => database.prepare(sql).all(...values);
  const get = (sql: string, ...values: SQLInputValue[]) => database.prepare(sql).get(...values);
  let isTogether = false;

  function transaction<T>(work: () => T): T {
    database.exec('begin immediate');
    isTogether = true;
    try {
      const result = work();
      database.exec('commit');
      return result;
    } catch (error) {
      // A full disk has rolled it back already.
      if (database.isTransaction) database.exec('rollback');
      throw error;
    } finally {
      isTogether = false;
    }
  }

  return {
    /** One transaction; inside another it is part of that. */
    together<T>(work: () => T): T {
      return isTogether ? work() : reserve.withRoom(() => transaction(work));
    },
    fillReserve: reserve.fill,
    close: () => database.close(),

    seenNonces: { has: (nonce: string) => get('select 1 from nonces where nonce = ?', nonce) !== undefined },
    rememberNonce: (nonce: string, notAfter: number) =>
      run('insert or ignore into nonces (nonce, not_after) values (?, ?)', nonce, notAfter),

    /** An order for a programme already known replaces its times, unless it is older, or the item begun or over. */
    putItem: (order: PlayOrder | LiveOrder, readyAt: number | null = null) =>
      run(
        `insert into items (programme_id, content, starts, ready_at) values (?, ?, ?, ?)
         on conflict (programme_id) do update set content = excluded.content, starts = excluded.starts,
           ready_at = excluded.ready_at
         where items.done_at is null and items.started = 0
           and julianday(items.content ->> '$.issuedAt') <= julianday(excluded.content ->> '$.issuedAt')`,
        order.programmeId,
        JSON.stringify(order),
        Date.parse(order.starts),
        readyAt,
      ),
    /** A talk lasts as long as it lasts: what waited behind it goes on. */
    endTalk: ({ programmeId }: Item, durationMs: number) =>
      run(
        `update items set content = json_set(content, '$.durationMs', ?) where programme_id = ?`,
        durationMs,
        programmeId,
      ),
    /** Messages overtake each other: the order to play may come after the one that cancels it. */
    putCancellation: ({ programmeId, issuedAt, notAfter }: CancelOrder) =>
      run(
        `insert into cancellations (programme_id, issued_at, not_after) values (?, ?, ?)
         on conflict (programme_id) do update set issued_at = max(issued_at, excluded.issued_at)`,
        programmeId,
        Date.parse(issuedAt),
        Date.parse(notAfter),
      ),
    isCancelled: ({ programmeId, issuedAt }: PlayOrder | LiveOrder) =>
      get(
        'select 1 from cancellations where programme_id = ? and issued_at >= ?',
        programmeId,
        Date.parse(issuedAt),
      ) !== undefined,
    openItems: (): Item[] => all('select * from items where done_at is null order by starts').map(itemOf),
    /** What is open, and what was heard to its end in the last day: what waited behind it began when it ended. */
    itemsToPlan: (now: number): Item[] =>
      all(
        'select * from items where done_at is null or (finished = 1 and done_at > ?) order by starts',
        now - 86_400_000,
      ).map(itemOf),
    item: (programmeId: string): Item | null => {
      const row = get('select * from items where programme_id = ?', programmeId);
      return row ? itemOf(row) : null;
    },
    setReady: (programmeId: string, at: number | null) =>
      run('update items set ready_at = ? where programme_id = ?', at, programmeId),
    setStarted: (programmeId: string) =>
      run('update items set started = 1 where programme_id = ?', programmeId),
    addHeard: (programmeId: string, ms: number) =>
      run('update items set heard_ms = heard_ms + ? where programme_id = ?', Math.round(ms), programmeId),
    setDone: (programmeId: string, at: number, finished: boolean) =>
      run(
        'update items set done_at = ?, finished = ? where programme_id = ?',
        at,
        finished ? 1 : 0,
        programmeId,
      ),

    putEntry: (log: string, sequence: number, jws: string, at: number) =>
      run('insert into entries (log, sequence, jws, written_at) values (?, ?, ?, ?)', log, sequence, jws, at),
    entriesAfter: (log: string, sequence: number, limit: number): { sequence: number; jws: string }[] =>
      all(
        'select sequence, jws from entries where log = ? and sequence > ? order by sequence limit ?',
        log,
        sequence,
        limit,
      ).map((row) => ({ sequence: Number(row['sequence']), jws: String(row['jws']) })),
    entry: (log: string, sequence: number): string | null => {
      const row = get('select jws from entries where log = ? and sequence = ?', log, sequence);
      return row ? String(row['jws']) : null;
    },
    /** Signed reports that an agent of protocol 1.0 has not sent; gone from there with the end of the transaction. */
    takeOldReports(): string[] {
      if (!get(`select 1 from sqlite_master where type = 'table' and name = 'reports'`)) return [];
      const rows = all('select jws from reports order by number');
      run('drop table reports');
      return rows.map(({ jws }) => String(jws));
    },
    /** Entries that the server has, long ago: until then it may ask for them again. */
    forgetEntries: (log: string, through: number, before: number) =>
      run('delete from entries where log = ? and sequence < ? and written_at < ?', log, through, before),

    setting: <T>(name: string, otherwise: T): T => {
      const row = get('select value from settings where name = ?', name);
      return row ? (JSON.parse(String(row['value'])) as T) : otherwise;
    },
    set: (name: string, value: unknown) =>
      run('insert or replace into settings (name, value) values (?, ?)', name, JSON.stringify(value)),

    neededAudio: () =>
      new Set(
        all('select * from items where done_at is null').flatMap((row) => itemOf(row).audio?.sha256 ?? []),
      ),
    /** What is over is forgotten a week later. */
    forgetOld(now: number): void {
      run('delete from nonces where not_after < ?', now - keepNonces);
      run('delete from cancellations where not_after < ?', now - 86_400_000);
      run('delete from items where done_at < ?', now - 7 * 86_400_000);
    },
  };
}

function openExclusively(file: string): DatabaseSync {
  const database = new DatabaseSync(file, { timeout: 10_000 });
  try {
    database.exec('pragma locking_mode = exclusive; pragma journal_mode = wal; begin immediate; commit;');
    return database;
  } catch (error) {
    database.close();
    if (error instanceof Error && /locked/.test(error.message)) throw new FolderInUse(error.message);
    throw error;
  }
}

function itemOf(row: Record<string, SQLOutputValue>): Item {
  const order = JSON.parse(String(row['content'])) as PlayOrder | LiveOrder;
  const play = order.kind === 'LIVE' ? null : order;
  return {
    programmeId: order.programmeId,
    title: order.title,
    priority: order.priority,
    order: order.order,
    starts: Date.parse(order.starts),
    // A device cut off from the server forgets what the server no longer vouches for.
    expires: Math.min(Date.parse(order.expires), Date.parse(order.notAfter)),
    durationMs: order.durationMs,
    volume: order.volume,
    audio: play?.audio ?? null,
    live: order.kind === 'LIVE' ? { path: order.path, silenceSeconds: order.silenceSeconds } : null,
    relay: play?.relay ?? null,
    repeat: play?.repeat ? { ...play.repeat, until: Date.parse(play.repeat.until) } : null,
    readyAt: row['ready_at'] === null ? null : Number(row['ready_at']),
    started: Boolean(row['started']),
    heardMs: Number(row['heard_ms']),
    done: row['done_at'] !== null,
  };
}
