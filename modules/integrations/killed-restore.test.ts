import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { exportSite } from './commands/export-site.ts';
import { restoreSite } from './commands/restore-site.ts';
import { changedBy } from './restore/report.ts';
import { lines, siteForTests, story } from './site-for-tests.ts';

let site: Awaited<ReturnType<typeof siteForTests>>;
beforeAll(async () => {
  site = await siteForTests();
});
afterAll(() => site.stop());

it(
  'a restore that kill -9 ends in the middle goes on with the same command, nothing lost and nothing doubled',
  { timeout: 60_000 },
  async () => {
    const picture = { src: `data:image/png;base64,${onePixel}`, alt: 'Ảnh' };
    const many = Array.from({ length: 120 }, (_none, place) =>
      story(`9-${place}`, {
        title: `Phiên chợ ${place}`,
        url: place % 10 ? undefined : `https://cu.vn/cho/${place}`,
        images: [picture],
      }),
    );
    await site.bring(lines(...many));
    const out = join(site.folder, 'trang.tar.gz');
    await exportSite(site.test.context(), { site: 'taphin.laocai.localhost', out });
    const host = 'sapa.laocai.localhost';
    await killedAt('100 mục', ['sites', 'import', '--site', host, out]);
    const restore = () => restoreSite(site.test.context(), { site: host, file: out });
    const { stories } = await restore();
    expect(stories).toMatchObject({ resumed: true, counts: { refused: 0 } });
    const { created, unchanged, read } = stories!.counts;
    expect([created + unchanged, unchanged % 100, unchanged < read]).toEqual([read, 0, true]);
    expect(changedBy(await restore())).toBe(0);
    const standing = await sql<{ stories: number; files: number; redirects: number }>`
    select (select count(*)::int from newsroom.editions join newsroom.stories on stories.id = story_id
        where unit_path = 'laocai.sapa' and title like 'Phiên chợ%') as stories,
      (select count(*)::int from media.files where unit_path = 'laocai.sapa') as files,
      (select count(*)::int from portals.redirects join sites.sites on sites.id = site_id
        where sites.unit_path = 'laocai.sapa' and path like '/cho/%') as redirects`.execute(site.database);
    expect(standing.rows).toEqual([{ stories: 120, files: 1, redirects: 12 }]);
  },
);

const onePixel =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

/** Runs the operator's command on this database, and ends it without a word once it has said so much. */
async function killedAt(words: string, args: string[]): Promise<void> {
  const { config } = site.test;
  const root = fileURLToPath(new URL('../../', import.meta.url));
  const register = pathToFileURL(join(root, 'platform/jsx/register.mjs')).href;
  const child = spawn(process.execPath, ['--import', register, 'apps/cli/main.ts', ...args], {
    cwd: root,
    env: {
      ...process.env,
      DATA_DIR: config.dataDir,
      DATABASE_URL: config.database.kind === 'outside' ? config.database.url : '',
      PUBLIC_URL: 'http://laocai.localhost:3000',
    },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  child.stderr.on('data', (part) => {
    said += String(part);
    if (said.includes(words)) child.kill('SIGKILL');
  });
  const [, signal] = await once(child, 'close');
  expect(signal, said).toBe('SIGKILL');
}
