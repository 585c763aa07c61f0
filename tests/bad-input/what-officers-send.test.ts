import { deflateSync } from 'node:zlib';
import { sql } from 'kysely';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startSaola, type Saola } from '../support/saola.ts';
import { approve, done, expectRefusal, officer, paragraph, submitStory, writeStory } from './desk.ts';
import { until } from '../support/until.ts';
import type { Officer } from './desk.ts';
import { zip } from './zip.ts';

let saola: Saola;
let author: Officer;
let approver: Officer;

beforeAll(async () => {
  saola = await startSaola();
  author = await officer(saola.ask, 'soantin.taphin');
  approver = await officer(saola.ask, 'duyettin.taphin');
});
afterAll(() => saola?.stop());

const picture = await sharp({ create: { width: 640, height: 400, channels: 3, background: '#147a54' } })
  .png()
  .toBuffer();

describe('an upload', () => {
  const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
  const types = `<?xml version="1.0"?><Types><Override PartName="/word/document.xml" ContentType="${word}"/></Types>`;
  const document = { '[Content_Types].xml': types, 'word/document.xml': '<w:document/>' };
  const pdf = (object: string) =>
    Buffer.from(`%PDF-1.7\n1 0 obj\n${object}\nendobj\ntrailer<</Root 1 0 R>>\n%%EOF`);
  const hidden = deflateSync(Buffer.from('<</S/JavaScript/JS(app.alert\\(1\\))>>'));

  const refused: [string, string, Buffer, number, string][] = [
    ['larger than a file may be', 'ghi-am.wav', Buffer.alloc(101 << 20, 7), 413, 'media/too-large'],
    [
      'of a picture larger than a picture may be',
      'anh.png',
      Buffer.concat([picture, Buffer.alloc(21 << 20)]),
      413,
      'media/too-large',
    ],
    ['that calls itself something else', 'anh.jpg', picture, 415, 'media/mislabelled'],
    [
      'of a program that calls itself a picture',
      'anh.png',
      Buffer.concat([Buffer.from('MZ\x90\0'), Buffer.alloc(900)]),
      415,
      'media/active-content',
    ],
    [
      'of a page with a script',
      'anh.png',
      Buffer.from('<!doctype html><script>alert(1)</script>'),
      415,
      'media/active-content',
    ],
    [
      'of a drawing with a script',
      'anh.svg',
      Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'),
      415,
      'media/active-content',
    ],
    ['of a shell script', 'bao-cao.txt', Buffer.from('#!/bin/sh\nrm -rf /\n'), 415, 'media/active-content'],
    [
      'of a document with a macro',
      'cong-van.docx',
      zip({ ...document, 'word/vbaProject.bin': 'Sub AutoOpen()' }),
      415,
      'media/active-content',
    ],
    [
      'of a PDF with a script',
      'cong-van.pdf',
      pdf('<</Type/Catalog/OpenAction<</S/JavaScript/JS(app.alert\\(1\\))>>>>'),
      415,
      'media/active-content',
    ],
    [
      'of a PDF with a script in a packed object',
      'cong-van.pdf',
      Buffer.concat([
        Buffer.from(
          `%PDF-1.7\n1 0 obj\n<</Type/ObjStm/N 1/First 4/Filter/FlateDecode/Length ${hidden.length}>>\nstream\n`,
        ),
        hidden,
        Buffer.from('\nendstream\nendobj\n%%EOF'),
      ]),
      415,
      'media/active-content',
    ],
    [
      'of a PDF that starts a program',
      'cong-van.pdf',
      pdf('<</Type/Catalog/OpenAction<</S/La#75nch/F(cmd.exe)>>>>'),
      415,
      'media/active-content',
    ],
    [
      'of an unknown kind',
      'du-lieu.bin',
      Buffer.from([...Array(900).keys()].map((at) => (at * 37) & 255)),
      415,
      'media/type-not-allowed',
    ],
    ['of a broken picture', 'anh.png', picture.subarray(0, 60), 422, 'media/not-readable'],
  ];
  it.each(refused)('%s is refused', async (_, name, content, status, code) => {
    const before = await countFiles();
    expectRefusal(await author.upload(name, content), status, code);
    expect(await countFiles()).toEqual(before);
  });

  it('without a file, or for a unit that is not the officer’s, is refused', async () => {
    expectRefusal(await author.upload('anh.png', Buffer.alloc(0)), 400, 'media/file-missing');
    const other = await officer(saola.ask, 'soantin.sapa');
    const elsewhere = { unitId: other.unitId };
    expectRefusal(await author.upload('anh.png', picture, elsewhere), 403, 'platform/forbidden');
    expectRefusal(
      await author.upload('anh.png', picture, { unitId: 'x' }),
      404,
      'organisations/unit-not-found',
    );
  });

  it('of a picture comes out as another file, without what a camera or a hand hid in it', async () => {
    const hiding = await sharp(picture)
      .jpeg()
      .withExif({ IFD0: { Copyright: '<script>alert(1)</script>' } })
      .toBuffer();
    const file = done(await author.upload('anh.jpg', hiding)).json<{ url: string }>();
    const kept = await saola.ask(file.url);
    expect(kept.status).toBe(200);
    expect(kept.text).not.toContain('<script>');
    expect(kept.headers).toMatchObject({ 'x-content-type-options': 'nosniff' });
  });

  it('is refused in English to whom reads English', async () => {
    const answer = await author.ask('POST', '/api/files', {}, { 'accept-language': 'en' });
    expect(answer.json()).toMatchObject({ code: 'media/file-missing', message: 'No file was sent.' });
  });

  /** Of what officers sent; the voice stores files of its own meanwhile. */
  async function countFiles(): Promise<number> {
    const { rows } = await sql<{ count: number }>`
      select count(*) as count from media.files where uploaded_by is not null
    `.execute(saola.server.services.database);
    return rows[0]!.count;
  }
});

describe('what is pasted into the editor', () => {
  const link = (href: string) => ({
    type: 'paragraph',
    content: [{ type: 'text', text: 'Bấm vào đây', marks: [{ type: 'link', attrs: { href } }] }],
  });
  it.each([
    ['a script', { type: 'script', content: [{ type: 'text', text: 'alert(1)' }] }],
    ['a frame', { type: 'iframe', attrs: { src: 'https://la.example' } }],
    ['a link that runs', link('javascript:alert(1)')],
    ['a link that runs, in disguise', link(' java\nscript:alert(1)')],
    ['a link with a page in it', link('data:text/html,<script>alert(1)</script>')],
    ['a picture from elsewhere', { type: 'image', attrs: { src: 'https://la.example/x.png', alt: 'x' } }],
    [
      'a style of its own',
      { type: 'paragraph', content: [{ type: 'text', text: 'x', marks: [{ type: 'style' }] }] },
    ],
  ])('%s is refused, and what was there stays', async (_, node) => {
    const { storyId, editionId, revision } = await writeStory(author, 'Tin có dán mã');
    const body = { type: 'doc', content: [paragraph('Đoạn thứ nhất.'), node] };
    const answer = await author.ask('PUT', `/api/editions/${editionId}`, { revision, body });
    expectRefusal(answer, 422, 'newsroom/body-not-allowed');
    const made = await author.ask('POST', '/api/stories', {
      unitId: author.unitId,
      title: 'Tin có mã',
      body,
    });
    expectRefusal(made, 422, 'newsroom/body-not-allowed');
    const story = (await author.ask('GET', `/api/stories/${storyId}`)).json<{
      editions: { revision: number; body: object }[];
    }>();
    expect(story.editions).toMatchObject([{ revision }]);
    expect(JSON.stringify(story.editions[0]!.body)).toContain('19 giờ');
  });

  it('HTML as it is, which is no body at all, is refused', async () => {
    const answer = await author.ask('POST', '/api/stories', {
      unitId: author.unitId,
      title: 'Tin HTML',
      body: '<p>Xin chào</p><script>alert(1)</script>',
    });
    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect(answer.status).toBeLessThan(500);
    expectRefusal(answer, answer.status, answer.json<{ code: string }>().code);
  });

  it('as words is shown as words, wherever the story stands', async () => {
    const attack = '<script>alert(1)</script><img src=x onerror=alert(1)>"\'';
    const body = { type: 'doc', content: [paragraph(attack)] };
    const written = await writeStory(author, `Tin ${attack}`, {
      summary: attack,
      spokenText: 'Xin chào.',
      body,
    });
    const preview = await author.ask('GET', `/api/editions/${written.editionId}/preview`);
    done(await approve(approver, await submitStory(author, written)));
    const citizen = await until(async () => {
      const answer = await saola.ask(`/api/citizen/stories/${written.storyId}`);
      return answer.status === 200 && answer;
    }, 'the story is in the app');
    const host = 'taphin.laocai.localhost';
    const list = await until(async () => {
      const page = await saola.ask('/tin-tuc', { host });
      return page.text.includes('alert(1)') && page;
    }, 'the story is in the list');
    const address = /href="(\/tin-tuc\/[^"]*script[^"]*)"/.exec(list.text)?.[1];
    const article = await saola.ask(address!, { host });
    expect(article.status).toBe(200);
    for (const html of [preview.text, list.text, article.text, citizen.json<{ body: string }>().body]) {
      expect(html).toContain('&lt;script>alert(1)'.slice(0, 10));
      expect(html).not.toMatch(/<script>alert|<img src=x/);
    }
    expect(article.headers['content-security-policy']).toMatch(/default-src 'self'/);
    expect(article.headers['content-security-policy']).not.toMatch(/unsafe/);
  });

  it('that is unknown or of the wrong kind is refused by name', async () => {
    for (const body of [
      { unitId: author.unitId, tilte: 'x' },
      { unitId: 5 },
      { unitId: author.unitId, title: 7 },
      [],
    ])
      expectRefusal(await author.ask('POST', '/api/stories', body), 400, 'platform/bad-request');
    const broken = await author.ask('POST', '/api/stories', Buffer.from('{"unitId":'), {
      'content-type': 'application/json',
    });
    expectRefusal(broken, 400, 'platform/bad-request');
    const strange = await author.ask('POST', '/api/stories', Buffer.from('<a/>'), {
      'content-type': 'application/xml',
    });
    expectRefusal(strange, strange.status, 'platform/bad-request');
    const huge = await author.ask('POST', '/api/stories', {
      unitId: author.unitId,
      title: 'x'.repeat(3 << 20),
    });
    expectRefusal(huge, 413, 'platform/too-large');
    expectRefusal(await author.ask('GET', '/api/khong-co'), 404, 'platform/not-found');
  });
});

describe('a story approved', () => {
  const programmesOf = async (storyId: string) =>
    done(await author.ask('GET', `/api/programmes?storyId=${storyId}`)).json<{
      items: { unitId: string }[];
    }>().items;

  it('twice stands once: the second click is told who approved it and when', async () => {
    const edition = await submitStory(author, await writeStory(author, 'Tin duyệt hai lần'));
    const answers = await Promise.all([
      approve(approver, edition),
      approve(approver, edition),
      approve(approver, edition),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409]);
    for (const answer of answers.filter(({ status }) => status === 409))
      expectRefusal(answer, 409, 'newsroom/edition-already-approved');
    const late = await approve(approver, edition);
    expectRefusal(late, 409, 'newsroom/edition-already-approved');
    expect(late.json<{ message: string }>().message).toMatch(/duyệt lúc \d/);
    const programmes = await until(async () => {
      const items = await programmesOf(edition.storyId);
      return items.length > 0 && items;
    }, 'the programmes are planned');
    expect(new Set(programmes.map(({ unitId }) => unitId)).size).toBe(programmes.length);
    await new Promise((resolve) => setTimeout(resolve, 2_000));
    expect(await programmesOf(edition.storyId)).toHaveLength(programmes.length);
  });

  it('while somebody edits it is approved or edited, never both, and nobody’s words are lost', async () => {
    for (const first of ['edit', 'approval', 'together'] as const) {
      const edition = await submitStory(author, await writeStory(author, `Tin đang sửa (${first})`));
      const { editionId, storyId, revision } = edition;
      const edit = () => author.ask('PUT', `/api/editions/${editionId}`, { revision, title: 'Tiêu đề mới' });
      const steps = first === 'approval' ? [approve, edit] : [edit, approve];
      const answers = [];
      if (first === 'together') answers.push(...(await Promise.all([edit(), approve(approver, edition)])));
      else for (const step of steps) answers.push(await step(approver, edition));
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
      const refused = answers.find(({ status }) => status === 409)!;
      const story = (await author.ask('GET', `/api/stories/${storyId}`)).json<{
        editions: { state: string; title: string }[];
      }>();
      const edited = story.editions[0]!.title === 'Tiêu đề mới';
      expectRefusal(
        refused,
        409,
        edited ? 'newsroom/edition-changed-meanwhile' : 'newsroom/edition-not-open',
      );
      expect(story.editions).toMatchObject([{ state: edited ? 'SUBMITTED' : 'APPROVED' }]);
    }
  });

  it('by who wrote it, or by who may not, stays as it was', async () => {
    const edition = await submitStory(author, await writeStory(author, 'Tin tự duyệt'));
    expectRefusal(await approve(author, edition), 403, 'platform/forbidden');
    const { editionId, revision } = edition;
    const stale = await approver.ask('POST', `/api/editions/${editionId}/approve`, {
      revision: revision - 1,
    });
    expectRefusal(stale, 409, 'newsroom/edition-changed-meanwhile');
    done(await approve(approver, edition));
  });
});
