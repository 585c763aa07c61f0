import { expect, test } from 'vitest';
import { looksLikePath, looksLikeTarget } from './check-address.ts';

test('a former address is a path of this site', () => {
  expect(['/gioi-thieu-cu', '/a?b=1', ' /a '].every(looksLikePath)).toBe(true);
  expect(
    ['', '/', 'gioi-thieu', '//nơi-khác.vn', '/có khoảng trắng', 'https://a.vn/b'].some(looksLikePath),
  ).toBe(false);
});

test('a target is a path or a whole web address, with no name and password in it', () => {
  expect(['/', '/lien-he', 'https://laocai.gov.vn', 'http://a.vn/b?c'].every(looksLikeTarget)).toBe(true);
  expect(['lien-he', 'ftp://a.vn', 'javascript:alert(1)', 'https://u:p@a.vn'].some(looksLikeTarget)).toBe(
    false,
  );
});
