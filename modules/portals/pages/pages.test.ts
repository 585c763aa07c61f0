import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { categories, topics } from '@saola/newsroom';
import { type Language, languages, textsOf } from '@saola/translations';
import { HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { sectionExamples } from '../sections/examples.tsx';
import { examples as ownExamples } from './examples.tsx';
import { windowTitle } from './page-title.ts';
import { homeOf } from './places.tsx';

const examples = { ...ownExamples, ...sectionExamples };
const validator = new HtmlValidate({
  extends: ['html-validate:standard', 'html-validate:a11y'],
  rules: {
    // Preact writes void elements and boolean attributes in its own style; both are valid HTML.
    'void-style': 'off',
    'attribute-boolean-style': 'off',
    'doctype-style': 'off',
    'no-trailing-whitespace': 'off',
    // Telephone numbers are kept together by the stylesheet.
    'tel-non-breaking': 'off',
    // Titles of stories are longer than search engines show.
    'long-title': 'off',
    // The frame of a table is written by the newsroom with its role said.
    'prefer-native-element': ['error', { exclude: ['region'] }],
  },
});

describe.each(Object.keys(examples))('the page %s', (name) => {
  const told = languages.map((language) => ({ language, html: examples[name]!(language) }));
  it('is valid HTML', async () => {
    const report = await validator.validateString(told[0]!.html);
    const found = report.results.flatMap((result) => result.messages);
    expect(
      found.map(({ ruleId, message, line, column }) => `${ruleId}: ${message} (${line}:${column})`),
    ).toEqual([]);
  });
  it('keeps to the content security policy: no inline style and no inline script', () => {
    // A block of data for search engines is no script.
    const inline = / style="|<style|<script>|<script (?!type="application\/ld\+json")[^>]*>[^<]| on[a-z]+="/;
    expect(told.filter(({ html }) => inline.test(html)).map(({ language }) => language)).toEqual([]);
  });
  it.runIf(name !== 'unknown-host')('says in its own language that it is a demonstration', () => {
    for (const { language, html } of told) {
      const { page, language: own } = textsOf(language);
      expect([html.includes(page.demoTitle), html.includes(`<html lang="${own.tag}"`)]).toEqual([true, true]);
    }
  });
  it.runIf(!['unknown-host', 'gallery'].includes(name))(
    'mixes no Vietnamese words into another language',
    () => {
      for (const { language, html } of told.slice(1))
        expect({ language, mixed: vietnameseIn(html, language) }).toEqual({ language, mixed: [] });
    },
  );
});

const wordsOf = (texts: object): string[] =>
  Object.values(texts).flatMap((text: unknown) =>
    typeof text === 'string' ? [text] : typeof text === 'object' && text ? wordsOf(text) : [],
  );

/** Words of the Vietnamese catalogue on a page, outside what is marked as Vietnamese and calls itself so. */
function vietnameseIn(html: string, language: Language): string[] {
  const { language: _own, ...vietnamese } = textsOf('vi');
  const marked = / lang="vi"[^>]*>[^<]*/g;
  const page = html.replace(marked, '');
  const also = new Set(wordsOf(textsOf(language)));
  return wordsOf(vietnamese).filter((text) => !also.has(text) && page.includes(`>${text}<`));
}

it('pages say nothing by themselves: every word stands in the catalogue', () => {
  const vietnamese = /[ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/i;
  const files = readdirSync(import.meta.dirname).filter((file) =>
    /^(?!examples|fixtures).*[.]tsx?$/.test(file),
  );
  const speaking = files.filter((file) => {
    const text = readFileSync(join(import.meta.dirname, file), 'utf8');
    // What a comment quotes is not said to readers.
    return vietnamese.test(text.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, ''));
  });
  expect(speaking.filter((file) => !file.endsWith('.test.ts'))).toEqual([]);
});

it('sends nobody with a letter to a body that is no more: its successor has a form', () => {
  const [archived, open] = [examples['home-archived']!(), examples['home-commune']!()];
  expect(open).toContain('href="/gui-y-kien"');
  expect(new Set(archived!.match(/href="[^"]*gui-y-kien[^"]*"/g))).toEqual(
    new Set(['href="http://moi.laocai.example/gui-y-kien"']),
  );
});

it('has a picture where a page is shared, its own or that of the platform', () => {
  const picturesOf = (name: string) =>
    [...examples[name]!().matchAll(/property="og:image" content="([^"]+)"/g)].map(([, url]) => url!);
  expect(picturesOf('home-main')).toEqual([expect.stringMatching(/^http.+\/share\.png$/)]);
  expect(picturesOf('article')).toEqual([expect.not.stringContaining('share.png')]);
});

it('keeps the title of the window short, counted as it is written', () => {
  const page = 'Sở Nông nghiệp và Môi trường giao nhiệm vụ tháng cuối năm';
  expect(windowTitle(page, 'Trang thông tin điện tử', 'Sở NN&MT')).toBe(page);
  expect(windowTitle(page, 'Trang thông tin điện tử', 'Sở NNMT')).toBe(`${page} | Sở NNMT`);
});

it('leads to another site in the language of the page, or in Vietnamese where that site does not speak it', () => {
  const homes = (['vi', 'zh'] as const).map((language) => [
    homeOf('http://sapa.laocai.example/', ['en'], { language }),
    homeOf('http://sapa.laocai.example/', undefined, { language }),
  ]);
  expect(homes.flat()).toEqual([
    'http://sapa.laocai.example/',
    'http://sapa.laocai.example/',
    'http://sapa.laocai.example/',
    'http://sapa.laocai.example/zh',
  ]);
});

it('every category and topic of the newsroom has a name', () => {
  for (const language of languages) {
    const texts = textsOf(language);
    expect(categories.filter(({ code }) => !(code in texts.categories))).toEqual([]);
    expect(topics.filter(({ code }) => !(code in texts.topics))).toEqual([]);
  }
});
