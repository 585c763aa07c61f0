import type { ContentType } from '../../content-type.ts';
import type { Content } from '../../content.ts';
import { channelsOpenTo } from '../../edition.ts';
import { newsroomError } from '../../errors.ts';
import { plainText } from '../../rich-text.ts';

/** Refuses parts that a story of this type does not have, and channels that cannot carry it in this language. */
export function expectPartsTaken(content: Partial<Content>, type: ContentType, language: string): void {
  const given: [boolean, string][] = [
    [type.summary === 'none' && Boolean(content.summary), 'tóm tắt'],
    [type.body === 'none' && content.body !== undefined && plainText(content.body) !== '', 'nội dung'],
    [type.attachments === 'none' && Boolean(content.attachments?.length), 'tệp đính kèm'],
  ];
  const part = given.find(([isThere]) => isThere)?.[1];
  if (part) throw newsroomError('part-not-taken', { part });
  const open = channelsOpenTo(type, language);
  if (content.channels?.some((channel) => !open.includes(channel))) throw newsroomError('channel-not-open');
}
