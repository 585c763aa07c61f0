import { getSite, type Named, originOf, type Site } from '@saola/sites';
import { articlePath } from '../addresses/article-path.ts';
import { followAddress, findRedirect } from '../addresses/follow-address.ts';
import { Departed, type Departure } from '../pages/editions.tsx';
import type { Translation } from '../pages/frame.ts';
import { renderPage } from '../pages/layout.tsx';
import { NotTranslated } from '../pages/lost.tsx';
import type { Publication } from '../publication.ts';
import { type Addressed, findByAddress } from '../queries/find-by-address.ts';
import { listPublicationsOfStory } from '../queries/get-publication.ts';
import { findHomeSite } from '../queries/home-site.ts';
import { languagesOf, translationsOf } from './language.ts';
import type { Answer } from './page-cache.ts';
import type { Ask } from './page.ts';
import { tagOf } from './page-tags.ts';

/** What a page of an article needs besides its words. */
export interface StandingEdition {
  story: Publication;
  /** The text stays readable under a banner and out of every list. */
  withdrawn: { at: Date; reason: string | null } | null;
  /** Full address on the site of the unit whose word it is; search engines are told of it. */
  canonical: string | undefined;
  /** That site, where it is not this one. */
  source: { name: Named; url: string } | null;
  /** Its addresses in the languages of the site. */
  translations: Translation[];
}

/**
 * The article at an address of a site, or how the address answers instead: by the present address, by another one, by a
 * page that says what became of it. Null where nothing is, or nothing may be said of it.
 */
export async function findEdition(
  ask: Ask,
  address: { slug: string; section: string },
): Promise<StandingEdition | { answer: Answer } | null> {
  const { context, site } = ask;
  const { language, origin, path } = ask.frame('');
  const here = path(`/${address.section}/${address.slug}`);
  const found = await findByAddress(context.database, {
    siteId: site.id,
    slug: address.slug,
    language,
    now: context.now(),
  });
  if (!found) return null;
  const { publication: story, stand } = found;
  ask.notes.shows(tagOf.story(story.storyId), ...(story.target ? [tagOf.story(story.target)] : []));
  const translations = translationsOnSite(ask, found);
  const own = articlePath(story);
  if (story.language !== language && stand === 'HERE') return inOtherLanguages(ask, story, translations);
  if (stand === 'WITHDRAWN' && story.way === 'HIDDEN') return null;
  if (stand === 'WITHDRAWN' && story.way === 'REDIRECT')
    return { answer: await redirected(ask, story, origin + here) };
  if (own !== here) return { answer: { status: 301, html: '', location: own } };
  if (stand === 'ENDED') return { answer: await ended(ask, found) };
  if (stand === 'WITHDRAWN' && story.way !== 'BANNER') return { answer: await gone(ask, story) };
  const home = await homeSpeaking(ask, story);
  const url = originOf(home, context.services.config.web) + own;
  return {
    story,
    withdrawn:
      stand === 'WITHDRAWN' && story.unpublishedAt ? { at: story.unpublishedAt, reason: story.reason } : null,
    canonical: url,
    source: home.id !== site.id ? { name: home.name, url } : null,
    translations,
  };
}

/** The site of the unit whose word it is, if it speaks the language; else this one stands for it. */
async function homeSpeaking({ context, site, language }: Ask, story: Publication): Promise<Site> {
  const home = await findHomeSite(context.database, story);
  return home && languagesOf(home).includes(language) ? home : site;
}

const translationsOnSite = (ask: Ask, { places }: Addressed): Translation[] =>
  translationsOf(
    ask.frame(''),
    places.map((place) => ({ ...place, siteId: ask.site.id, href: articlePath(place) })),
  );

/** Asked for in a language by the address of another one: led to its own, or told that it has not been translated. */
function inOtherLanguages(ask: Ask, story: Publication, translations: Translation[]): { answer: Answer } {
  const own = translations.find((one) => one.language === ask.language && !one.missing);
  if (own) return { answer: { status: 301, html: '', location: own.href } };
  const frame = ask.frame(`/${articlePath(story).split('/').at(-2)}`, { translations });
  return { answer: { status: 404, html: renderPage(<NotTranslated frame={frame} title={story.title} />) } };
}

/** As GOV.UK does: whoever holds an old reference is told that it is gone and what stands instead, and machines that it is gone. */
async function gone(ask: Ask, story: Publication): Promise<Answer> {
  const instead = story.way === 'REPLACED' ? await successorOf(ask, story) : null;
  return departed(ask, 410, {
    kind: story.way === 'REPLACED' ? 'REPLACED' : 'GONE',
    by: story.unitName,
    at: story.unpublishedAt,
    reason: story.reason,
    instead,
  });
}

async function successorOf({ context, site }: Ask, story: Publication): Promise<Departure['instead']> {
  if (!story.target || !/^[0-9a-f-]{36}$/.test(story.target)) return null;
  const places = await listPublicationsOfStory(context.database, story.target, { now: context.now() });
  const home = await findHomeSite(context.database, story);
  const rank = (place: (typeof places)[number]) =>
    (place.language === story.language ? 4 : 0) +
    (place.siteId === site.id ? 2 : 0) +
    (place.siteId === home?.id ? 1 : 0);
  const best = places.toSorted((one, other) => rank(other) - rank(one))[0];
  const there = best && (await getSite(context.database, best.siteId));
  return there
    ? { title: best.title, url: originOf(there, context.services.config.web) + articlePath(best) }
    : null;
}

/** Its time is over, or this site let it go; where it stands elsewhere, its readers are led there. */
async function ended(ask: Ask, { publication: story }: Addressed): Promise<Answer> {
  const { context } = ask;
  const places = await listPublicationsOfStory(context.database, story.storyId, { now: context.now() });
  const here = places.filter((place) => place.language === story.language);
  const home = await findHomeSite(context.database, story);
  const best = here.find((place) => place.siteId === home?.id) ?? here[0];
  const there = best && (await getSite(context.database, best.siteId));
  // It may come back to this site: nobody is to remember this for ever.
  if (there)
    return {
      status: 302,
      html: '',
      location: originOf(there, context.services.config.web) + articlePath(best),
    };
  return departed(ask, 410, {
    kind: 'ENDED',
    at: story.unpublishedAt ?? story.visibleUntil,
    reason: story.reason,
    instead: null,
  });
}

async function redirected(ask: Ask, story: Publication, here: string): Promise<Answer> {
  const { context, site } = ask;
  const home = (await findHomeSite(context.database, story)) ?? site;
  return lead(ask, { target: story.target ?? '/', from: home, here });
}

/** Where an address that shows nothing leads to: a redirect that officers set; null when there is none. */
export async function leadOn(ask: Ask, url: string): Promise<Answer | null> {
  const set = await findRedirect(ask.context.database, ask.site.id, url);
  return (
    set && lead(ask, { target: set.target, from: ask.site, here: ask.frame('').origin + url }, set.permanent)
  );
}

async function lead(
  ask: Ask,
  { here, ...step }: { target: string; from: Site; here: string },
  permanent = true,
): Promise<Answer> {
  const { context } = ask;
  const { web } = context.services.config;
  const followed = await followAddress(context.database, web, step, context.now());
  // The chain is followed from behind the address that was asked for, so it may end there.
  if (followed?.kind !== 'TO' || followed.location === here)
    return departed(ask, 404, { kind: 'CIRCLE', at: null, reason: null, instead: null });
  return { status: permanent && followed.permanent ? 301 : 302, html: '', location: followed.location };
}

function departed(ask: Ask, status: number, departure: Departure): Answer {
  return { status, html: renderPage(<Departed frame={ask.frame('')} departure={departure} />) };
}
