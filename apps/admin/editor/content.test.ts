import type { EditionContent } from '@saola/api-client';
import { expect, test } from 'vitest';
import { channelsOpenTo, factsFrom, missingIn, plainText, spokenTextFrom } from './content.ts';

const paragraph = (text: string) => ({ type: 'paragraph', content: [{ type: 'text', text }] });
const content: EditionContent = {
  title: 'Lịch tiêm vắc-xin',
  summary: 'Thứ Tư 16/9, tại Trạm Y tế xã. Mang theo sổ.',
  body: {
    type: 'doc',
    content: [
      paragraph('Trẻ từ 1 đến 5 tuổi.'),
      { type: 'bulletList', content: [{ type: 'listItem', content: [paragraph('Thôn Sả Xéng')] }] },
    ],
  },
  picture: null,
  topic: 1,
  category: 'y-te',
  priority: 'NORMAL',
  spokenText: null,
  targets: [{ unitId: 'u' }],
  channels: ['PORTAL'],
  startsAt: null,
  fields: {},
  attachments: [],
  publicFrom: null,
  publicUntil: null,
  changeNote: null,
  reviewOn: null,
};
const news = { summary: 'required', body: 'required', attachments: 'optional' } as const;

test('the words of lists are found too', () => {
  expect(plainText(content.body)).toBe('Trẻ từ 1 đến 5 tuổi.\nThôn Sả Xéng');
});

test('the spoken text ends every part, so that the machine pauses', () => {
  expect(spokenTextFrom(content).split('\n')[0]).toBe('Lịch tiêm vắc-xin.');
});

test('a board gets three facts at most', () => {
  expect(factsFrom(content)).toEqual([
    'Thứ Tư 16/9, tại Trạm Y tế xã',
    'Mang theo sổ',
    'Trẻ từ 1 đến 5 tuổi',
  ]);
});

test('a picture without words is for the gate of the approval, and not a part that is missing', () => {
  expect(missingIn({ ...content, picture: { fileId: 'f', alt: ' ' } }, news, 1)).toEqual([]);
});

test('what is asked for hangs on the type, and from the second edition on on the change', () => {
  const bare = { ...content, summary: '', body: { type: 'doc' } };
  const paper = { summary: 'none', body: 'optional', attachments: 'required' } as const;
  expect(missingIn(bare, paper, 1)).toEqual(['missingAttachments']);
  expect(missingIn(content, news, 2)).toEqual(['missingChangeNote']);
});

test('only Vietnamese words go by loudspeaker', () => {
  expect(channelsOpenTo(news, 'vi')).toContain('LOUDSPEAKER');
  expect(channelsOpenTo(news, 'en')).toEqual(['PORTAL']);
  expect(channelsOpenTo({ summary: 'none', body: 'none' }, 'vi')).toEqual(['PORTAL']);
});
