import type { DocumentFacts } from './documents.ts';
import type { Question } from './library.ts';
import type { Texts } from './text-index.ts';

export const noon = Date.parse('2026-09-15T05:00:00Z');

/** A document of the commune’s site, public since yesterday. */
export function documentOf(
  storyId: string,
  { title = '', summary = '', body = '', files = '', ...facts }: Partial<Texts & DocumentFacts> = {},
): [DocumentFacts, Texts] {
  const place = { siteId: 'taphin', own: true, from: noon - 86_400_000, until: null };
  return [
    {
      storyId,
      editionId: `${storyId}-1`,
      language: 'vi',
      type: 'news',
      topic: 1,
      category: 'thong-bao',
      unitPath: 'laocai.taphin',
      unitName: 'Xã Tả Phìn',
      publishedAt: noon - 86_400_000,
      places: [place],
      ...facts,
    },
    { title, summary, body, files },
  ];
}

export const ask = (text: string, more: Partial<Question> = {}): Question => ({
  text,
  language: 'vi',
  now: noon,
  siteId: null,
  type: null,
  category: null,
  topic: null,
  unitPath: null,
  from: null,
  until: null,
  sort: 'best',
  after: null,
  limit: 20,
  ...more,
});
