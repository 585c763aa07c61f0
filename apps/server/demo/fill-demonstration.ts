import { sql } from 'kysely';
import {
  firstItems,
  itemsOfCommune,
  itemsOfDepartments,
  itemsOfTaPhin,
  itemsOfTheProvince,
  seedItems,
  type DemoItem,
} from '@saola/newsroom/demo/items';
import { listCommunes } from '@saola/organisations';
import { systemContext } from '@saola/platform/commands';
import type { Services } from '@saola/platform/services';
import { inSentence } from '@saola/sites';
import { demoFiles, type DemoFiles } from './demo-files.ts';
import { itemDesk } from './item-desk.ts';
import { noteMade, whenMade } from './made.ts';
import { seedDictionary } from './seed-dictionary.ts';
import { seedGuessedWords } from './seed-guessed-words.ts';
import { seedEndings } from './seed-endings.ts';
import { seedHomes } from './seed-homes.ts';
import { seedPages } from './seed-pages.ts';
import { seedShares } from './seed-sharing.ts';
import { seedVisits } from './seed-visits.ts';

export interface Filling {
  done: Promise<void>;
  stop(): Promise<void>;
}

interface Work {
  services: Services;
  file: DemoFiles;
  /** Days count from the first start, also when it was cut off and goes on tomorrow. */
  today: Date;
  halted(): boolean;
}

const parts: [name: string, (work: Work) => Promise<void>][] = [
  ['home-pages', (work) => write(work, firstItems(work.today))],
  ['ta-phin', (work) => write(work, itemsOfTaPhin(work.today))],
  ['reading-dictionary', ({ services }) => seedDictionary(services)],
  ['guessed-words', ({ services, today }) => seedGuessedWords(services, today)],
  ['visits', ({ services, today }) => seedVisits(services, today)],
  ['province', (work) => write(work, itemsOfTheProvince(work.today))],
  ['pages', ({ services, file }) => seedPages(services, file)],
  ['homes', ({ services }) => seedHomes(services)],
  ['departments', (work) => write(work, itemsOfDepartments(work.today))],
  ['shares', ({ services }) => seedShares(services)],
  ['endings', ({ services }) => seedEndings(services)],
  ['communes', writeCommunes],
];

/**
 * What the first page does not need is written while the server answers already. Cut off, it goes on at the next start
 * where it ended; of several processes one does it.
 */
export function fillDemonstration(services: Services): Filling {
  let halt = false;
  const done = fill(services, () => halt).catch((error: unknown) => {
    if (!halt) services.logger.error({ err: error }, 'the demonstration is not complete');
  });
  return {
    done,
    stop() {
      halt = true;
      return done;
    },
  };
}

async function fill(services: Services, halted: () => boolean): Promise<void> {
  const { database } = services;
  await database.connection().execute(async (connection) => {
    const { rows } = await sql<{ mine: boolean }>`
      select pg_try_advisory_lock(hashtextextended('saola demonstration', 0)) as mine`.execute(connection);
    if (!rows[0]?.mine) return;
    try {
      const today = (await whenMade(database, 'laocai')) ?? new Date();
      const work = { services, file: demoFiles(services), today, halted };
      for (const [name, part] of parts) {
        if (halted()) return;
        if (await whenMade(database, name)) continue;
        await part(work);
        if (halted()) return;
        await noteMade(systemContext(services), { name });
      }
    } finally {
      await sql`select pg_advisory_unlock(hashtextextended('saola demonstration', 0))`.execute(connection);
    }
  });
}

/** A few at a time, so that it ends soon when the server does. */
async function write({ services, file, today, halted }: Work, items: readonly DemoItem[]): Promise<void> {
  const desk = itemDesk(services, file);
  for (let start = 0; start < items.length && !halted(); start += 20)
    await seedItems(desk, items.slice(start, start + 20), today);
}

async function writeCommunes(work: Work): Promise<void> {
  for (const { path, slug, fullName, lat, lon } of await listCommunes(work.services.database)) {
    if (slug === 'taphin') continue;
    await write(work, itemsOfCommune({ path, slug, inSentence: inSentence(fullName), lat, lon }, work.today));
  }
}
