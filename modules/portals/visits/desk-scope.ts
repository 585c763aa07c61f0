import type { Context } from '@saola/platform/commands';
import { below } from '@saola/platform/database';
import { platformError } from '@saola/platform/errors';
import { findUnit } from '@saola/organisations';
import { listSites, type Site } from '@saola/sites';
import { localDay } from '@saola/vietnamese';
import { Type } from 'typebox';
import { portalsError } from '../errors.ts';
import type { VisitScope } from './queries/read-visits.ts';

export const SEE = 'portals.visits.see';
const day = Type.String({ format: 'date' });
const id = Type.String({ format: 'uuid' });

/** What every question of the desk begins with: which sites, which days. */
export const scopeQuery = {
  siteId: Type.Optional(id),
  unitId: Type.Optional(id),
  from: Type.Optional(day),
  to: Type.Optional(day),
  language: Type.Optional(Type.String({ pattern: '^[a-z]{2}$' })),
};
export const pageQuery = {
  after: Type.Optional(Type.String({ maxLength: 300 })),
  limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 200 })),
};

export interface DeskAsk {
  siteId?: string;
  unitId?: string;
  from?: string;
  to?: string;
  language?: string;
}

const DAY = 86_400_000; // ms
const LONGEST = 400; // days

export interface DeskScope extends VisitScope {
  sites: Site[];
}

/** The sites of the actor's units and those below, narrowed to what was asked for; without days, the last thirty. */
export async function deskScope(context: Context, ask: DeskAsk): Promise<DeskScope> {
  const paths = context.actor.pathsWith(SEE);
  const reach = (await listSites(context.database)).filter(({ unitPath }) =>
    paths.some((path) => path === '' || below(unitPath, path)),
  );
  const sites = await narrowed(context, reach, ask);
  const to = ask.to ?? localDay(context.now());
  const from = ask.from ?? new Date(Date.parse(to) - 29 * DAY).toISOString().slice(0, 10);
  if (from > to || Date.parse(to) - Date.parse(from) > LONGEST * DAY)
    throw portalsError('visit-days-not-usable', { days: String(LONGEST) });
  return { sites, siteIds: sites.map((site) => site.id), from, to, language: ask.language };
}

async function narrowed(context: Context, reach: Site[], { siteId, unitId }: DeskAsk): Promise<Site[]> {
  if (siteId) {
    const site = reach.find((one) => one.id === siteId);
    if (!site) throw portalsError('site-not-found');
    return [site];
  }
  if (!unitId) return reach;
  const unit = await findUnit(context.database, unitId);
  if (!unit) throw platformError('not-found');
  return reach.filter(({ unitPath }) => below(unitPath, unit.path));
}

/** Place in a list that runs from much to little. */
export const writePlace = (much: number | string, rest: string): string =>
  Buffer.from(JSON.stringify([much, rest])).toString('base64url');

/** Null for anything that is no place: the list then begins at its top. */
export function readPlace(text: string | undefined): [number | string, string] | null {
  try {
    const place = JSON.parse(Buffer.from(text ?? '', 'base64url').toString()) as unknown;
    if (!Array.isArray(place) || typeof place[1] !== 'string') return null;
    return ['number', 'string'].includes(typeof place[0]) ? [place[0] as number | string, place[1]] : null;
  } catch {
    return null;
  }
}

/** A page of rows that were asked for one too many. */
export function pageOf<T>(rows: readonly T[], limit: number, placeOf: (row: T) => string) {
  const items = rows.slice(0, limit);
  const last = items.at(-1);
  return { items, next: rows.length > limit && last ? placeOf(last) : null };
}
