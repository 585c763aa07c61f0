/** What a harvester asks (OAI-PMH 2.0), or what is wrong with the question. */
export type OaiRequest =
  | { verb: 'Identify' | 'ListSets' }
  | { verb: 'ListMetadataFormats'; storyId: string | null }
  | { verb: 'GetRecord'; storyId: string }
  | { verb: 'ListRecords' | 'ListIdentifiers'; span: OaiSpan };

export interface OaiSpan {
  /** Changed at this moment or later, and at this moment or earlier. */
  from: string | null;
  until: string | null;
  /** Code of a content type. */
  set: string | null;
  after: string | null;
}

export interface OaiError {
  error:
    | 'badVerb'
    | 'badArgument'
    | 'badResumptionToken'
    | 'cannotDisseminateFormat'
    | 'idDoesNotExist'
    | 'noRecordsMatch';
  text: string;
}

const wrong = (error: OaiError['error'], text: string): OaiError => ({ error, text });

const allowed: Record<OaiRequest['verb'], readonly string[]> = {
  Identify: [],
  ListSets: ['resumptionToken'],
  ListMetadataFormats: ['identifier'],
  GetRecord: ['identifier', 'metadataPrefix'],
  ListRecords: ['from', 'until', 'set', 'metadataPrefix', 'resumptionToken'],
  ListIdentifiers: ['from', 'until', 'set', 'metadataPrefix', 'resumptionToken'],
};

export function readOaiRequest(query: URLSearchParams, host: string): OaiRequest | OaiError {
  const verbs = query.getAll('verb');
  const verb = verbs[0] as OaiRequest['verb'];
  if (verbs.length !== 1 || !Object.hasOwn(allowed, verb)) return wrong('badVerb', 'one verb of OAI-PMH 2.0');
  const names = [...query.keys()].filter((name) => name !== 'verb');
  if (new Set(names).size !== names.length) return wrong('badArgument', 'an argument is given twice');
  const stranger = names.find((name) => !allowed[verb].includes(name));
  if (stranger) return wrong('badArgument', `${verb} knows no such argument`);
  switch (verb) {
    case 'Identify':
      return { verb };
    case 'ListSets':
      return query.has('resumptionToken')
        ? wrong('badResumptionToken', 'the list is given at once')
        : { verb };
    case 'ListMetadataFormats': {
      if (!query.has('identifier')) return { verb, storyId: null };
      const storyId = storyOf(query, host);
      return storyId ? { verb, storyId } : wrong('idDoesNotExist', 'no such identifier here');
    }
    case 'GetRecord': {
      if (!query.has('identifier')) return wrong('badArgument', 'identifier is missing');
      const storyId = storyOf(query, host);
      return (
        prefixProblem(query) ??
        (storyId ? { verb, storyId } : wrong('idDoesNotExist', 'no such identifier here'))
      );
    }
    default:
      return readList(verb, query);
  }
}

function readList(verb: 'ListRecords' | 'ListIdentifiers', query: URLSearchParams): OaiRequest | OaiError {
  const token = query.get('resumptionToken');
  if (token !== null) {
    if ([...query.keys()].length > 2) return wrong('badArgument', 'resumptionToken stands alone');
    const span = readToken(token);
    return span ? { verb, span } : wrong('badResumptionToken', 'begin the list again');
  }
  const [from, until] = [query.get('from'), query.get('until')];
  for (const moment of [from, until])
    if (moment !== null && !isMoment(moment)) return wrong('badArgument', 'a day or a second in UTC');
  if (from && until && (from.length !== until.length || from > until))
    return wrong('badArgument', 'from and until are of one kind, from first');
  const problem = prefixProblem(query);
  return problem ?? { verb, span: { from, until, set: query.get('set'), after: null } };
}

function prefixProblem(query: URLSearchParams): OaiError | null {
  const prefix = query.get('metadataPrefix');
  if (prefix === null) return wrong('badArgument', 'metadataPrefix is missing');
  return prefix === 'oai_dc' ? null : wrong('cannotDisseminateFormat', 'metadata are given as oai_dc');
}

const isMoment = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}:\d{2}Z)?$/.test(text) && !Number.isNaN(Date.parse(text));

/** `oai:taphin.laocai.gov.vn:5f0c…` */
export const oaiIdentifier = (host: string, storyId: string): string => `oai:${host}:${storyId}`;

function storyOf(query: URLSearchParams, host: string): string | null {
  const identifier = query.get('identifier') ?? '';
  const storyId = identifier.slice(`oai:${host}:`.length);
  const known = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(storyId);
  return known && identifier === oaiIdentifier(host, storyId) ? storyId : null;
}

export const writeToken = (span: OaiSpan): string =>
  Buffer.from(JSON.stringify([span.from, span.until, span.set, span.after])).toString('base64url');

function readToken(token: string): OaiSpan | null {
  try {
    const read = JSON.parse(Buffer.from(token, 'base64url').toString()) as unknown;
    if (!Array.isArray(read) || read.length !== 4 || typeof read[3] !== 'string') return null;
    const [from, until, set] = read.slice(0, 3).map((one: unknown) => (typeof one === 'string' ? one : null));
    if ([from, until].some((moment) => moment && !isMoment(moment))) return null;
    return { from: from ?? null, until: until ?? null, set: set ?? null, after: read[3] };
  } catch {
    return null;
  }
}
