import { HtmlValidate } from 'html-validate';
import type { Saola } from '../support/saola.ts';

/** A page as it was given, with what its template is made of. */
export interface Page {
  host: string;
  path: string;
  status: number;
  html: string;
  classes: Set<string>;
}

const notPages =
  /^\/(giao-dien|tep|phong-chu|ung-dung|quan-tri|api|bang-tin)(\/|$)|\.(xml|json|txt|svg|css)$/;
const languages = /^\/(en|zh|km)(?=\/|$)/;

/** What a page is an example of: its site, its language, the beginning of its path and the names it is asked with. */
function kindOf(host: string, url: URL): string {
  const [, language = 'vi'] = languages.exec(url.pathname) ?? [];
  const parts = url.pathname.replace(languages, '').split('/').slice(1);
  const shape = parts.map((part, at) => (at === 0 ? part : '*')).join('/');
  return [host.split('.').length, language, shape, ...url.searchParams.keys()].join(' ');
}

/**
 * Follows the links of the network from its home pages, a few pages of each kind, so that a new template is found
 * by itself.
 */
export async function crawl(
  saola: Saola,
  starts: readonly string[],
  { most = 140, each = 1 } = {},
): Promise<Page[]> {
  const waiting = starts.map((start) => new URL(start, `http://laocai.localhost:${saola.port}`));
  const known = new Set(waiting.map(String));
  const kinds = new Map<string, number>();
  const pages: Page[] = [];
  for (let url = waiting.shift(); url && pages.length < most; url = waiting.shift()) {
    const answer = await saola.ask(url.pathname + url.search, { host: url.hostname });
    const { location, 'content-type': type } = answer.headers;
    const html = String(type).startsWith('text/html') && !location ? answer.text : '';
    if (html)
      pages.push({
        host: url.hostname,
        path: url.pathname + url.search,
        status: answer.status,
        html,
        classes: new Set([...html.matchAll(/ class="([^"]+)"/g)].flatMap(([, names]) => names!.split(' '))),
      });
    const found = [...(location ? [String(location)] : []), ...linksOf(html)];
    for (const href of found) {
      if (!URL.canParse(href, url)) continue;
      const next = new URL(href, url);
      next.hash = '';
      if (known.has(String(next)) || !next.hostname.endsWith('.localhost') || notPages.test(next.pathname))
        continue;
      known.add(String(next));
      const kind = kindOf(next.hostname, next);
      const count = kinds.get(kind) ?? 0;
      if (count >= each) continue;
      kinds.set(kind, count + 1);
      waiting.push(next);
    }
  }
  return pages;
}

export const linksOf = (html: string): string[] =>
  [...html.matchAll(/<a [^>]*?href="([^"]+)"/g)].map(([, href]) => href!.replaceAll('&amp;', '&'));

/** Few pages that between them show every class there is, the richest first. */
export function fewestOf(pages: readonly Page[]): Page[] {
  const left = new Set(pages.flatMap(({ classes }) => [...classes]));
  const chosen: Page[] = [];
  const news = ({ classes }: Page) => [...classes].filter((name) => left.has(name)).length;
  while (left.size > 0) {
    const best = pages.reduce((one, other) => (news(other) > news(one) ? other : one));
    for (const name of best.classes) left.delete(name);
    chosen.push(best);
  }
  return chosen;
}

const validator = new HtmlValidate({ extends: ['html-validate:recommended', 'html-validate:a11y'] });

/** What html-validate says of a page, one line a finding. */
export async function faultsOf({ host, path, html }: Page): Promise<string[]> {
  const { results } = await validator.validateString(html);
  return results.flatMap(({ messages }) =>
    messages.map(
      ({ ruleId, message, selector }) => `${host}${path}: ${ruleId}: ${message} ${selector ?? ''}`,
    ),
  );
}
