import { type ApprovedEdition, getApprovedEditionOfStory } from '@saola/newsroom';
import { listSites } from '@saola/sites';
import { command, type Frame } from '@saola/platform/commands';
import { placeStory, type Placement } from '../sharing/place-story.ts';
import { listActiveRules, listSharesOfStory } from '../sharing/known-shares.ts';
import { writeArrivals } from '../sharing/write-arrivals.ts';
import { endPublications } from './shared/end-publications.ts';
import { oneAtATime } from './shared/one-at-a-time.ts';
import { spanOf, standOn } from './shared/stand-on.ts';
import { tellReaders } from './shared/tell-readers.ts';
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
    // Withdrawn meanwhile: the withdrawal says how its pages end.
    if (!edition) return nothing(frame);
    const sites = await listSites(frame.tx);
    const span = spanOf(edition);
    const isShown = edition.channels.includes('PORTAL');
    const placing = isShown ? await placingOf(frame, edition, sites) : nowhere;
    const places = [...placing.places];
    if (places.length > 0) {
      if (!(await writeArticle(frame, edition, span))) return nothing(frame);
      places.push(...(await writeArrivals(frame, edition, placing.arrivals)));
    }
    const fresh = await standOn(frame, edition, { places, sites, span });
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
        unitPath: edition.unitPath,
        detail: { editionId: edition.editionId, sites: fresh.length, ended },
      });
    await tellReaders(frame, input.storyId);
    return { published: fresh.length, ended };
  },
);

function nothing(frame: Frame) {
  frame.unrecorded('nothing of the story is approved');
  return { published: 0, ended: 0 };
}

async function placingOf(frame: Frame, story: ApprovedEdition, sites: Awaited<ReturnType<typeof listSites>>) {
  const [shares, rules] = await Promise.all([
    listSharesOfStory(frame.tx, story.storyId),
    listActiveRules(frame.tx),
  ]);
  return placeStory({ story, sites, shares, rules });
}
