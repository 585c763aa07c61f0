import fc from 'fast-check';
import { readBody, renderBody } from '@saola/newsroom';
import { describe, expect, it } from 'vitest';
import { htmlToBlocks } from './html-to-body.ts';
import { picturesOf, placePictures, textToBlocks } from './make-body.ts';

const fileId = '01890000-0000-7000-8000-000000000001';
const bodyOf = (html: string, files = new Map<string, string>()) => {
  const made = placePictures(htmlToBlocks(html, 'https://cu.vn/tin/').blocks, files, { alt: 'Ảnh' });
  if (!('body' in made)) throw new Error(JSON.stringify(made));
  return made.body;
};
const shown = (html: string) => renderBody(bodyOf(html));

describe('HTML from outside', () => {
  it.each([
    ['<p>Một<br>hai</p> ba', '<p>Một<br>hai</p><p>ba</p>'],
    ['<h1>A</h1><h4>B</h4><h1>C</h1>', '<h2>A</h2><h3>B</h3><h2>C</h2>'],
    [
      '<div><font color=red><B>Đậm</B> <i>nghiêng</i></font></div>',
      '<p><strong>Đậm</strong> <em>nghiêng</em></p>',
    ],
    [
      '<a href="../a.html">x</a> <a href="javascript:alert(1)">y</a>',
      '<p><a href="https://cu.vn/a.html" rel="noopener noreferrer nofollow">x</a> y</p>',
    ],
    [
      '<ul><li>a<ul><li>b</li></ul></li>c</ul>',
      '<ul><li><p>a</p><ul><li><p>b</p></li></ul></li><li><p>c</p></li></ul>',
    ],
    ['<table><tr><td><p>bố cục</p></td></tr></table>', '<p>bố cục</p>'],
    ['<p>a</p><script>x()</script><style>p{}</style><!-- b --><p onclick="x()">c</p>', '<p>a</p><p>c</p>'],
    ['<p>&nbsp;</p><p>  </p><p>a&nbsp;&nbsp;b</p>', '<p>a b</p>'],
  ])('%s', (html, expected) => {
    expect(shown(html)).toBe(expected);
  });

  it('a first row all in bold is the head of its table', () => {
    const html = shown(
      '<table><tr><td><b>Thôn</b></td><td><b>Hộ</b></td></tr><tr><td>Suối Thầu</td><td>42</td></tr></table>',
    );
    expect(html).toMatch(/<th[^>]*>.*Thôn.*<\/th>/);
    expect(html).toContain('<td><p>42</p></td>');
  });

  it('a picture that is found stands with its words; of one that is not its caption stays', () => {
    const html = '<figure><img src="/a.jpg" alt="Ruộng"><figcaption>Mùa gặt</figcaption></figure>';
    expect(picturesOf(htmlToBlocks(html).blocks)).toEqual([{ src: '/a.jpg', name: 'Ruộng' }]);
    expect(bodyOf(html, new Map([['/a.jpg', fileId]])).content).toEqual([
      { type: 'image', attrs: { fileId, alt: 'Ruộng', caption: 'Mùa gặt' } },
    ]);
    expect(shown(html)).toBe('<p><em>Mùa gặt</em></p>');
  });

  it('whatever it is, what is made of it is a body', () => {
    const tag = fc.constantFrom(
      ...'p div h1 h3 ul ol li table tr td th blockquote b a img br script figure figcaption pre iframe span svg select'.split(
        ' ',
      ),
    );
    const html = fc
      .array(
        fc.oneof(
          tag.map((name) => `<${name} href=/x src=/y>`),
          tag.map((name) => `</${name}>`),
          fc.string({ maxLength: 6 }),
        ),
        { maxLength: 40 },
      )
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(html, (text) => {
        const made = placePictures(htmlToBlocks(text).blocks, new Map([['/y', fileId]]), { alt: 'x' });
        expect('body' in made && 'body' in readBody(made.body)).toBe(true);
      }),
      { numRuns: 150 },
    );
  });

  it('a heading inside a quotation is no heading of the page', () => {
    const { blocks } = htmlToBlocks('<blockquote><h1>Lời dặn</h1><p>Giữ ấm.</p></blockquote>');
    expect(blocks[0]?.content?.map(({ type }) => type)).toEqual(['paragraph', 'paragraph']);
  });

  it('a hundred thousand elements in each other end quickly, with their words', () => {
    const html = `${'<div><b>'.repeat(20_000)}sâu`;
    expect(shown(html)).toContain('sâu');
  });
});

it('bare text has paragraphs where it has blank lines', () => {
  expect(textToBlocks('Một\nhai\r\n\r\n<b>ba</b>')).toEqual([
    {
      type: 'paragraph',
      content: [{ type: 'text', text: 'Một' }, { type: 'hardBreak' }, { type: 'text', text: 'hai' }],
    },
    { type: 'paragraph', content: [{ type: 'text', text: '<b>ba</b>' }] },
  ]);
});
