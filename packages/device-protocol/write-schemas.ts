// `node packages/device-protocol/write-schemas.ts` after a change of a message; a test compares.
import { mkdir, writeFile } from 'node:fs/promises';
import { messages, textOfSchema } from './schemas.ts';

const folder = new URL('./schemas/', import.meta.url);
await mkdir(folder, { recursive: true });
for (const [name, schema] of Object.entries(messages))
  await writeFile(new URL(`${name}.json`, folder), textOfSchema(schema));
