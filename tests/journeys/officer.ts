import type { Answer } from '../support/ask.ts';
import type { Saola } from '../support/saola.ts';

export interface Officer {
  cookie: string;
  /** The unit of the officer’s first role. */
  unitId: string;
  ask(method: string, path: string, body?: unknown): Promise<Answer>;
  /** Asks and answers the JSON; throws what the server said when it refuses. */
  does<T>(method: string, path: string, body?: unknown): Promise<T>;
}

/** A demo officer who works over HTTP, as the admin app does. */
export async function officer(saola: Saola, username: string): Promise<Officer> {
  const cookie = await saola.signIn(username);
  const ask: Officer['ask'] = (method, path, body) =>
    saola.ask(path, { method, cookie, ...(body === undefined ? {} : { body }) });
  const does = async <T>(method: string, path: string, body?: unknown): Promise<T> => {
    const answer = await ask(method, path, body);
    if (answer.status >= 300) throw new Error(`${method} ${path}: ${answer.status} ${answer.text}`);
    return answer.json<T & Record<string, never>>();
  };
  const me = await does<{ grants: { unitId: string }[] }>('GET', '/api/me');
  return { cookie, unitId: me.grants[0]!.unitId, ask, does };
}

export interface Step {
  storyId: string;
  editionId: string;
  revision: number;
}

export interface Content {
  title: string;
  summary?: string;
  text?: string;
  priority?: 'NORMAL' | 'PRIORITY' | 'EMERGENCY';
  targets?: { unitId: string }[];
}

const bodyOf = (text: string) => ({
  type: 'doc',
  content: [{ type: 'paragraph', content: [{ type: 'text', text }] }],
});

/** A story for every channel, written and submitted; short, so that speaking and playing it take seconds. */
export async function submitStory(author: Officer, content: Content): Promise<Step> {
  const { text, ...rest } = content;
  const written = await author.does<Step>('POST', '/api/stories', {
    unitId: author.unitId,
    summary: 'Mời bà con đến đúng giờ.',
    body: bodyOf(text ?? 'Tại nhà văn hóa.'),
    targets: [{ unitId: author.unitId }],
    channels: ['PORTAL', 'LOUDSPEAKER', 'BOARD', 'APP'],
    ...rest,
  });
  return submit(author, written);
}

export async function submit(author: Officer, step: Step): Promise<Step> {
  const path = `/api/editions/${step.editionId}/submit`;
  return { ...step, ...(await author.does<Step>('POST', path, { revision: step.revision })) };
}

export async function approve(approver: Officer, step: Step): Promise<Step> {
  const path = `/api/editions/${step.editionId}/approve`;
  return { ...step, ...(await approver.does<Step>('POST', path, { revision: step.revision })) };
}
