import type { Kysely } from 'kysely';

/**
 * The whole database or one transaction of it. A module adds its own tables by type:
 * `const db = database.withTables<NewsroomTables>()`, so it cannot touch another module's by accident.
 */
export type Database = Kysely<object>;
