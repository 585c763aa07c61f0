import { expect, test } from 'vitest';
import { ApiError } from './errors.ts';
import { createApi } from './operations.ts';

const asked: Request[] = [];
const answering = (status: number, body: unknown, headers: Record<string, string> = {}) =>
  createApi({
    language: () => 'en',
    baseUrl: 'http://saola.test',
    fetch: async (request) => {
      asked.push(request as Request);
      return new Response(JSON.stringify(body), { status, headers });
    },
  });

test('a refusal becomes an ApiError with code, message and request id', async () => {
  const api = answering(409, {
    code: 'newsroom/story-already-approved',
    message: 'Tin đã duyệt',
    requestId: 'r1',
  });
  await expect(api.approveEdition('e', 1)).rejects.toMatchObject({
    code: 'newsroom/story-already-approved',
    requestId: 'r1',
    status: 409,
  });
});

test('a refusal without a request id in its body takes the one of the header', async () => {
  const api = answering(401, { code: 'INVALID' }, { 'x-request-id': 'r2' });
  await expect(api.signIn('a', 'b')).rejects.toMatchObject({ requestId: 'r2' });
});

test('a network that does not answer is told from a server that refuses', async () => {
  const fetch = () => Promise.reject(new TypeError('down'));
  const api = createApi({ language: () => 'vi', baseUrl: 'http://saola.test', fetch });
  const error = await api.getMe().catch((caught: unknown) => caught);
  expect(error).toBeInstanceOf(ApiError);
  expect(error).toMatchObject({ code: 'network/unreachable', status: 0 });
});

test('asks in the reader’s language, with values escaped and absent ones left out', async () => {
  const answer = { items: [], next: null };
  expect(await answering(200, answer).listUnits({ q: 'Tả Phìn', under: undefined })).toEqual(answer);
  expect(asked.at(-1)?.url).toBe('http://saola.test/api/units?q=T%E1%BA%A3%20Ph%C3%ACn');
  expect(asked.at(-1)?.headers.get('accept-language')).toBe('en');
});

test('sends a file as a form', async () => {
  await answering(200, {}).uploadFile(new File(['x'], 'x.png'), { unitId: 'u' });
  expect(asked.at(-1)?.headers.get('content-type')).toContain('multipart/form-data');
});
