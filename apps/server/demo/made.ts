import { sql } from 'kysely';
import { command } from '@saola/platform/commands';
import type { Database } from '@saola/platform/database';

const name = 'server.demonstration.make';

/** Notes in the trail that a part of the demonstration is there. */
export const noteMade = command(name, async (frame, part: { name: string }) => {
  frame.anyone('Saola itself, at its start');
  frame.record({ subject: 'demonstration', subjectId: part.name });
});

/** When a part was made; null before. */
export async function whenMade(database: Database, part: string): Promise<Date | null> {
  const { rows } = await sql<{ at: Date }>`
    select at from platform.audit_entries
    where subject = 'demonstration' and subject_id = ${part} and command = ${name} limit 1`.execute(database);
  return rows[0]?.at ?? null;
}
