import { expect, test } from 'vitest';
import { isOneSlip, written } from './did-you-mean.ts';
import { Library } from './library.ts';
import { documentOf, ask } from './library-for-tests.ts';

const library = new Library([['UBND', 'Ủy ban nhân dân']]);
for (const [number, body] of [
  'Lịch tiếp công dân tại trụ sở xã Tả Phìn trong tháng chín.',
  'Thủ tục hành chính về đất đai được giải quyết trong ngày.',
  'Thủ tục hành chính về hộ tịch làm tại bộ phận một cửa.',
  'Sạt lở đất trên đường vào thôn Sả Séng.',
].entries())
  library.add(...documentOf(`s${number}`, { body }));

const meant = (text: string) => library.search(ask(text)).didYouMean;

test('words typed for Telex or VNI while nothing listened are understood', () => {
  expect(meant('thur tucj hanhf chinhs')).toBe('thủ tục hành chính');
  expect(meant('thu3 tu5c ha2nh chi1nh')).toBe('thủ tục hành chính');
  expect(meant('uyr ban nhaan daan')).toBe('ủy ban nhân dân');
});

test('a slip of the finger is mended with the words the texts have', () => {
  expect(meant('thu tục hành chnih')).toBe('thủ tục hành chính');
  expect(meant('tiếp công dâb')).toBe('tiếp công dân');
});

test('what is found needs no guess', () => {
  expect(meant('thu tuc hanh chinh')).toBeNull();
  expect(meant('sat lo')).toBeNull();
});

test('a slip is one letter more, less, other, or two in the wrong order', () => {
  expect(['chnih', 'chin', 'chinhh', 'chibh'].map((word) => isOneSlip(word, 'chinh'))).toEqual([
    true,
    true,
    true,
    true,
  ]);
  expect(['chinh', 'hcinhh', 'ch'].map((word) => isOneSlip(word, 'chinh'))).toEqual([false, false, false]);
  expect(written('đương2')).toBe('đường');
});
