import type { Comparison, ContentType, Edition } from '@saola/api-client';
import { diffArrays } from 'diff';
import { plainText } from './content.ts';
import { sayValue } from './fields/say-value.ts';

/** What changed between two states of one edition, everything an approver answers for. Pure. */

type Part = Comparison['parts'][number];

export interface PartWords {
  labels: Record<
    | 'title'
    | 'summary'
    | 'picture'
    | 'body'
    | 'links'
    | 'spokenText'
    | 'attachments'
    | 'targets'
    | 'channels'
    | 'priority'
    | 'startsAt'
    | 'publicFrom'
    | 'publicUntil'
    | 'topic'
    | 'category'
    | 'changeNote'
    | 'reviewOn',
    string
  >;
  channel(channel: Edition['channels'][number]): string;
  priority(priority: Edition['priority']): string;
  topic(code: Edition['topic']): string;
  category(code: string): string;
  time(iso: string): string;
}

/** Every part that stood there or stands there now; an unchanged one is one piece of kind `same`. */
export function changesSince(
  before: Edition,
  after: Edition,
  type: Pick<ContentType, 'fields'>,
  words: PartWords,
): Part[] {
  const time = (iso: string | null) => (iso ? words.time(iso) : '');
  const texts: [keyof PartWords['labels'], (edition: Edition) => string][] = [
    ['title', ({ title }) => title],
    ['summary', ({ summary }) => summary],
    ['body', ({ body }) => plainText(body)],
    ['links', ({ body }) => linksIn(body).join('\n')],
    ['spokenText', ({ spokenText }) => spokenText ?? ''],
    ['picture', ({ picture }) => (picture ? `${picture.alt} (${picture.fileId.slice(-4)})` : '')],
    [
      'attachments',
      (one) => one.attachments.map(({ name, fileId }) => `${name} (${fileId.slice(-4)})`).join('\n'),
    ],
    ['targets', ({ targets }) => targets.map(({ unitName }) => unitName).join('\n')],
    ['channels', ({ channels }) => channels.map(words.channel).join('\n')],
    ['priority', ({ priority }) => words.priority(priority)],
    ['startsAt', ({ startsAt }) => time(startsAt)],
    ['publicFrom', ({ publicFrom }) => time(publicFrom)],
    ['publicUntil', ({ publicUntil }) => time(publicUntil)],
    ['topic', ({ topic }) => words.topic(topic)],
    ['category', ({ category }) => words.category(category)],
    ['changeNote', ({ changeNote }) => changeNote ?? ''],
    ['reviewOn', ({ reviewOn }) => reviewOn ?? ''],
  ];
  const fields = type.fields.map((field) => ({
    part: `fields.${field.key}`,
    label: field.label,
    changes: changesOf(sayValue(field, before.fields[field.key]), sayValue(field, after.fields[field.key])),
  }));
  return [
    ...texts.map(([part, say]) => ({
      part,
      label: words.labels[part],
      changes: changesOf(say(before), say(after)),
    })),
    ...fields,
  ].filter(({ changes }) => changes.length > 0);
}

/** Where the links of a text lead: its words may stay while an address changes. */
const linksIn = (body: Edition['body']): string[] =>
  [...JSON.stringify(body).matchAll(/"href":"([^"]+)"/g)].map(([, address]) => address!);

/** Beyond so many changed words a text was written anew. */
const MOST_EDITS = 600;

/** By words, each with the spaces behind it, so that a number is one word. */
function changesOf(before: string, after: string): Part['changes'] {
  if (before === after) return after === '' ? [] : [{ kind: 'same', text: after }];
  const found = diffArrays(wordsOf(before), wordsOf(after), {
    maxEditLength: MOST_EDITS,
    comparator: (one, other) => one.trim() === other.trim(),
  });
  const pieces: Part['changes'] = found?.map(({ value, added, removed }) => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    text: value.join(''),
  })) ?? [
    { kind: 'removed', text: before },
    { kind: 'added', text: after },
  ];
  return pieces.filter(({ text }) => text !== '');
}

const wordsOf = (text: string): string[] => text.match(/\s*\S+\s*/g) ?? [];
