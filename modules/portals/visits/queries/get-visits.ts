import { sumRatings } from '@saola/feedback';
import type { Context } from '@saola/platform/commands';
import { textsOf } from '@saola/translations';
import { type DeskAsk, deskScope } from '../desk-scope.ts';
import { sectionName } from '../pages/section-name.ts';
import { readVisits } from './read-visits.ts';

/** Everything counted on the actor's sites in some days: sums, days, sections, languages, ratings. */
export async function getVisits(context: Context, ask: DeskAsk & { section?: string }) {
  const scope = await deskScope(context, ask);
  const [figures, ratings] = await Promise.all([
    readVisits(context.database, { ...scope, section: ask.section }),
    sumRatings(context.database, scope),
  ]);
  const named = (code: string) => ({
    vi: sectionName({ texts: textsOf('vi'), language: 'vi' }, code),
    en: sectionName({ texts: textsOf('en'), language: 'en' }, code),
  });
  return {
    ...figures,
    from: scope.from,
    to: scope.to,
    sites: scope.sites.length,
    sections: figures.sections.map((one) => ({ ...one, name: named(one.of) })),
    ratings,
  };
}
