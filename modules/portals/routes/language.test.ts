import { expect, it, vi } from 'vitest';
import { examples } from '../pages/examples.tsx';
import { inEveryLanguage, languageOf, withoutLanguage } from './language.ts';

// A fifth language, as its file and its line would bring it.
vi.mock('../../../packages/translations/languages/index.ts', async (original) => {
  const { catalogues } = await original<{ catalogues: Record<string, Record<string, object>> }>();
  const lo = {
    ...catalogues.en,
    language: { name: 'ພາສາລາວ', tag: 'lo' },
    page: { ...catalogues.en!.page, home: 'ໜ້າຫຼັກ' },
  };
  return { catalogues: { ...catalogues, lo } };
});

it('finds the language of an address by its first part', () => {
  expect(['/', '/tin-tuc', '/en', '/en/tin-tuc?q=x', '/zh?x', '/english/x'].map(languageOf)).toEqual([
    'vi',
    'vi',
    'en',
    'en',
    'zh',
    'vi',
  ]);
  expect(['/en', '/km/lien-he', '/zh?sau=x', '/lien-he'].map(withoutLanguage)).toEqual([
    '/',
    '/lien-he',
    '/?sau=x',
    '/lien-he',
  ]);
});

it('a language more is a file and a line: addresses and pages follow', () => {
  const page = { operationId: 'getContactPage', method: 'GET', path: '/lien-he', summary: '' } as const;
  const [, other] = inEveryLanguage([{ ...page, access: 'anyone', handle: () => null }]);
  expect(other?.path).toContain('lo');
  expect(languageOf('/lo/lien-he')).toBe('lo');
  const html = examples['contact']!('lo' as 'en');
  expect(html.includes('<html lang="lo"')).toBe(true);
});
