import { HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { examples } from './examples.tsx';

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

describe.each(Object.entries(examples))('the page %s', (_name, draw) => {
  const html = draw();
  it('is valid HTML', async () => {
    const report = await validator.validateString(html);
    const found = report.results.flatMap((result) => result.messages);
    expect(
      found.map(({ ruleId, message, line, column }) => `${ruleId}: ${message} (${line}:${column})`),
    ).toEqual([]);
  });
  it('keeps to the content security policy: no inline style and no inline script', () => {
    expect(html).not.toMatch(/ style="|<style|<script>|<script [^>]*>[^<]| on[a-z]+="/);
  });
  it('says that it is a demonstration', () => {
    expect(html).toContain('Trang trình diễn.');
  });
});
