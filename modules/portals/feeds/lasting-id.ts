import { createHash } from 'node:crypto';

/** Names of things that have no uuid of their own, made from one that they belong to (RFC 9562, version 5). */
export function lastingId(uuid: string, name = ''): string {
  if (name === '') return `urn:uuid:${uuid}`;
  const hash = createHash('sha1')
    .update(Buffer.from(uuid.replaceAll('-', ''), 'hex'))
    .update(name)
    .digest();
  hash[6] = (hash[6]! & 0x0f) | 0x50;
  hash[8] = (hash[8]! & 0x3f) | 0x80;
  const hex = hash.toString('hex');
  return `urn:uuid:${[hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)].join('-')}`;
}

/** The same story in the same language is the same entry wherever it stands. */
export const entryId = ({ storyId, language }: { storyId: string; language: string }): string =>
  lastingId(storyId, language === 'vi' ? '' : language);
