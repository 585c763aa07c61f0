import type { ServerProcess } from '../support/server-process.ts';
import { until } from '../support/until.ts';

const password = 'Saola-trinh-dien-2026';

/** A story of Tả Phìn for every channel, written by one demo officer and approved by another. Answers its id. */
export async function approveStory(saola: ServerProcess, title: string): Promise<string> {
  const author = await saola.signIn('soantin.taphin', password);
  const approver = await saola.signIn('duyettin.taphin', password);
  const post = async <T>(cookie: string, path: string, body: unknown): Promise<T> => {
    const answer = await saola.ask(path, { method: 'POST', cookie, body });
    if (answer.status >= 300) throw new Error(`${path}: ${answer.status} ${answer.text}`);
    return answer.json<T & Record<string, never>>();
  };
  const me = await saola.ask('/api/me', { cookie: author });
  const unitId = me.json<{ grants: { unitId: string }[] }>().grants[0]!.unitId;
  const paragraph = { type: 'paragraph', content: [{ type: 'text', text: 'Mời bà con đến nhà văn hóa.' }] };
  const story = await post<{ storyId: string; editionId: string; revision: number }>(author, '/api/stories', {
    unitId,
    title,
    summary: 'Họp thôn tối nay.',
    body: { type: 'doc', content: [paragraph] },
    targets: [{ unitId }],
    channels: ['PORTAL', 'LOUDSPEAKER', 'BOARD', 'APP'],
  });
  const edition = `/api/editions/${story.editionId}`;
  const submitted = await post<{ revision: number }>(author, `${edition}/submit`, {
    revision: story.revision,
  });
  await post(approver, `${edition}/approve`, { revision: submitted.revision });
  return story.storyId;
}

interface Journey {
  channels?: { channel: string; delivered: number }[];
}

/** Waits until so many loudspeakers have accepted the order: they knew the key it was signed with. */
export async function untilOrdered(saola: ServerProcess, storyId: string, devices: number): Promise<void> {
  const cookie = await saola.signIn('soantin.taphin', password);
  await until(
    async () => {
      const answer = await saola.ask(`/api/stories/${storyId}/journey`, { cookie });
      // Before the story's events have come, it has no journey.
      const { channels = [] } = answer.json<Journey>();
      return channels.some(({ channel, delivered }) => channel === 'LOUDSPEAKER' && delivered >= devices);
    },
    `${devices} loudspeakers accept the order of story ${storyId}`,
    150,
  );
}
