import { sql } from 'kysely';
import { command } from '@saola/platform/commands';
import type { SearchedWords } from '../search-words.ts';
import type { VisitCount } from '../tally.ts';

/** Adds what was counted in memory, one statement a table; nothing about readers is in it. */
export const countVisits = command(
  'portals.visits.count',
  async (frame, { counts, searches }: { counts: VisitCount[]; searches: SearchedWords[] }) => {
    frame.anyone('reading a public page needs no permission');
    frame.unrecorded('a count without persons');
    if (counts.length > 0) {
      const rows = JSON.stringify(counts);
      await sql`
        insert into portals.visit_counts (site_id, day, language, section, kind, visits, views)
        select "siteId", day, language, section, kind, visits, views
        from jsonb_to_recordset(${rows}::jsonb) as row
          ("siteId" uuid, day date, language text, section text, kind text, visits integer, views integer)
        on conflict (site_id, day, language, section, kind) do update
          set visits = visit_counts.visits + excluded.visits, views = visit_counts.views + excluded.views
      `.execute(frame.tx);
      await sql`
        insert into portals.visit_days (site_id, day, visits, views)
        select "siteId", day, sum(visits), sum(views)
        from jsonb_to_recordset(${rows}::jsonb) as row
          ("siteId" uuid, day date, kind text, visits integer, views integer)
        where kind = 'READER' group by 1, 2 order by 1, 2
        on conflict (site_id, day) do update
          set visits = visit_days.visits + excluded.visits, views = visit_days.views + excluded.views
      `.execute(frame.tx);
    }
    if (searches.length > 0)
      await sql`
        insert into portals.search_words (site_id, day, language, words, results, count)
        select "siteId", day, language, words, max(results), sum(count)
        from jsonb_to_recordset(${JSON.stringify(searches)}::jsonb) as row
          ("siteId" uuid, day date, language text, words text, results integer, count integer)
        group by 1, 2, 3, 4, results > 0 order by 1, 2, 3, 4
        on conflict (site_id, day, language, words, (results > 0)) do update
          set results = excluded.results, count = search_words.count + excluded.count
      `.execute(frame.tx);
  },
);
