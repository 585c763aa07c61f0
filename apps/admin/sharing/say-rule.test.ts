import { expect, test } from 'vitest';
import { vi } from '../texts/vi.ts';
import { sayRule } from './say-rule.ts';

const open = { site: 'Báo Lào Cai', from: null, types: [], categories: [], topics: [], area: null };
const say = (rule: Partial<Parameters<typeof sayRule>[0]>) =>
  sayRule({ ...open, ...rule }, vi.sharing.rules.parts);

test('a rule that asks for nothing takes everything', () => {
  expect(say({})).toBe('Báo Lào Cai tự nhận mọi nội dung từ các trang cấp trên và cấp dưới.');
});

test('a rule names all that it asks for', () => {
  expect(
    say({
      from: 'Cổng tỉnh Lào Cai',
      types: ['Tin tức', 'Dự án'],
      categories: ['Văn hóa'],
      area: 'Xã Tả Phìn',
    }),
  ).toBe(
    'Báo Lào Cai tự nhận tin tức hoặc dự án thuộc chuyên mục Văn hóa của xã Tả Phìn hoặc gửi đến nơi đó, từ Cổng tỉnh Lào Cai.',
  );
});
