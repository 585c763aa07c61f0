import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Found, SourceFacts } from '../imported-story.ts';
import { readDate } from './read-date.ts';
import { readStories } from './read-stories.ts';
import { recogniseFormat } from './recognise-format.ts';
import { readSqlRows } from './sql-rows.ts';

async function* inParts(text: string, size: number) {
  for (let from = 0; from < text.length; from += size) yield text.slice(from, from + size);
}
async function read(text: string, size = 7): Promise<Found[]> {
  const format = recogniseFormat(text)!;
  const facts: SourceFacts = { name: '', base: null, language: null };
  return Array.fromAsync(readStories(format, () => inParts(text, size), facts));
}
const storiesIn = (found: Found[]) => found.flatMap((one) => ('story' in one ? [one.story] : []));

describe('feeds', () => {
  const rss = (items: string, head = '') =>
    `<?xml version="1.0"?>${head}<rss version="2.0" xmlns:c="http://purl.org/rss/1.0/modules/content/"><channel><title>Xã</title><link>https://cu.taphin.vn/</link><language>vi-VN</language>${items}</channel></rss>`;

  it('reads RSS under any prefix, and Atom with its markup', async () => {
    const [story] = storiesIn(
      await read(
        rss(
          '<item><guid>7</guid><title>Cắt điện &amp; sửa chữa</title><link>/tin/7.html</link><pubDate>Tue, 12 Mar 2019 08:30:00 +0700</pubDate><description>Tóm tắt</description><c:encoded><![CDATA[<p>Bà con lưu ý.</p>]]></c:encoded><category>Điện lực</category></item>',
        ),
      ),
    );
    expect(story).toMatchObject({
      id: '7',
      title: 'Cắt điện & sửa chữa',
      url: 'https://cu.taphin.vn/tin/7.html',
      body: '<p>Bà con lưu ý.</p>',
      summary: 'Tóm tắt',
      categories: ['Điện lực'],
      language: 'vi-VN',
    });
    const atom = `<a:feed xmlns:a="http://www.w3.org/2005/Atom"><a:entry><a:id>x</a:id><a:title type="html">Họp &lt;b&gt;thôn&lt;/b&gt;</a:title><a:updated>2019-03-12T01:30:00Z</a:updated><a:link href="https://b.vn/x"/><a:content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Một <b>hai</b></p></div></a:content></a:entry></a:feed>`;
    expect(storiesIn(await read(atom))).toMatchObject([
      {
        id: 'x',
        title: 'Họp thôn',
        url: 'https://b.vn/x',
        body: expect.stringContaining('<p>Một <b>hai</b></p>') as string,
      },
    ]);
  });

  it('entities that a file defines are never read, and never grow', async () => {
    const head = `<!DOCTYPE rss [<!ENTITY xxe SYSTEM "file:///etc/passwd"><!ENTITY a "haha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>`;
    const found = await read(
      rss(
        '<item><guid>1</guid><title>&xxe;</title><description>&b; &nbsp;</description></item><item><guid>2</guid><title>Sau</title></item>',
        head,
      ),
    );
    expect(storiesIn(found)).toMatchObject([
      { id: '1', entities: ['xxe', 'b'] },
      { id: '2', entities: [] },
    ]);
  });

  it('of a file that is cut off all that is whole is read, and where it ends is said', async () => {
    const found = await read(
      rss('<item><guid>1</guid><title>Một</title></item><item><guid>2</guid>').slice(0, -20),
    );
    expect(storiesIn(found)).toHaveLength(1);
    expect(found.at(-1)).toMatchObject({ broken: { code: 'file-cut-off' } });
  });
});

it('WordPress: published posts with their leading picture, the rest named as what it is', async () => {
  const item = (id: number, more: string) =>
    `<item><title>Bài ${id}</title><link>https://wp.vn/bai-${id}/</link><wp:post_id>${id}</wp:post_id>${more}</item>`;
  const text = `<?xml version="1.0"?><rss version="2.0" xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:wp="http://wordpress.org/export/1.2/"><channel><wp:base_site_url>https://wp.vn</wp:base_site_url>
${item(1, '<wp:post_date_gmt>2019-03-12 01:30:00</wp:post_date_gmt><wp:status>publish</wp:status><wp:post_type>post</wp:post_type><category domain="category" nicename="y-te"><![CDATA[Y tế]]></category><content:encoded><![CDATA[Đoạn một.\n\nĐoạn hai. [caption id="x"]<img src="/a.jpg"> Chú thích[/caption]]]></content:encoded><wp:postmeta><wp:meta_key>_thumbnail_id</wp:meta_key><wp:meta_value>9</wp:meta_value></wp:postmeta>')}
${item(2, '<wp:status>draft</wp:status><wp:post_type>post</wp:post_type>')}
${item(3, '<wp:status>publish</wp:status><wp:post_type>page</wp:post_type>')}
${item(9, '<wp:status>inherit</wp:status><wp:post_type>attachment</wp:post_type><wp:attachment_url>https://wp.vn/uploads/a.jpg</wp:attachment_url>')}
</channel></rss>`;
  const found = await read(text);
  expect(storiesIn(found)).toMatchObject([
    {
      id: '1',
      bodyKind: 'LINES',
      categories: ['Y tế', 'y-te'],
      pictures: [{ src: 'https://wp.vn/uploads/a.jpg' }],
      publishedAt: '2019-03-12 01:30:00 UTC',
    },
  ]);
  expect(found.flatMap((one) => ('leftOut' in one ? [one.leftOut.code] : []))).toEqual([
    'not-public',
    'not-a-story',
    'not-a-story',
  ]);
});

it('WordPress: blocks, sizes of pictures, short codes and embedded addresses become what readers saw', async () => {
  const uploads = 'https://wp.vn/wp-content/uploads/2024/01';
  const content = `<!-- wp:paragraph -->\n<p>Mã ]]]]><![CDATA[> và [1] còn đó.\u0003</p>\n<!-- /wp:paragraph -->
<!-- wp:image {"id":9} --><figure class="wp-block-image"><img src="${uploads}/tram-1024x683.jpg" alt="" class="wp-image-9"/><figcaption>Trạm</figcaption></figure><!-- /wp:image -->
<div class="wp-block-embed__wrapper">\nhttps://www.youtube.com/watch?v=abc\n</div>
<div class="wp-block-file"><a href="${uploads}/ke-hoach.pdf">Kế hoạch 12</a><a href="${uploads}/ke-hoach.pdf" class="wp-block-file__button wp-element-button" download>Tải về</a></div>
[su_box title="Lưu ý"]Mang [b]sổ[/b] tiêm[/su_box] [contact-form-7 id="5"] [gallery] [pdf-embedder url="${uploads}/l%E1%BB%8Bch.pdf"]`;
  const text = `<?xml version="1.0"?><!-- generator="WordPress/6.4.2" --><rss version="2.0" xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:wp="http://wordpress.org/export/1.2/"><channel><link>https://wp.vn</link><wp:base_site_url>https://wp.vn</wp:base_site_url>
<item><title>Ảnh chợ</title><wp:post_id>10</wp:post_id><wp:post_parent>11</wp:post_parent><wp:status>inherit</wp:status><wp:post_type>attachment</wp:post_type><wp:attachment_url>${uploads}/cho.jpg</wp:attachment_url></item>
<item><title><![CDATA[Tiêm chủng &amp; khám bệnh]]></title><link>https://wp.vn/tiem-chung/</link><guid isPermaLink="false">https://wp.vn/?p=11</guid><content:encoded><![CDATA[${content}]]></content:encoded><excerpt:encoded><![CDATA[]]></excerpt:encoded><wp:post_id>11</wp:post_id><wp:post_date_gmt><![CDATA[2024-03-12 01:30:00]]></wp:post_date_gmt><wp:status><![CDATA[publish]]></wp:status><wp:post_type><![CDATA[post]]></wp:post_type><wp:post_password><![CDATA[]]></wp:post_password>
<wp:comment><wp:comment_content><![CDATA[Bình luận rác]]></wp:comment_content><wp:comment_approved>1</wp:comment_approved></wp:comment></item>
${['private', 'trash', 'pending'].map((state, place) => `<item><title>${state}</title><wp:post_id>${20 + place}</wp:post_id><wp:status>${state}</wp:status><wp:post_type>post</wp:post_type></item>`).join('')}
<item><title>tram</title><wp:post_id>9</wp:post_id><wp:status>inherit</wp:status><wp:post_type>attachment</wp:post_type><wp:attachment_url>${uploads}/tram.jpg</wp:attachment_url><wp:postmeta><wp:meta_key>_wp_attachment_image_alt</wp:meta_key><wp:meta_value><![CDATA[Trạm nhìn từ "cổng"]]></wp:meta_value></wp:postmeta></item></channel></rss>`;
  const found = await read(text, 61);
  const [post, ...others] = storiesIn(found);
  expect(others).toEqual([]);
  expect(post).toMatchObject({
    title: 'Tiêm chủng & khám bệnh',
    bodyKind: 'HTML',
    addresses: [],
    files: [
      { src: `${uploads}/ke-hoach.pdf`, name: 'Kế hoạch 12' },
      { src: `${uploads}/l%E1%BB%8Bch.pdf`, name: 'lịch.pdf' },
    ],
  });
  for (const words of [
    'Mã ]]> và [1] còn đó.',
    `alt="Trạm nhìn từ &quot;cổng&quot;" src="${uploads}/tram.jpg"`,
    '<a href="https://www.youtube.com/watch?v=abc">',
    'Mang sổ tiêm',
    `<img src="${uploads}/cho.jpg" alt="Ảnh chợ">`,
  ])
    expect(post!.body).toContain(words);
  expect(post!.body).not.toMatch(/Tải về|su_box|contact-form|gallery|rác|\[b\]/);
  expect(found.filter((one) => 'leftOut' in one && one.leftOut.code === 'not-public')).toHaveLength(3);
});

describe('NukeViet', () => {
  const dump = `-- bản sao
/*!40101 SET NAMES utf8mb4 */;
CREATE TABLE \`nv4_vi_news_cat\` (\n  \`catid\` smallint(5) unsigned NOT NULL,\n  \`title\` varchar(250) NOT NULL DEFAULT '',\n  \`alias\` varchar(250),\n  PRIMARY KEY (\`catid\`)\n) ENGINE=InnoDB;
INSERT INTO \`nv4_vi_news_cat\` VALUES (3,'Y tế; sức khỏe','y-te');
INSERT INTO \`nv4_vi_news_detail\` (\`id\`, \`bodyhtml\`, \`sourcetext\`, \`files\`) VALUES
(12, '<p>Trạm y tế nói: \\'đưa trẻ đến\\' trước 7h; (mang sổ)</p>', 'Trạm y tế xã', '');
INSERT INTO \`nv4_vi_news_rows\` (id, catid, listcatid, status, publtime, exptime, title, alias, hometext, homeimgfile, homeimgalt) VALUES
(12, 3, '3', 1, 1552354200, 0, 'Lịch tiêm ''vắc-xin''', 'lich-tiem', 'Tóm tắt', '2019_03/tiem.jpg', 'Trẻ đi tiêm'),
(13, 3, '3', 0, 1552354200, 0, 'Bản nháp', 'nhap', '', '', '');
INSERT INTO \`nv4_vi_news_tags\` (tid, title, alias, keywords) VALUES (1,'tiêm chủng','tiem-chung','');
INSERT INTO \`nv4_vi_news_tags_id\` (id, tid, keyword) VALUES (12,1,'tiêm chủng');
INSERT INTO \`nv4_vi_news_1\` (id, title) VALUES (12, 'bản sao theo chuyên mục');
`;

  it('joins rows, bodies, sections, tags and pictures, whatever order a dump has them in', async () => {
    const found = await read(dump);
    expect(storiesIn(found)).toEqual([
      expect.objectContaining({
        id: 'vi/news/12',
        title: "Lịch tiêm 'vắc-xin'",
        body: "<p>Trạm y tế nói: 'đưa trẻ đến' trước 7h; (mang sổ)</p>",
        categories: ['Y tế; sức khỏe', 'y-te'],
        tags: ['tiêm chủng'],
        credit: 'Trạm y tế xã',
        pictures: [{ src: 'uploads/news/2019_03/tiem.jpg', name: 'Trẻ đi tiêm' }],
        addresses: ['/news/y-te/lich-tiem-12.html', '/vi/news/y-te/lich-tiem-12.html'],
        publishedAt: 1552354200,
      }),
    ]);
    expect(found.filter((one) => 'leftOut' in one)).toMatchObject([
      { at: { line: 14 }, leftOut: { code: 'not-public' } },
    ]);
  });

  it('reads every news module and language, rows by the hundred, bodies as bytes, and no other module', async () => {
    const hex = Buffer.from(
      '<p>Nước sạch; “đã về”</p><p><a href="/uploads/news/lich.pdf">Lịch bơm</a></p>',
    ).toString('hex');
    const rows = 'id, catid, listcatid, status, publtime, exptime, title, alias, hometext, homeimgfile';
    const many = Array.from(
      { length: 120 },
      (_, at) => `(${at + 1},1,'1,2',1,1552354200,0,'Tin ${at}','tin-${at}','',NULL)`,
    );
    const text = `-- MySQL dump 10.13\n/*!50503 SET NAMES utf8mb4 */;\n/*!40000 ALTER TABLE \`x\` DISABLE KEYS */;\nLOCK TABLES \`x\` WRITE;
INSERT INTO \`nv4_vi_thong_bao_rows\` (${rows}) VALUES ${many.join(',')};
INSERT INTO \`nv4_vi_thong_bao_detail\` (id, bodyhtml) VALUES (1, 0x${hex}),(2, _binary '<p>O\\'Neill \\\\ \\"xã\\"</p>');
INSERT INTO \`nv4_en_news_rows\` (${rows}) VALUES (1,1,'1',1,1552354200,0,'Water is back','water','It runs.','');
INSERT INTO \`nv4_vi_laws_rows\` (id, title, code, publtime) VALUES (1,'Quyết định','12/QĐ',1552354200);
INSERT INTO \`nv4_vi_shops_rows\` (id, title) VALUES (1,'Chè');
INSERT INTO \`nv4_vi_comment\` (cid, content) VALUES (1,'Bình luận');
UNLOCK TABLES;`;
    const stories = storiesIn(await read(text, 997));
    expect(stories).toHaveLength(121);
    const named = (id: string) => stories.find((one) => one.id === id);
    expect(named('vi/thong-bao/1')).toMatchObject({
      body: expect.stringContaining('Nước sạch; “đã về”') as string,
      files: [{ src: '/uploads/news/lich.pdf', name: 'Lịch bơm' }],
    });
    expect(named('vi/thong-bao/2')?.body).toBe(`<p>O'Neill \\ "xã"</p>`);
    expect(named('en/news/1')).toMatchObject({ language: 'en', title: 'Water is back' });
  });

  it('any text comes out of a dump as it went in, however it is cut into parts', async () => {
    const escape = (text: string) =>
      text.replace(/[\\'"\n\r\0]/g, (sign) => `\\${{ '\n': 'n', '\r': 'r', '\0': '0' }[sign] ?? sign}`);
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.string({ unit: fc.constantFrom(...`a'"\\;(),-#/*\n đ`) }), fc.integer()), {
          minLength: 1,
          maxLength: 5,
        }),
        fc.integer({ min: 1, max: 9 }),
        async (rows, size) => {
          const text = `INSERT INTO t (a, b) VALUES ${rows.map(([words, number]) => `('${escape(words)}',${number})`).join(',')};`;
          const read = await Array.fromAsync(readSqlRows(inParts(text, size), () => true));
          expect(read.map((row) => ('values' in row ? row.values : row))).toEqual(rows);
        },
      ),
      { numRuns: 60 },
    );
  });
});

it.each([
  ['2019-03-12T08:30:00+07:00', '2019-03-12T01:30:00.000Z'],
  ['2019-03-12 08:30', '2019-03-12T01:30:00.000Z'],
  ['2019-03-12', '2019-03-11T17:00:00.000Z'],
  ['12/03/2019 08:30', '2019-03-12T01:30:00.000Z'],
  ['Thứ Ba, 12/03/2019 - 08:30', '2019-03-12T01:30:00.000Z'],
  ['Chủ nhật, ngày 10/03/2019', '2019-03-09T17:00:00.000Z'],
  ['08:30 ngày 12/3/2019', '2019-03-12T01:30:00.000Z'],
  ['Tue, 12 Mar 2019 01:30:00 GMT', '2019-03-12T01:30:00.000Z'],
  [1552354200, '2019-03-12T01:30:00.000Z'],
  ['2019-02-30', null],
  ['0000-00-00 00:00:00', null],
  ['hôm qua', null],
])('%s is understood', (given, meant) => {
  expect(readDate(given)?.toISOString() ?? null).toBe(meant);
});
