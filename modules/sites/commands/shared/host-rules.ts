import type { Frame } from '@saola/platform/commands';
import { sql } from 'kysely';
import { sitesError } from '../../errors.ts';
import { type HostName, type HostRules, type Nameable, proposeHosts, readHost } from '../../host.ts';
import type { Settings } from '../../settings.ts';
import { sitesTables } from '../../tables.ts';

/** Names are given one after the other: of two officers who want one at once, the second is told whose it is. */
export const lockNames = (frame: Frame) =>
  sql`select pg_advisory_xact_lock(hashtextextended('sites names', 0))`.execute(frame.tx);

/** Rules for host names as they are now; without a main portal nothing is taken. */
export async function hostRules(frame: Pick<Frame, 'tx' | 'services'>): Promise<HostRules> {
  const { web } = frame.services.config;
  const { rows } = await sql<{ host: string | null; domains: Settings['domains'] | null }>`
    select host.name as host, said.value as domains from sites.sites site
    left join sites.hosts host on host.site_id = site.id and host.canonical
    left join sites.settings said on said.site_id = site.id and said.key = 'domains'
    where site.kind = 'MAIN'`.execute(frame.tx);
  return {
    baseDomain: web.baseDomain,
    mainHost: new URL(web.publicUrl).hostname,
    main: rows[0]?.host ?? '',
    domains: rows[0]?.domains ?? [],
  };
}

/** The free name that an officer means. @throws with a proposal that can be taken */
export async function expectFreeHost(
  frame: Frame,
  text: string,
  rules: HostRules,
  unit: Nameable & { path: string },
): Promise<HostName> {
  const read = readHost(text, rules);
  if ('fault' in read) throw sitesError(read.fault, { ...read, domains: rules.domains.join(', ') || '–' });
  if (!read.relative) frame.authorise('sites.domain.write', unit.path);
  const owner = await sitesTables(frame.tx)
    .selectFrom('sites.hosts as host')
    .innerJoin('sites.sites as site', 'site.id', 'host.site_id')
    .select(['site.id', 'site.name'])
    .where('host.name', '=', read.name)
    .executeTakeFirst();
  if (owner)
    throw sitesError('host-taken', {
      host: read.name,
      site: owner.name.vi,
      siteId: owner.id,
      proposal: (await freeHosts(frame, unit, rules))[0] ?? '',
    });
  return read;
}

/** Free names for a unit, the best first; the further sites of a unit have their label before it. */
export async function freeHosts(
  frame: Pick<Frame, 'tx'>,
  unit: Nameable,
  rules: HostRules,
  label = '',
): Promise<string[]> {
  const names = proposeHosts(unit, rules.main, () => false).map((name) =>
    label ? `${label}.${name}` : name,
  );
  const taken = await sitesTables(frame.tx)
    .selectFrom('sites.hosts')
    .select('name')
    .where('name', 'in', names)
    .execute();
  const known = new Set(taken.map(({ name }) => name));
  return names.filter((name) => !known.has(name));
}
