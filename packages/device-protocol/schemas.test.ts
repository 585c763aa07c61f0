import { readdir, readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { messages, textOfSchema } from './schemas.ts';

const folder = new URL('./schemas/', import.meta.url);

test('the schemas beside the document are those the code checks by (node packages/device-protocol/write-schemas.ts)', async () => {
  expect((await readdir(folder)).sort()).toEqual(
    Object.keys(messages)
      .map((name) => `${name}.json`)
      .sort(),
  );
  for (const [name, schema] of Object.entries(messages))
    expect(await readFile(new URL(`${name}.json`, folder), 'utf8'), name).toBe(textOfSchema(schema));
});
