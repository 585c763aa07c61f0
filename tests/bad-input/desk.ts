import { expect } from 'vitest';
import type { Answer, Ask } from '../support/ask.ts';

export const demoPassword = 'Saola-trinh-dien-2026';

/** Somebody signed in, and what he asks of the server. */
export interface Officer {
  cookie: string;
  unitId: string;
  ask(method: string, path: string, body?: unknown, headers?: Record<string, string>): Promise<Answer>;
  upload(name: string, content: Buffer, fields?: Record<string, string>): Promise<Answer>;
}

export async function officer(ask: Ask, username: string): Promise<Officer> {
  const signedIn = await ask('/api/auth/sign-in/username', {
    method: 'POST',
    body: { username, password: demoPassword },
  });
  const cookies = [signedIn.headers['set-cookie'] ?? []].flat();
  const cookie = cookies.map((one) => one.split(';')[0]).join('; ');
  const me = await ask('/api/me', { cookie });
  const unitId = me.json<{ grants: { unitId: string }[] }>().grants[0]!.unitId;
  return {
    cookie,
    unitId,
    ask: (method, path, body, headers) =>
      ask(path, { method, cookie, body, ...(headers ? { headers } : {}) }),
    async upload(name, content, fields = {}) {
      const form = new FormData();
      for (const [key, value] of Object.entries({ unitId, ...fields })) form.append(key, value);
      form.append('file', new Blob([new Uint8Array(content)]), name);
      const encoded = new Response(form);
      return ask('/api/files', {
        method: 'POST',
        cookie,
        headers: { 'content-type': encoded.headers.get('content-type')! },
        body: Buffer.from(await encoded.arrayBuffer()),
      });
    },
  };
}

export interface Edition {
  storyId: string;
  editionId: string;
  revision: number;
}

export const paragraph = (text: string) => ({ type: 'paragraph', content: [{ type: 'text', text }] });

/** A story of the author's own unit, ready to be submitted. */
export async function writeStory(author: Officer, title: string, more: object = {}): Promise<Edition> {
  const answer = await author.ask('POST', '/api/stories', {
    unitId: author.unitId,
    title,
    summary: 'Mời bà con đến họp.',
    body: { type: 'doc', content: [paragraph('Mời bà con đến nhà văn hóa lúc 19 giờ.')] },
    targets: [{ unitId: author.unitId }],
    channels: ['PORTAL', 'LOUDSPEAKER', 'BOARD', 'APP'],
    ...more,
  });
  return done(answer).json<Edition & Record<string, never>>();
}

export async function submitStory(author: Officer, edition: Edition): Promise<Edition> {
  const { editionId, revision } = edition;
  const answer = await author.ask('POST', `/api/editions/${editionId}/submit`, { revision });
  return { ...edition, revision: done(answer).json<{ revision: number }>().revision };
}

export const approve = (approver: Officer, { editionId, revision }: Edition): Promise<Answer> =>
  approver.ask('POST', `/api/editions/${editionId}/approve`, { revision });

export function done(answer: Answer): Answer {
  if (answer.status >= 300) throw new Error(`${answer.status} ${answer.text}`);
  return answer;
}

const vietnamese = /[àáảãạăắằẳẵặâấầẩẫậđèéẻẽẹêếềểễệìíỉĩịòóỏõọôốồổỗộơớờởỡợùúủũụưứừửữựỳýỷỹỵ]/i;

/** A refusal says what is wrong in one shape: a stable code, a Vietnamese sentence, the number of the request. */
export function expectRefusal(answer: Answer, status: number, code: string): void {
  const {
    code: said,
    message,
    requestId,
  } = answer.json<{ code: string; message: string; requestId: string }>();
  expect([answer.status, said]).toEqual([status, code]);
  expect(message).toMatch(vietnamese);
  expect(message).not.toMatch(/[{}]|undefined|null/);
  expect(requestId).toMatch(/^[0-9a-f-]{36}$/);
}
