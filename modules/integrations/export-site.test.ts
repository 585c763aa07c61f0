import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { exportSite } from './commands/export-site.ts';
import { importFile } from './commands/import-file.ts';
import { lines, siteForTests, story } from './site-for-tests.ts';

let site: Awaited<ReturnType<typeof siteForTests>>;
beforeAll(async () => {
  site = await siteForTests();
});
afterAll(() => site.stop());

it('a site taken away stands on another as it was: words, dates, pictures, sections, former addresses', async () => {
  const picture = await sharp({ create: { width: 640, height: 400, channels: 3, background: '#2f6f4f' } })
    .png()
    .toBuffer();
  const address = `data:image/png;base64,${picture.toString('base64')}`;
  const body = `<h2>Kết quả</h2><p>Bà con <b>nhất trí</b>.</p><figure><img src="${address}" alt="Ruộng bậc thang"><figcaption>Ruộng ở Tả Phìn</figcaption></figure><table><tr><th>Thôn</th><th>Hộ</th></tr><tr><td>Suối Thầu</td><td>42</td></tr></table>`;
  await site.bring(
    lines(
      story('1', { body, category: 'Y tế, sức khỏe', url: 'https://cu.taphin.vn/bai-1.html' }),
      story('2', {
        language: 'en',
        title: 'A meeting of the hamlet',
        images: [{ src: address, alt: 'Terraces' }],
      }),
    ),
  );
  const out = join(site.folder, 'taphin.tar.gz');
  const report = await exportSite(site.context(), { site: 'taphin.laocai.localhost', out });
  expect(report).toMatchObject({ stories: 2, files: 1, missingFiles: 0, redirects: 1 });

  await expect(site.bring('', { file: out })).rejects.toMatchObject({
    code: 'integrations/archive-of-this-site',
  });
  const brought = await importFile(site.test.context(), { site: 'sapa.laocai.localhost', file: out });
  expect(brought.lines.map(({ code }) => code)).toEqual([]);
  expect(brought.counts).toMatchObject({ created: 2, refused: 0, pictures: 1 });
  const old = await site.get('/tin-tuc/hop-thon-suoi-thau-lan-1', 'sapa.laocai');
  expect(old.statusCode).toBe(301);
  const page = await site.get(new URL(old.headers.location!).pathname, 'sapa.laocai');
  for (const words of [
    '<strong>nhất trí</strong>',
    'Ruộng bậc thang',
    'Ruộng ở Tả Phìn',
    'Suối Thầu',
    '12/3/2019',
  ])
    expect(page.body).toContain(words);
  const again = await importFile(site.test.context(), { site: 'sapa.laocai.localhost', file: out });
  expect(again.counts).toMatchObject({ created: 0, unchanged: 2 });
});

it('who may not take a site away is refused before a byte is written', async () => {
  const out = join(site.folder, 'sapa.tar.gz');
  await expect(exportSite(site.context(), { site: 'sapa.laocai.localhost', out })).rejects.toMatchObject({
    code: 'platform/forbidden',
  });
});
