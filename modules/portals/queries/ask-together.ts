import type { NewestAsk } from './newest.ts';

/** What is asked for, but for how much of it. */
export const keyOfList = ({ siteId, language, types, origins, category, after }: NewestAsk): string =>
  `${siteId} ${language} ${types.join()} ${origins?.join()} ${category} ${after?.at} ${after?.storyId}`;

/** Many pages show the same list, such as the province's newest on its communes' homes: it is asked for once, for the latest moment. */
export function askTogether(all: readonly NewestAsk[]): { asked: NewestAsk[]; placeOf: number[] } {
  const places = new Map<string, number>();
  const asked: NewestAsk[] = [];
  const placeOf = all.map((ask) => {
    const key = keyOfList(ask);
    const place = places.get(key);
    if (place === undefined) return (places.set(key, asked.length), asked.push(ask) - 1);
    const { limit, now } = asked[place]!;
    asked[place] = { ...ask, limit: Math.max(limit, ask.limit), now: ask.now > now ? ask.now : now };
    return place;
  });
  return { asked, placeOf };
}
