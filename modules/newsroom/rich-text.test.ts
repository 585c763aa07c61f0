import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isAllowedLink, picturesIn, readBody } from './body-schema.ts';
import { checkBody, plainText, renderBody } from './rich-text.ts';

const file = '0199f0f2-6f1c-7000-8000-000000000001';
const doc = (...content: unknown[]) => ({ type: 'doc', content });
const paragraph = (text: string, marks?: unknown[]) => ({
  type: 'paragraph',
  content: [{ type: 'text', text, ...(marks && { marks }) }],
});
const render = (json: unknown) =>
  renderBody(checkBody(json), (id) => ({ url: `/tep/${id}/w800`, width: 800, height: 500 }));

describe('what a body may hold', () => {
  it('keeps headings, lists, quotes, tables, links and pictures', () => {
    const body = doc(
      { type: 'heading', attrs: { level: 2 }, content: [{ type: 'text', text: 'Lịch tiêm' }] },
      { type: 'bulletList', content: [{ type: 'listItem', content: [paragraph('Mang sổ tiêm')] }] },
      { type: 'blockquote', content: [paragraph('Tiêm đủ, tiêm đúng lịch')] },
      {
        type: 'table',
        content: [{ type: 'tableRow', content: [{ type: 'tableCell', content: [paragraph('7 giờ 30')] }] }],
      },
      { type: 'image', attrs: { fileId: file, alt: 'Trạm y tế', src: 'https://evil.example/x.png' } },
      paragraph('Gọi trạm', [{ type: 'link', attrs: { href: 'tel:02143871115' } }, { type: 'bold' }]),
    );
    const html = render(body);
    expect(html).toContain('<h2>Lịch tiêm</h2>');
    expect(html).toContain('<ul><li><p>Mang sổ tiêm</p></li></ul>');
    expect(html).toContain(`<img src="/tep/${file}/w800" alt="Trạm y tế" width="800" height="500"`);
    expect(html).toContain('href="tel:02143871115"');
    expect(html).not.toContain('evil');
    expect(picturesIn(checkBody(body))).toEqual([file]);
  });

  it.each([
    ['HTML as text where a document belongs', '<script>alert(1)</script>'],
    ['an unknown node', doc({ type: 'iframe', attrs: { src: 'https://example.vn' } })],
    ['an unknown mark', doc(paragraph('x', [{ type: 'textStyle', attrs: { color: 'red' } }]))],
    [
      'a link that runs a script',
      doc(paragraph('x', [{ type: 'link', attrs: { href: 'java\nscript:alert(1)' } }])),
    ],
    ['a relative link', doc(paragraph('x', [{ type: 'link', attrs: { href: '/quan-tri' } }]))],
    [
      'a picture from elsewhere',
      doc({ type: 'image', attrs: { src: 'https://example.vn/a.png', alt: 'a' } }),
    ],
    ['a picture nobody described', doc({ type: 'image', attrs: { fileId: file, alt: ' ' } })],
    [
      'a heading of level 1',
      doc({ type: 'heading', attrs: { level: 1 }, content: [{ type: 'text', text: 'x' }] }),
    ],
    ['a heading whose level is code', doc({ type: 'heading', attrs: { level: '2><script>' } })],
    ['a list item outside a list', doc({ type: 'listItem', content: [paragraph('x')] })],
    ['a character that cannot be stored', doc(paragraph('a\u0000b'))],
    ['nothing', null],
  ])('refuses %s', (_, json) => {
    expect(readBody(json)).toHaveProperty('problem');
    expect(() => checkBody(json)).toThrow('newsroom/body-not-allowed');
  });

  it('refuses nesting and length beyond reason', () => {
    let deep: unknown = paragraph('x');
    for (let level = 0; level < 5000; level += 1) deep = { type: 'blockquote', content: [deep] };
    expect(readBody(doc(deep))).toEqual({ problem: 'nested too deeply' });
    expect(readBody(doc(paragraph('x'.repeat(300_000))))).toEqual({ problem: 'too long' });
  });

  it('drops attributes the schema does not know', () => {
    const body = checkBody(
      doc({ ...paragraph('x'), attrs: { onclick: 'alert(1)', style: 'position:fixed' } }),
    );
    expect(JSON.stringify(body)).not.toMatch(/onclick|style/);
  });
});

describe('links', () => {
  it('are only http, https, mailto or tel, whatever is tried', () => {
    const anyHref = fc.oneof(
      fc.string(),
      fc.webUrl(),
      fc.string().map((end) => `javascript:${end}`),
      fc.string().map((end) => `data:${end}`),
    );
    fc.assert(
      fc.property(anyHref, (href) => {
        if (isAllowedLink(href)) expect(new URL(href).protocol).toMatch(/^(https?|mailto|tel):$/);
      }),
    );
  });
});

describe('HTML of a body', () => {
  it('never lets text become a tag or leave an attribute', () => {
    const nasty = fc.string({
      unit: fc.constantFrom('<', '>', '"', "'", '&', '/', 'script', ' onerror=', 'ấ', '\n'),
      minLength: 1,
    });
    fc.assert(
      fc.property(nasty, nasty, (text, alt) => {
        const html = render(
          doc(paragraph(text, [{ type: 'bold' }]), {
            type: 'image',
            attrs: { fileId: file, alt: `a${alt}`, caption: text },
          }),
        );
        const withoutOurs = html.replaceAll(
          /<\/?(p|strong|figure|figcaption)>|<img src="[^"<>]*" alt="[^"<>]*"[ a-z0-9="]*>/g,
          '',
        );
        expect(withoutOurs).not.toMatch(/[<>"]/);
      }),
    );
  });
});

describe('words of a body', () => {
  it('give one line a block and commas between cells', () => {
    const row = (...cells: string[]) => ({
      type: 'tableRow',
      content: cells.map((cell) => ({ type: 'tableCell', content: [paragraph(cell)] })),
    });
    const body = checkBody(
      doc(paragraph('Cắt điện  ngày mai.'), { type: 'table', content: [row('Thôn Suối Thầu', '7 giờ')] }),
    );
    expect(plainText(body)).toBe('Cắt điện ngày mai.\nThôn Suối Thầu, 7 giờ');
  });
});
