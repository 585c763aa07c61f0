import { instrumentOf, type Basis, type RuleBook } from '@saola/law';
import { contentTypeOf } from '@saola/newsroom';
import { getSite } from '@saola/sites';
import type { Context } from '@saola/platform/commands';
import { platformError } from '@saola/platform/errors';
import { dutiesOfToday, evidenceOf, obligationsOf, owes } from './duties.ts';
import { type Obligation, obligationStates, tallyOf } from './obligation.ts';

/** What one site owes the public today, what is late first. */
export async function getObligations(context: Context, siteId: string) {
  const site = await getSite(context.database, siteId);
  if (!site) throw platformError('not-found');
  if (!context.actor.may('portals.obligation.see', site.unitPath))
    throw platformError('forbidden', { permission: 'portals.obligation.see' });
  const duties = await dutiesOfToday(context);
  const owing = owes(duties, site) ? [site] : [];
  const evidence = await evidenceOf(context, duties, owing);
  const obligations = owing.flatMap((one) => obligationsOf(duties, one, evidence)).toSorted(worstFirst);
  return {
    site: {
      id: site.id,
      name: site.name.vi,
      kind: site.kind,
      unitId: site.unitId,
      unitName: site.unitName,
      unitPath: site.unitPath,
    },
    day: duties.book.day,
    tally: tallyOf(obligations),
    items: obligations.map((one) => present(one, duties.book)),
  };
}

const rank = ({ state }: Obligation) => obligationStates.indexOf(state);
const worstFirst = (one: Obligation, other: Obligation) =>
  rank(one) - rank(other) || (one.lateSince ?? '9').localeCompare(other.lateSince ?? '9');

function present({ duty, ...obligation }: Obligation, book: RuleBook) {
  const type = contentTypeOf(duty.type);
  const { vi, en } = type?.title ?? duty.label;
  return {
    ...obligation,
    type: duty.type,
    path: type?.path ?? null,
    title: { vi, en },
    guide: type?.guide ?? null,
    asks: duty.label,
    every: duty.every ?? null,
    basis: cite(duty, book),
    also: duty.also.map((basis) => cite(basis, book)),
  };
}

function cite({ code, instrument, article, certainty, effectiveFrom }: Basis, book: RuleBook) {
  const found = instrumentOf(book, instrument);
  return {
    code,
    number: found?.number ?? instrument,
    title: found?.title ?? { vi: instrument, en: instrument },
    article,
    certainty,
    effectiveFrom,
  };
}
