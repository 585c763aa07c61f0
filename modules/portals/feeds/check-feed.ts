import { SaxesParser } from 'saxes';

/** An element as a test looks at it. */
export interface Read {
  name: string;
  attributes: Record<string, string>;
  text: string;
  children: Read[];
}

/** Reads a document as strictly as XML 1.0 with namespaces wants it; throws where it is not well-formed. */
export function readXml(text: string): Read {
  const root: Read = { name: '', attributes: {}, text: '', children: [] };
  const open = [root];
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const told = Object.fromEntries(Object.entries(attributes).map(([key, { value }]) => [key, value]));
    const element: Read = { name, attributes: told, text: '', children: [] };
    open.at(-1)!.children.push(element);
    open.push(element);
  });
  parser.on('closetag', () => void open.pop());
  const take = (words: string) => void (open.at(-1)!.text += words);
  parser.on('text', take);
  parser.on('cdata', take);
  parser.write(text).close();
  return root.children[0]!;
}

const all = (of: Read, name: string): Read[] => of.children.filter((child) => child.name === name);

const rfc822 =
  /^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d{2} (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \d{4} \d{2}:\d{2}:\d{2} GMT$/;
const rfc3339 = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})$/;
const mime = /^[\w.+-]+\/[\w.+-]+$/;

class Problems {
  readonly found: string[] = [];
  once(of: Read, names: readonly string[], where: string) {
    for (const name of names) {
      const many = all(of, name).length;
      if (many !== 1) this.found.push(`${where}: ${many} × ${name}`);
    }
  }
  atMostOnce(of: Read, names: readonly string[], where: string) {
    for (const name of names)
      if (all(of, name).length > 1) this.found.push(`${where}: ${name} more than once`);
  }
  url(text: string | undefined, where: string) {
    if (!text || !/^(https?:|urn:|mailto:)/.test(text) || !URL.canParse(text) || /[\s<>"]/.test(text))
      this.found.push(`${where}: no full address: ${text}`);
  }
  like(text: string | undefined, pattern: RegExp, where: string) {
    if (!pattern.test(text ?? '')) this.found.push(`${where}: ${text}`);
  }
  none(of: Read, known: ReadonlySet<string>, where: string) {
    for (const { name } of of.children)
      if (!name.includes(':') && !known.has(name)) this.found.push(`${where}: unknown element ${name}`);
  }
  distinct(values: string[], where: string) {
    if (new Set(values).size !== values.length) this.found.push(`${where}: not distinct`);
  }
}

const channelKnows = new Set(
  'title link description language copyright managingEditor webMaster pubDate lastBuildDate category generator docs cloud ttl image textInput skipHours skipDays item'.split(
    ' ',
  ),
);
const itemKnows = new Set(
  'title link description author category comments enclosure guid pubDate source'.split(' '),
);

/** What the RSS 2.0 specification and the feed validator of the W3C ask; empty when all is well. */
export function problemsOfRss(text: string): string[] {
  const problems = new Problems();
  const rss = readXml(text);
  problems.like(rss.attributes.version, /^2\.0$/, 'version');
  problems.once(rss, ['channel'], 'rss');
  const channel = all(rss, 'channel')[0]!;
  problems.once(channel, ['title', 'link', 'description'], 'channel');
  problems.atMostOnce(channel, ['language', 'copyright', 'lastBuildDate', 'ttl', 'generator'], 'channel');
  problems.none(channel, channelKnows, 'channel');
  problems.url(all(channel, 'link')[0]?.text, 'channel link');
  problems.like(all(channel, 'language')[0]?.text, /^[a-z]{2,3}(-[A-Za-z0-9]+)*$/, 'language');
  problems.like(all(channel, 'lastBuildDate')[0]?.text, rfc822, 'lastBuildDate');
  const self = all(channel, 'atom:link').filter(({ attributes }) => attributes.rel === 'self');
  if (self.length !== 1) problems.found.push('channel: one link to itself');
  problems.url(self[0]?.attributes.href, 'self');
  const lastOther = channel.children.findLastIndex(({ name }) => name !== 'item');
  if (channel.children.findIndex(({ name }) => name === 'item') < lastOther && all(channel, 'item').length)
    problems.found.push('channel: items stand last');
  for (const item of all(channel, 'item')) {
    problems.once(item, ['title', 'link', 'guid', 'pubDate', 'description'], 'item');
    problems.atMostOnce(item, ['author', 'enclosure', 'source', 'comments', 'content:encoded'], 'item');
    problems.none(item, itemKnows, 'item');
    problems.url(all(item, 'link')[0]?.text, 'item link');
    problems.like(all(item, 'pubDate')[0]?.text, rfc822, 'pubDate');
    for (const { attributes } of all(item, 'enclosure')) {
      problems.url(attributes.url, 'enclosure');
      problems.like(attributes.length, /^[1-9]\d*$/, 'enclosure length');
      problems.like(attributes.type, mime, 'enclosure type');
    }
    for (const { attributes } of all(item, 'source')) problems.url(attributes.url, 'source');
    // Said twice in two vocabularies, it is taken for an error.
    for (const [own, core] of [
      ['pubDate', 'dc:date'],
      ['category', 'dc:subject'],
      ['author', 'dc:creator'],
    ] as const)
      if (all(item, own).length && all(item, core).length) problems.found.push(`item: ${own} and ${core}`);
    const relative = / (?:href|src)=&quot;\/| (?:href|src)="\//.test(
      all(item, 'content:encoded')[0]?.text ?? '',
    );
    if (relative) problems.found.push('item: relative address');
  }
  problems.distinct(
    all(channel, 'item').map((item) => all(item, 'guid')[0]?.text ?? ''),
    'guid',
  );
  return problems.found;
}

const feedKnows = new Set(
  'author category contributor generator icon id link logo rights subtitle title updated entry'.split(' '),
);
const entryKnows = new Set(
  'author category content contributor id link published rights source summary title updated'.split(' '),
);

/** What RFC 4287 asks of a feed; empty when all is well. */
export function problemsOfAtom(text: string): string[] {
  const problems = new Problems();
  const feed = readXml(text);
  problems.like(feed.attributes.xmlns, /^http:\/\/www\.w3\.org\/2005\/Atom$/, 'namespace');
  problems.once(feed, ['id', 'title', 'updated', 'subtitle', 'rights', 'generator'], 'feed');
  problems.none(feed, feedKnows, 'feed');
  problems.url(all(feed, 'id')[0]?.text, 'feed id');
  problems.like(all(feed, 'updated')[0]?.text, rfc3339, 'feed updated');
  if (!all(feed, 'author').some((author) => all(author, 'name')[0]?.text))
    problems.found.push('feed: author');
  links(feed, problems, 'feed');
  if (!all(feed, 'link').some(({ attributes }) => attributes.rel === 'self'))
    problems.found.push('feed: no link to itself');
  for (const entry of all(feed, 'entry')) {
    problems.once(entry, ['id', 'title', 'updated', 'published', 'summary'], 'entry');
    problems.atMostOnce(entry, ['content', 'rights', 'source'], 'entry');
    problems.none(entry, entryKnows, 'entry');
    problems.url(all(entry, 'id')[0]?.text, 'entry id');
    for (const name of ['updated', 'published'])
      problems.like(all(entry, name)[0]?.text, rfc3339, `entry ${name}`);
    for (const { attributes } of all(entry, 'category')) problems.like(attributes.term, /./, 'category');
    for (const { children } of [...all(entry, 'author'), ...all(entry, 'contributor')])
      problems.like(children[0]?.text, /./, 'person');
    links(entry, problems, 'entry');
  }
  problems.distinct(
    all(feed, 'entry').map((entry) => all(entry, 'id')[0]?.text ?? ''),
    'entry id',
  );
  return problems.found;
}

/** At most one alternate of a type and language (RFC 4287, 4.1.1). */
function links(of: Read, problems: Problems, where: string) {
  const told = all(of, 'link').map(({ attributes }) => attributes);
  for (const { href, type } of told) {
    problems.url(href, `${where} link`);
    problems.like(type, mime, `${where} link type`);
  }
  problems.distinct(
    told.filter(({ rel }) => rel === 'alternate').map(({ type }) => type ?? ''),
    `${where} alternates`,
  );
}
