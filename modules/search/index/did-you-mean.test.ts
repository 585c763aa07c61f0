import { expect, test } from 'vitest';
import { isOneSlip } from './did-you-mean.ts';
import { Library } from './library.ts';
import { documentOf, ask } from './library-for-tests.ts';
import { formOf } from './syllables.ts';

const library = new Library([
  ['UBND', 'Ủy ban nhân dân'],
  ['sổ đỏ', 'giấy chứng nhận quyền sử dụng đất'],
]);
for (const [number, body] of [
  'Lịch tiếp công dân tại trụ sở xã Tả Phìn trong tháng chín.',
  'Thủ tục hành chính về đất đai được giải quyết trong ngày.',
  'Thủ tục hành chính về hộ tịch làm tại bộ phận một cửa.',
  'Sạt lở đất trên đường vào thôn Sả Séng.',
  'Người dân đăng kí, kê khai rồi ký đơn.',
  'Công bố sơ đồ quy hoạch chi tiết.',
].entries())
  library.add(...documentOf(`s${number}`, { body }));

/** What is offered, or what was looked for at once because nothing says what was typed. */
const meant = (text: string) => {
  const { didYouMean, instead } = library.search(ask(text));
  return didYouMean ?? instead;
};

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
  expect(library.texts.vocabulary.written('đương2')).toBe('đường');
});

test('where nothing says what was typed, the guess is looked for, page after page, and told', () => {
  const typed = 'thur tucj hanhf chinhs';
  const first = library.search(ask(typed, { limit: 1 }));
  expect(first).toMatchObject({ instead: 'thủ tục hành chính', didYouMean: null, total: 2 });
  const second = library.search(ask(typed, { limit: 1, after: first.next }));
  expect(second.items).toHaveLength(1);
  expect(second.items).not.toEqual(first.items);
  expect(library.search(ask('thủ tục hành chính')).instead).toBeNull();
});

test('“ký” is given back as the texts write it, and so is “quy”', () => {
  expect(meant('ddawng kys')).toBe('đăng ký');
  expect(meant('quy hoacjh')).toBe('quy hoạch');
});

test('words with other marks are no way to say the same', () => {
  const found = (text: string) => library.search(ask(text)).items.map(({ storyId }) => storyId);
  expect(found('sơ đồ')).toEqual(['s5']);
  expect(library.search(ask('sơ đồ')).words.also).toEqual([]);
  expect(found('giấy chứng nhận quyền sử dụng đất')).not.toContain('s5');
});

test('two words without marks are looked for in both meanings, a way to say something and what only looks so', () => {
  const books = new Library([['sổ đỏ', 'giấy chứng nhận quyền sử dụng đất']]);
  for (const [number, title] of [
    'Sơ đồ tuyến xe buýt',
    'Cấp sổ đỏ cho bà con',
    'Nộp đơn xin giấy chứng nhận quyền sử dụng đất',
    'Cấp đổi sổ đỏ lần hai',
    'Sổ tay cán bộ thôn',
  ].entries())
    books.add(...documentOf(`b${number}`, { title, body: `${title}.` }));
  const { items, words } = books.search(ask('so do'));
  expect(items.map(({ storyId }) => storyId).toSorted()).toEqual(['b0', 'b1', 'b2', 'b3']);
  expect(words.also).toEqual(['giấy chứng nhận quyền sử dụng đất']);
  expect(words.forms.map(([form]) => form)).toEqual(
    expect.arrayContaining(['sơ', 'đồ', 'sổ', 'đỏ'].map(formOf)),
  );
  expect(words.forms.filter(([form]) => form.includes('§'))).toEqual([]);
});
