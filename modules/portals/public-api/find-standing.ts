import type { Context } from '@saola/platform/commands';
import { findSiteByHost, originOf, type Site } from '@saola/sites';
import type { Language } from '@saola/translations';
import { portalsError } from '../errors.ts';
import { standingOn, type Standing } from '../metadata/standing.ts';
import { languagesOf } from '../routes/language.ts';

/** The site that a program asks for by host name, in a language that it speaks. */
export async function findStanding(
  context: Context,
  ask: { host: string; language?: Language | undefined },
): Promise<Standing> {
  const site = await findOpenSite(context, ask.host);
  const language = ask.language ?? 'vi';
  if (!languagesOf(site).includes(language)) throw portalsError('language-not-spoken', { language });
  return standingOn(site, originOf(site, context.services.config.web), language);
}

async function findOpenSite({ database, services }: Context, host: string): Promise<Site> {
  const site = (await findSiteByHost(database, host.replace(/:\d+$/, ''), services.config.web))?.site;
  // A closed site leads to its successor and shows nothing itself.
  if (!site || site.state === 'CLOSED') throw portalsError('site-not-found');
  return site;
}
