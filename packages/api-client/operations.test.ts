import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { createApi } from './operations.ts';

interface Contract {
  paths: Record<string, Record<string, unknown>>;
}
const contract = JSON.parse(
  readFileSync(new URL('../../contracts/openapi.json', import.meta.url), 'utf8'),
) as Contract;

// the sign-in library answers these; they stand in no contract of ours
const isOurs = (asked: string) => !asked.includes(' /api/auth/');

const promised = Object.entries(contract.paths).flatMap(([path, operations]) =>
  Object.keys(operations).map((method) => ({
    name: `${method.toUpperCase()} ${path}`,
    pattern: new RegExp(`^${method.toUpperCase()} ${path.replace(/\{[^}]+\}/g, '[^/]+')}$`),
  })),
);

test('every operation asked for is one the server promises', async () => {
  const asked: string[] = [];
  const api = createApi({
    language: () => 'vi',
    fetch: async (input, init) => {
      asked.push(`${init?.method} ${String(input).split('?')[0]}`);
      return new Response('{}');
    },
  });
  const something = { unitId: 'u' };
  for (const [name, operation] of Object.entries(api)) {
    if (name === 'previewUrl') continue; // an address for a frame, which asks by itself
    const call = operation as (...values: unknown[]) => Promise<unknown>;
    await call(name === 'sendFile' ? new File(['x'], 'x') : name.startsWith('list') ? {} : 'x', something);
  }
  const unknown = asked.filter(isOurs).filter((one) => !promised.some(({ pattern }) => pattern.test(one)));
  expect(asked.length).toBeGreaterThan(40);
  expect(unknown).toEqual([]);
});
