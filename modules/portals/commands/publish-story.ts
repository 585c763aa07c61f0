import { sql } from 'kysely';
import { type ApprovedEdition, getApprovedEditionOfStory } from '@saola/newsroom';
import { listSites } from '@saola/sites';
import { command, type Frame } from '@saola/platform/commands';
import { placeStory, type Placement } from '../sharing/place-story.ts';
import { listActiveRules, listSharesOfStory } from '../sharing/known-shares.ts';
import { writeArrivals } from '../sharing/write-arrivals.ts';
import { endPublications } from './shared/end-publications.ts';
import { type Span, spanOf, standOn } from './shared/stand-on.ts';
import { writeArticle } from './shared/write-article.ts';

const nowhere: Placement<never> = { places: [], arrivals: [] };

/**
 * Brings the portals in line with what is approved of a story in a language. May be called at any time and any number
 * of times: what stands already is left alone, and sites it no longer concerns let it go. Public times lie in the rows;
 * the clock reads them when a page is asked for.
 */
export const publishStory = command(
  'portals.story.publish',
  async (frame, input: { storyId: string; language: string }) => {
    frame.anyone('the approval in the newsroom is the authority; the portals only follow it');
    await oneAtATime(frame, input.storyId);
    const edition = await getApprovedEditionOfStory(frame.tx, input.storyId, input.language);
    const sites = await listSites(frame.tx);
    const shown = edition?.channels.includes('PORTAL') ? edition : null;
    const placing = shown ? await placingOf(frame, shown, sites) : nowhere;
    const span: Span = shown ? spanOf(shown) : { from: frame.now, until: null };
    const places = [...placing.places];
    if (shown && places.length > 0) {
      await writeArticle(frame, shown, span);
      places.push(...(await writeArrivals(frame, shown, placing.arrivals)));
    }
    const fresh = shown ? await standOn(frame, shown, { places, sites, span }) : [];
    const archived = sites.filter((site) => site.state !== 'OPEN');
    const ended = await endPublications(frame, {
      ...input,
      keep: [...places.map(({ site }) => site.id), ...archived.map((site) => site.id)],
      reason: 'Tin không còn thuộc phạm vi của trang này.',
      at: span.from,
    });
    if (fresh.length + ended === 0) frame.unrecorded('the sites show it already');
    else
      frame.record({
        subject: 'story',
        subjectId: input.storyId,
        unitPath: edition?.unitPath,
        detail: { editionId: edition?.editionId, sites: fresh.length, ended },
      });
    await frame.announce('published', { id: input.storyId });
    return { published: fresh.length, ended };
  },
);

const oneAtATime = (frame: Frame, storyId: string) =>
  sql`select pg_advisory_xact_lock(hashtextextended(${`portals ${storyId}`}, 0))`.execute(frame.tx);

async function placingOf(frame: Frame, story: ApprovedEdition, sites: Awaited<ReturnType<typeof listSites>>) {
  const [shares, rules] = await Promise.all([
    listSharesOfStory(frame.tx, story.storyId),
    listActiveRules(frame.tx),
  ]);
  return placeStory({ story, sites, shares, rules });
}
