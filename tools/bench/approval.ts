import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { ordersTopic } from '@saola/device-protocol';
import { connectCrowds } from './crowds.ts';
import type { MadeLoudspeaker } from './make-loudspeakers.ts';
import { signIn, type Officer } from './officer.ts';
import { communeHost, get, type BenchServer } from './server.ts';
import { milliseconds, type Figure } from './table.ts';

interface ApprovalFigures {
  figures: Figure[];
  /** Path of the story's page on the commune's site. */
  storyPath: string;
}

const ordinary = 5;

/** From the approver's click to the page being there, and to the order at the last of many loudspeakers. */
export async function measureApproval(
  server: BenchServer,
  devices: MadeLoudspeaker[],
): Promise<ApprovalFigures> {
  console.log('  connecting the loudspeakers …');
  const crowds = await connectCrowds(`mqtt://127.0.0.1:${server.mqttPort}`, devices);
  try {
    const author = await signIn('soantin.taphin');
    const approver = await signIn('duyettin.taphin');
    const unitId = await communeOfDemo();
    const approve = async (priority: string) => {
      const title = `Thông báo mưa lũ trên địa bàn xã ${Date.now()}`;
      const { id, revision } = await submitted(author, unitId, title, priority);
      // What submitting set going is over.
      await sleep(1_000);
      const clicked = Date.now();
      const approval = approver.post(`/api/editions/${id}/approve`, { revision });
      const [page] = await Promise.all([pageIsThere(title), approval]);
      return { clicked, path: page.path, took: page.at - clicked };
    };
    const pages = [];
    for (let story = 0; story < ordinary; story++) pages.push((await approve('NORMAL')).took);
    // Until the ordinary ones have been spoken.
    await sleep(5_000);
    const lastOrder = crowds.allHaveOrders(180_000);
    const emergency = await approve('EMERGENCY');
    const orders = (await lastOrder) - emergency.clicked;
    const bare = await bareBroker(server, devices);
    return {
      figures: [
        {
          what: `approval to the page being there (middle of ${ordinary})`,
          measured: milliseconds(pages.sort((a, b) => a - b)[ordinary >> 1]!),
          against: 'one refused request to the same server',
          reference: milliseconds(await roundTrip()),
          ratio: null,
        },
        {
          what: `the same, of an emergency to ${devices.length} loudspeakers`,
          measured: milliseconds(emergency.took),
          against: '',
          reference: '',
          ratio: null,
        },
        {
          what: `approval to the order at the last of ${devices.length} loudspeakers`,
          measured: milliseconds(orders),
          against: 'as many messages from the bare broker',
          reference: milliseconds(bare),
          ratio: orders / bare,
        },
      ],
      storyPath: emergency.path,
    };
  } finally {
    crowds.end();
  }
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
  priority: string,
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
    priority,
    targets: [{ unitId }],
    // Ordinary ones are for reading: the first order that a loudspeaker gets is the emergency's.
    channels: priority === 'EMERGENCY' ? ['PORTAL', 'LOUDSPEAKER', 'BOARD', 'APP'] : ['PORTAL', 'APP'],
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

/** The same number of clients and messages on the broker alone: no database, no speech, no signatures. */
async function bareBroker(server: BenchServer, devices: MadeLoudspeaker[]): Promise<number> {
  const port = server.port + 3;
  const broker = fork(join(import.meta.dirname, 'bare-broker.ts'), [String(port)]);
  await once(broker, 'message');
  const crowds = await connectCrowds(`mqtt://127.0.0.1:${port}`, devices);
  const started = Date.now();
  broker.send({ topics: devices.map(({ id }) => ordersTopic(id)), payload: 'x'.repeat(1_000) });
  const last = await crowds.allHaveOrders(60_000);
  crowds.end();
  broker.disconnect();
  return last - started;
}
