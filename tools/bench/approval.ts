import { setTimeout as sleep } from 'node:timers/promises';
import { signIn, type Officer } from './officer.ts';
import { communeHost, get } from './server.ts';
import { milliseconds, type Figure } from './table.ts';

interface ApprovalFigures {
  figures: Figure[];
  /** Path of the story's page on the commune's site. */
  storyPath: string;
}

const ordinary = 5;

/** From the approver's click to the page being there. */
export async function measureApproval(): Promise<ApprovalFigures> {
  const author = await signIn('soantin.taphin');
  const approver = await signIn('duyettin.taphin');
  const unitId = await communeOfDemo();
  const pages: { path: string; took: number }[] = [];
  for (let story = 0; story < ordinary; story++) {
    const title = `Thông báo mưa lũ trên địa bàn xã ${Date.now()}`;
    const { id, revision } = await submitted(author, unitId, title);
    // What submitting set going is over.
    await sleep(1_000);
    const clicked = Date.now();
    const approval = approver.post(`/api/editions/${id}/approve`, { revision });
    const [page] = await Promise.all([pageIsThere(title), approval]);
    pages.push({ path: page.path, took: page.at - clicked });
  }
  const took = pages.map((page) => page.took).sort((a, b) => a - b)[ordinary >> 1]!;
  const reference = await roundTrip();
  return {
    figures: [
      {
        what: `approval to the page being there (middle of ${ordinary})`,
        measured: milliseconds(took),
        against: 'one refused request to the same server',
        reference: milliseconds(reference),
        ratio: null,
      },
    ],
    storyPath: pages.at(-1)!.path,
  };
}

export async function communeOfDemo(): Promise<string> {
  const { body } = await get('/api/citizen/communes', 'laocai.localhost');
  const { items } = JSON.parse(body) as { items: { id: string; slug: string }[] };
  const commune = items.find(({ slug }) => slug === 'taphin');
  if (!commune) throw new Error('The commune of the demonstration is not there');
  return commune.id;
}

export async function submitted(
  author: Officer,
  unitId: string,
  title: string,
): Promise<{ id: string; revision: number }> {
  const story = await author.post<{ editionId: string; revision: number }>('/api/stories', {
    unitId,
    title,
    summary: 'Bà con ven suối chuyển đến nơi cao, không qua ngầm tràn.',
    body: {
      type: 'doc',
      content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Nước suối lên nhanh.' }] }],
    },
    topic: 2,
    priority: 'NORMAL',
    targets: [{ unitId }],
    // For reading: the first order that a loudspeaker gets is the emergency's.
    channels: ['PORTAL', 'APP'],
  });
  const step = await author.post<{ revision: number }>(`/api/editions/${story.editionId}/submit`, {
    revision: story.revision,
  });
  return { id: story.editionId, revision: step.revision };
}

/** Looks as a reader would: the home page names the story, and its link answers. */
async function pageIsThere(title: string): Promise<{ at: number; path: string }> {
  const giveUp = Date.now() + 120_000;
  while (Date.now() < giveUp) {
    const { body } = await get('/', communeHost);
    const link = body.split('<a ').find((part) => part.slice(0, part.indexOf('</a>')).includes(title));
    const path = link && /href="([^"]+)"/.exec(link)?.[1]?.replace(/^https?:\/\/[^/]+/, '');
    if (path && (await get(path, communeHost)).status === 200) return { at: Date.now(), path };
    await sleep(10);
  }
  throw new Error('The page was not there within two minutes');
}

async function roundTrip(): Promise<number> {
  const started = performance.now();
  await get('/api/stories', 'laocai.localhost');
  return performance.now() - started;
}
