import { expect, test } from 'vitest';
import { ApiError } from './errors.ts';
import { createRequest, fillPath } from './request.ts';

const answering = (status: number, body: unknown, headers: Record<string, string> = {}) =>
  createRequest({
    language: () => 'vi',
    fetch: async () => new Response(JSON.stringify(body), { status, headers }),
  });

test('a refusal becomes an ApiError with code, message and request id', async () => {
  const request = answering(409, {
    code: 'newsroom/story-already-approved',
    message: 'Tin đã duyệt',
    requestId: 'r1',
  });
  await expect(request('POST', '/api/x')).rejects.toMatchObject({
    code: 'newsroom/story-already-approved',
    requestId: 'r1',
    status: 409,
  });
});

test('a refusal without a request id in its body takes the one of the header', async () => {
  const request = answering(401, { code: 'INVALID' }, { 'x-request-id': 'r2' });
  await expect(request('POST', '/api/x')).rejects.toMatchObject({ requestId: 'r2' });
});

test('a network that does not answer is told from a server that refuses', async () => {
  const request = createRequest({ language: () => 'vi', fetch: () => Promise.reject(new TypeError('down')) });
  const error = await request('GET', '/api/x').catch((caught: unknown) => caught);
  expect(error).toBeInstanceOf(ApiError);
  expect(error).toMatchObject({ code: 'network/unreachable', status: 0 });
});

test('empty query values are left out and the rest is escaped', () => {
  expect(fillPath('/api/units', { q: 'Tả Phìn', kind: undefined, after: '' })).toBe(
    '/api/units?q=T%E1%BA%A3+Ph%C3%ACn',
  );
});
