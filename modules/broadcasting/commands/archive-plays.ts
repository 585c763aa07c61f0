import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { sql } from 'kysely';
import { addDays, dayOf, rulesOn, startOfDay } from '@saola/law';
import { command, type Context } from '@saola/platform/commands';
import { eachPlayOfDay } from '../queries/list-plays.ts';

/** Where no rule of law in force says how long (a NUMBER of months with this subject), five years. */
const subject = 'keep-proof-of-play';
const monthsKept = 60;
/** Days that one night puts away: a server that starts with an old database catches up over weeks. */
const aNight = 31;

/** Puts days away that are older than the rule keeps them: first into a file of the storage, then out of the tables. Sums stay. */
export async function archiveOldPlays(context: Context): Promise<void> {
  const until = startOfDay(addDays(dayOf(context.now()), -Math.round((await months(context)) * 30.44)));
  for (let turn = 0; turn < aNight; turn += 1) {
    const day = await oldestBefore(context, until);
    if (!day) return;
    await forget(context, { day, ...(await writeArchive(context, day)) });
  }
}

async function months(context: Context): Promise<number> {
  const { rules } = await rulesOn(context.database, dayOf(context.now()));
  const rule = rules.find((one) => one.kind === 'NUMBER' && one.subject === subject);
  return rule?.kind === 'NUMBER' && rule.value.number > 0 ? rule.value.number : monthsKept;
}

async function oldestBefore({ database }: Context, until: Date): Promise<string | null> {
  const { rows } = await sql<{ oldest: Date | null }>`
    select least((select min(starts_at) from broadcasting.deliveries where starts_at < ${until}),
      (select min(starts_at) from broadcasting.slot_deliveries where starts_at < ${until}),
      (select min(ordered_at) from broadcasting.emergency_deliveries where ordered_at < ${until})) as oldest
  `.execute(database);
  const oldest = rows[0]?.oldest;
  return oldest ? dayOf(oldest) : null;
}

async function writeArchive(context: Context, day: string): Promise<{ key: string; plays: number }> {
  const key = await freeKey(context, day);
  const folder = await mkdtemp(join(tmpdir(), 'saola-proof-'));
  const path = join(folder, 'plays.jsonl.gz');
  let plays = 0;
  try {
    const lines = async function* () {
      for await (const play of eachPlayOfDay(context.database, { day, now: context.now() })) {
        plays += 1;
        yield `${JSON.stringify(play)}\n`;
      }
    };
    await pipeline(Readable.from(lines()), createGzip(), createWriteStream(path));
    await context.services.storage.putFile(key, path, { contentType: 'application/gzip' });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  return { key, plays };
}

/** What was put away of the day before is never written over. */
async function freeKey({ services }: Context, day: string): Promise<string> {
  for (let copy = 1; ; copy += 1) {
    const key = `broadcasting/proof/${day}${copy === 1 ? '' : `-${copy}`}.jsonl.gz`;
    if (!(await services.storage.has(key))) return key;
  }
}

/** Everything of the day goes, or nothing: only what has been written may be forgotten. */
const forget = command(
  'broadcasting.plays.archive',
  async (frame, { day, key, plays }: { day: string; key: string; plays: number }) => {
    frame.anyone('the clock, by the rule of keeping');
    const [from, to] = [startOfDay(day), startOfDay(addDays(day, 1))];
    const gone = await Promise.all([
      sql`delete from broadcasting.deliveries where starts_at >= ${from} and starts_at < ${to}`.execute(
        frame.tx,
      ),
      sql`delete from broadcasting.slot_deliveries where starts_at >= ${from} and starts_at < ${to}`.execute(
        frame.tx,
      ),
      sql`delete from broadcasting.emergency_deliveries where ordered_at >= ${from} and ordered_at < ${to}`.execute(
        frame.tx,
      ),
    ]);
    const forgotten = gone.reduce((sum, { numAffectedRows = 0n }) => sum + Number(numAffectedRows), 0);
    if (forgotten !== plays)
      throw new Error(
        `Proof of ${day}: ${plays} plays written, ${forgotten} in the tables; nothing is deleted`,
      );
    await sql`delete from broadcasting.live_talks where state = 'ENDED' and started_at >= ${from} and started_at < ${to}`.execute(
      frame.tx,
    );
    await sql`
      delete from broadcasting.slot_items i where starts_at >= ${from} and starts_at < ${to}
        and not exists (select from broadcasting.slot_deliveries d where d.slot_item_id = i.id)
    `.execute(frame.tx);
    frame.record({ subject: 'proof-of-play', subjectId: day, unitPath: '', detail: { plays, key } });
  },
);
