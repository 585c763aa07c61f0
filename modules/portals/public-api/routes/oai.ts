import { contentTypeOf, contentTypes } from '@saola/newsroom';
import type { Context } from '@saola/platform/commands';
import { platformError } from '@saola/platform/errors';
import { route } from '@saola/platform/http';
import { findSiteByHost, hostOf, originOf } from '@saola/sites';
import { say } from '@saola/translations';
import { articlePath } from '../../addresses/article-path.ts';
import { openTypes } from '../../feeds/feed-list.ts';
import { homesOf } from '../../feeds/queries/homes-of.ts';
import { listNewest } from '../../feeds/queries/list-newest.ts';
import { x } from '../../feeds/xml.ts';
import { describeItem } from '../../metadata/describe-item.ts';
import { shorten } from '../../metadata/shorten.ts';
import { standingOn, type Standing } from '../../metadata/standing.ts';
import { nameOf, pathIn } from '../../pages/frame.ts';
import type { PublicationSummary } from '../../publication.ts';
import { languageOf, languagesOf } from '../../routes/language.ts';
import { noFilter } from '../../sections/filter.ts';
import { type OaiError, oaiIdentifier, type OaiSpan, readOaiRequest, writeToken } from '../oai-request.ts';
import { getItem } from '../queries/get-item.ts';
import { limit, sendOpen } from '../send-json.ts';
import { oaiAnswer, oaiError, oaiList, type OaiRecord, oaiRecord } from '../write-oai.ts';

const SIZE = 100; // records

/** Metadata for libraries and aggregators that harvest (OAI-PMH 2.0); each language of a site is an archive of its own. */
export const harvestRoute = route({
  operationId: 'harvestMetadata',
  method: 'GET',
  path: '/oai',
  summary: 'Dublin Core of all items for harvesters, by OAI-PMH 2.0',
  access: 'anyone',
  hidden: true,
  limit,
  handle: async ({ context, request, reply }) => {
    const { web } = context.services.config;
    const site = (await findSiteByHost(context.database, request.hostname, web))?.site;
    const language = languageOf(request.url);
    if (!site || site.state === 'CLOSED' || !languagesOf(site).includes(language))
      throw platformError('not-found');
    const at = standingOn(site, originOf(site, web), language);
    const host = hostOf(site, web);
    const query = new URLSearchParams(request.url.split('?')[1] ?? '');
    const baseUrl = at.origin + pathIn(language, '/oai');
    const asked = readOaiRequest(query, host);
    const again = 'error' in asked && ['badVerb', 'badArgument'].includes(asked.error);
    const told = {
      baseUrl,
      asked: again ? {} : Object.fromEntries(query),
      now: context.now(),
    };
    const answer = 'error' in asked ? asked : await answerTo(context, at, host, asked, baseUrl);
    const body = oaiAnswer(told, 'error' in answer ? oaiError(answer) : answer);
    return sendOpen(request, reply, body, 'text/xml; charset=utf-8');
  },
});

type Asked = Exclude<ReturnType<typeof readOaiRequest>, OaiError>;

async function answerTo(context: Context, at: Standing, host: string, asked: Asked, baseUrl: string) {
  switch (asked.verb) {
    case 'Identify':
      return identify(at, host, baseUrl);
    case 'ListSets':
      return x(
        'ListSets',
        null,
        contentTypes.map((type) =>
          x('set', null, x('setSpec', null, type.code), x('setName', null, say(type.title, at.language))),
        ),
      );
    case 'ListMetadataFormats':
      if (asked.storyId && !(await findOne(context, at, asked.storyId))) return unknown;
      return x(
        'ListMetadataFormats',
        null,
        x(
          'metadataFormat',
          null,
          x('metadataPrefix', null, 'oai_dc'),
          x('schema', null, 'http://www.openarchives.org/OAI/2.0/oai_dc.xsd'),
          x('metadataNamespace', null, 'http://www.openarchives.org/OAI/2.0/oai_dc/'),
        ),
      );
    case 'GetRecord': {
      const item = await findOne(context, at, asked.storyId);
      return item ? oaiRecord((await recordsOf(context, at, host, [item]))[0]!) : unknown;
    }
    default:
      return listed(context, at, host, asked.verb, asked.span);
  }
}

const unknown: OaiError = { error: 'idDoesNotExist', text: 'readers do not have it at present' };

const identify = (at: Standing, host: string, baseUrl: string) =>
  x(
    'Identify',
    null,
    x('repositoryName', null, nameOf(at, at.site.name).text),
    x('baseURL', null, baseUrl),
    x('protocolVersion', null, '2.0'),
    x('adminEmail', null, at.site.settings.email ?? `webmaster@${host}`),
    x('earliestDatestamp', null, '1990-01-01T00:00:00Z'),
    x('deletedRecord', null, 'no'),
    x('granularity', null, 'YYYY-MM-DDThh:mm:ssZ'),
  );

async function findOne(context: Context, at: Standing, storyId: string) {
  const item = await getItem(context.database, {
    siteId: at.site.id,
    storyId,
    language: at.language,
    now: context.now(),
  });
  const open = item && (await openTypes({ context, site: at.site }));
  return item && (!open || open.some(({ code }) => code === item.type))
    ? {
        ...item,
        words: item.text,
        changedAt: new Date(Math.max(+item.updatedAt, +item.publishedAt, +item.arrivedAt)),
      }
    : null;
}

async function listed(
  context: Context,
  at: Standing,
  host: string,
  verb: 'ListRecords' | 'ListIdentifiers',
  span: OaiSpan,
) {
  const none: OaiError = { error: 'noRecordsMatch', text: 'nothing was changed then' };
  const open = await openTypes({ context, site: at.site });
  const type = span.set === null ? null : contentTypeOf(span.set);
  if (span.set !== null && (!type || (open && !open.includes(type)))) return none;
  const { items, next } = await listNewest(context.database, {
    siteId: at.site.id,
    language: at.language,
    now: context.now(),
    types: type ? [type] : open,
    filter: noFilter,
    changed: { from: momentOf(span.from, 0), before: momentOf(span.until, 1) },
    after: span.after,
    limit: SIZE,
  });
  if (items.length === 0) return none;
  const token = next ? writeToken({ ...span, after: next }) : span.after ? '' : null;
  return oaiList(verb, await recordsOf(context, at, host, items), token);
}

/** `until` includes its own second, or its own day. */
function momentOf(text: string | null, past: 0 | 1): Date | null {
  if (text === null) return null;
  const unit = text.length === 10 ? 86_400_000 : 1_000; // ms
  return new Date(Date.parse(text) + past * unit);
}

async function recordsOf(
  context: Context,
  at: Standing,
  host: string,
  items: readonly (PublicationSummary & { words: string; changedAt: Date })[],
): Promise<OaiRecord[]> {
  const homes = await homesOf(context.database, at.site, items);
  return items.map((item) => {
    const home = homes.get(item.unitPath);
    const source = home ? originOf(home, context.services.config.web) + articlePath(item) : null;
    return {
      identifier: oaiIdentifier(host, item.storyId),
      updatedAt: item.changedAt,
      set: item.type,
      core: describeItem(at, { item, words: shorten(item.words), source }),
    };
  });
}
