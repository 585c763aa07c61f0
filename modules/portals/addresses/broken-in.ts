import type { Frame } from '@saola/platform/commands';
import type { Site } from '@saola/sites';
import { localDay } from '@saola/vietnamese';
import { portalsTables } from '../tables.ts';
import type { LinkProblem } from './links.ts';
import { lookInside, readInsideLink } from './look-inside.ts';

export interface Broken {
  address: string;
  problem: LinkProblem;
  outside: boolean;
}

/** Which of some addresses lead nowhere, as read on a site. Outside nothing is asked here: what was answered counts. */
export async function brokenOf(frame: Frame, addresses: readonly string[], home: Site): Promise<Broken[]> {
  const { web } = frame.services.config;
  const broken: Broken[] = [];
  const outside: string[] = [];
  for (const address of addresses) {
    const inside = await readInsideLink(frame.tx, web, address, home);
    if (!inside) outside.push(address);
    else {
      const problem = await lookInside(frame.tx, web, inside, frame.now);
      if (problem) broken.push({ address, problem, outside: false });
    }
  }
  return [...broken, ...(await brokenOutside(frame, outside))];
}

/** A server may be away for a night: it is said when an address failed on two days and on none between them answered. */
async function brokenOutside(frame: Frame, addresses: string[]): Promise<Broken[]> {
  if (addresses.length === 0 || !frame.services.config.checkLinksOutside) return [];
  const rows = await portalsTables(frame.tx)
    .selectFrom('portals.outside_links')
    .selectAll()
    .where('address', 'in', addresses)
    .where('problem', 'is not', null)
    .execute();
  return rows
    .filter((row) => row.failing_since && localDay(row.failing_since) < localDay(row.checked_at))
    .map((row) => ({ address: row.address, problem: row.problem!, outside: true }));
}
