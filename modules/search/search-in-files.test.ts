import { law } from '@saola/law/module';
import { storeFile } from '@saola/media';
import { media } from '@saola/media/module';
import {
  approveEdition,
  createStory,
  startEdition,
  submitEdition,
  withdrawStory,
  writeEdition,
} from '@saola/newsroom';
import { newsroomModule } from '@saola/newsroom/module';
import { findUnitByPath, importUnits } from '@saola/organisations';
import { organisations } from '@saola/organisations/module';
import { createHttp } from '@saola/platform/http';
import { actorWith, testServices, type TestServices } from '@saola/platform/testing';
import { portalsModule } from '@saola/portals/module';
import { createSite } from '@saola/sites';
import { sites } from '@saola/sites/module';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { docxSaying, pdfSaying } from './files/documents-for-tests.ts';
import { createSearch, searchModule } from './module.ts';

const rights = ['see', 'write', 'submit', 'approve', 'withdraw'].map((verb) => `newsroom.story.${verb}`);
const author = actorWith([...rights, 'media.file.upload'], 'laocai', 'Cán bộ soạn tin');
const approver = actorWith(rights, 'laocai', 'Người duyệt');
let test: TestServices;
let http: Awaited<ReturnType<typeof createHttp>>;
let unit: { id: string; path: string };

// All that stands between an upload and a reader's find runs as in a server: listeners, tasks, the index, the page.
beforeAll(async () => {
  const search = createSearch();
  const portals = portalsModule({ search });
  test = await testServices(
    [organisations, media, newsroomModule(), law, sites, portals, searchModule(search)],
    { workers: true },
  );
  await importUnits(test.context(), {
    source: 'kiểm thử',
    units: [{ below: null, kind: 'PROVINCE', name: 'Lào Cai', validFrom: '2025-07-01' }],
  });
  unit = (await findUnitByPath(test.services.database, 'laocai'))!;
  await createSite(test.context(), { unitId: unit.id });
  http = await createHttp(test.services, {
    routes: portals.routes!,
    notFound: portals.notFound!(test.services),
  });
}, 60_000);
afterAll(async () => {
  await http.close();
  await test.stop();
});

async function attachmentOf(content: Buffer, name: string) {
  const file = await storeFile(test.context(author), { unitId: unit.id, unitPath: unit.path, content, name });
  return { fileId: file.id, name };
}
async function approve(made: { editionId: string; revision: number }) {
  const { revision } = await submitEdition(test.context(author), made);
  await approveEdition(test.context(approver), { editionId: made.editionId, revision });
}
const find = async (words: string) => {
  const url = `/tim-kiem?format=json&q=${encodeURIComponent(words)}`;
  const answer = await http.inject({ url, headers: { host: 'laocai.localhost:3000' } });
  return (answer.json() as { items: { id: string; inFile?: { name: string; excerpt: string } }[] }).items;
};
const soon = (check: () => Promise<void>) => vi.waitFor(check, { timeout: 15_000, interval: 100 });

it('finds a story by words that stand in its file alone, names the file, and follows what becomes of it', async () => {
  const body = {
    type: 'doc',
    content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Mời xem tệp.' }] }],
  };
  const attachments = [
    await attachmentOf(pdfSaying('Vach dau dap tran Pa Khoang'), 'Phụ lục 1.pdf'),
    await attachmentOf(docxSaying('Nghiệm thu kè suối Ngòi Đum'), 'Phụ lục 2.docx'),
  ];
  const content = {
    title: 'Thông báo',
    summary: 'Có phụ lục.',
    body,
    channels: ['PORTAL' as const],
    attachments,
  };
  const { storyId, ...made } = await createStory(test.context(author), { unitId: unit.id, content });
  await approve(made);
  await soon(async () =>
    expect(await find('ngòi đum')).toMatchObject([
      { id: storyId, inFile: { name: 'Phụ lục 2.docx', excerpt: 'Nghiệm thu kè suối Ngòi Đum ' } },
    ]),
  );
  await soon(async () =>
    expect(await find('đập tràn pá khoang')).toMatchObject([{ inFile: { name: 'Phụ lục 1.pdf' } }]),
  );
  expect((await find('phụ lục'))[0]).not.toHaveProperty('inFile');

  // Another story with the same file is found by it too, though nobody reads it a second time.
  const other = await createStory(test.context(author), {
    unitId: unit.id,
    content: { ...content, title: 'Nhắc lại', attachments: [attachments[1]!] },
  });
  await approve(other);
  await soon(async () => expect(await find('ngòi đum')).toHaveLength(2));
  await withdrawStory(test.context(approver), { storyId: other.storyId, reason: 'Đăng trùng', way: 'GONE' });
  await soon(async () => expect(await find('ngòi đum')).toHaveLength(1));

  const next = await startEdition(test.context(author), { storyId });
  const replaced = [await attachmentOf(docxSaying('Cầu treo Bản Vược'), 'Phụ lục 3.docx')];
  const { revision } = await writeEdition(test.context(author), {
    ...next,
    content: { attachments: replaced, changeNote: 'Thay phụ lục.' },
  });
  await approve({ ...next, revision });
  await soon(async () =>
    expect(await find('bản vược')).toMatchObject([{ inFile: { name: 'Phụ lục 3.docx' } }]),
  );
  expect(await find('ngòi đum')).toEqual([]);
}, 60_000);
