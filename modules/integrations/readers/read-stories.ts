import type { Format, Found, SourceFacts } from '../imported-story.ts';
import { readFeed } from './feed.ts';
import { readJsonLines } from './json-lines.ts';
import { readNukeviet } from './nukeviet.ts';
import { readWxr } from './wxr.ts';

/** Everything that stands in a source, one by one, by the reader of its format. */
export function readStories(
  format: Format,
  open: () => AsyncIterable<string>,
  facts: SourceFacts,
): AsyncGenerator<Found> {
  switch (format) {
    case 'JSON_LINES':
      return readJsonLines(open());
    case 'FEED':
      return readFeed(open(), facts);
    case 'WXR':
      return readWxr(open, facts);
    case 'NUKEVIET':
      return readNukeviet(open, facts);
  }
}
