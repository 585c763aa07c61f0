import { mainHost } from '../support/ask.ts';
import type { Saola } from '../support/saola.ts';

export const communeHost = `taphin.${mainHost}`;

/** The path of an article on a site, found by its title as a reader finds it; null when the list has it not. */
export async function findArticle(saola: Saola, title: string, host = communeHost): Promise<string | null> {
  const { text } = await saola.ask('/tin-tuc', { host });
  const link = [...text.matchAll(/<a[^>]*href="([^"]*\/tin-tuc\/[^"]+)"[^>]*>([\s\S]*?)<\/a>/g)].find(
    ([, , words]) => words?.replace(/<[^>]+>/g, '').includes(title),
  );
  return link ? new URL(link[1]!, 'http://site').pathname : null;
}

export interface AppStory {
  id: string;
  title: string;
  audio: { url: string; durationMs: number } | null;
}

/** What the citizens’ app lists for a commune. */
export async function appStories(saola: Saola, unitId: string): Promise<AppStory[]> {
  const answer = await saola.ask(`/api/citizen/stories?unitId=${unitId}`);
  return answer.json<{ items: AppStory[] }>().items;
}
