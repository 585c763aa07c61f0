import type { EditionContent } from '@saola/api-client';
import { expect, test } from 'vitest';
import { factsFrom, missingIn, plainText, spokenTextFrom } from './content.ts';

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
};

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

test('a picture without words keeps a story from being submitted', () => {
  expect(missingIn({ ...content, picture: { fileId: 'f', alt: ' ' } })).toEqual(['missingAlt']);
  expect(missingIn(content)).toEqual([]);
});
