import { sql } from 'kysely';
import { importRules } from '@saola/law';
import type { Examples } from '../example.ts';
import type { World } from '../world.ts';

/** A rule of its own for each try, such as a province writes down. */
async function rule(world: World): Promise<string> {
  const code = `TEST-${world.next()}`;
  await importRules(world.context(), {
    instruments: [],
    rules: [
      {
        code,
        kind: 'NUMBER',
        subject: 'test',
        instrument: 'ND-224-2026',
        article: 'Điều 1',
        value: { number: 1, unit: 'ngày' },
        effectiveFrom: '2026-07-01',
        certainty: 'I',
      },
    ],
    origin: 'PROVINCE',
    source: 'test',
  });
  const { rows } = await sql<{ id: string }>`select id from law.rules where code = ${code}`.execute(
    world.services.database,
  );
  return rows[0]!.id;
}

export const law: Examples = {
  listLawRules: { at: () => ({}) },
  listLawInstruments: { at: () => ({}) },
  replaceLawRule: {
    reach: 'everywhere',
    at: async (world) => ({
      params: { ruleId: await rule(world) },
      body: {
        value: { number: 2, unit: 'ngày' },
        effectiveFrom: '2027-01-01',
        instrument: 'ND-224-2026',
        article: 'Điều 2',
      },
    }),
  },
  endLawRule: {
    reach: 'everywhere',
    at: async (world) => ({
      params: { ruleId: await rule(world) },
      body: { effectiveTo: '2027-01-01', note: 'thử' },
    }),
  },
};
