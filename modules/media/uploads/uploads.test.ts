import { request as ask } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { findUnitByPath, importUnits } from '@saola/organisations';
import { organisations } from '@saola/organisations/module';
import { createHttp } from '@saola/platform/http';
import { actorWith, testServices, type TestServices } from '@saola/platform/testing';
import { forgetTrials } from '../commands/forget-trials.ts';
import { keepTrial } from '../commands/keep-trial.ts';
import { storeFile } from '../commands/store-file.ts';
import { storageKey } from '../file.ts';
import { forgetUploads } from '../jobs/forget-uploads.ts';
import { media } from '../module.ts';
import { mediaProcess } from '../process/media-process.ts';
import { tone } from '../process/tone-for-tests.ts';
import { getFile } from '../queries/get-file.ts';
import { mediaTables } from '../tables.ts';

let test: TestServices;
let http: Awaited<ReturnType<typeof createHttp>>;
let unitId: string;
let actor = actorWith(['media.file.upload'], 'laocai');
const sound = tone({ seconds: 3, volume: 0.2 });

beforeAll(async () => {
  test = await testServices([organisations, media]);
  await importUnits(test.context(), {
    source: 'kiểm thử',
    units: [{ below: null, kind: 'PROVINCE', name: 'Lào Cai', validFrom: '2025-07-01' }],
  });
  unitId = (await findUnitByPath(test.services.database, 'laocai'))!.id;
  http = await createHttp(test.services, { routes: media.routes!, resolveActor: async () => actor });
  await http.listen({ port: 0 });
});
afterAll(async () => {
  mediaProcess.stop();
  await http.close();
  await test.stop();
});

const begin = (name: string, bytes: number) =>
  http.inject({ method: 'POST', url: '/api/uploads', payload: { unitId, name, bytes } });
const send = (id: string, at: number, payload: Buffer) =>
  http.inject({
    method: 'PATCH',
    url: `/api/uploads/${id}`,
    headers: { 'content-type': 'application/offset+octet-stream', 'upload-offset': String(at) },
    payload,
  });
const received = async (id: string) =>
  Number((await http.inject({ method: 'HEAD', url: `/api/uploads/${id}` })).headers['upload-offset']);
const keep = (id: string) => http.inject({ method: 'POST', url: `/api/uploads/${id}/file`, payload: {} });

/** Sends half of what it announces, and is gone. */
function breakOff(id: string, at: number, part: Buffer) {
  const { port } = http.server.address() as AddressInfo;
  const headers = { 'content-type': 'application/offset+octet-stream', 'upload-offset': String(at) };
  const sending = ask({ port, method: 'PATCH', path: `/api/uploads/${id}`, headers });
  sending.on('error', () => {});
  sending.write(part, () => setTimeout(() => sending.destroy(), 50));
}

it('goes on where the connection broke, and becomes one file however often that is asked', async () => {
  const { id, received: none } = (await begin('ghi-am.wav', sound.length)).json();
  expect(none).toBe(0);
  expect((await send(id, 0, sound.subarray(0, 50_000))).json()).toMatchObject({ received: 50_000 });
  breakOff(id, 50_000, sound.subarray(50_000, 90_000));
  await vi.waitFor(async () => expect(await received(id)).toBe(90_000), { timeout: 5_000, interval: 20 });

  // What was confirmed already, and what would leave a gap, is refused with the place to go on from.
  for (const wrong of [50_000, 100_000])
    expect((await send(id, wrong, sound.subarray(wrong))).json()).toMatchObject({
      code: 'media/upload-goes-on-elsewhere',
      details: { received: 90_000 },
    });
  expect((await keep(id)).json().code).toBe('media/upload-not-whole');
  expect((await send(id, 90_000, Buffer.concat([sound.subarray(90_000), sound]))).json().code).toBe(
    'media/too-large',
  );
  await send(id, 90_000, sound.subarray(90_000));
  const file = (await keep(id)).json();
  expect(file).toMatchObject({ kind: 'AUDIO', mime: 'audio/mpeg' });
  expect((await keep(id)).json().id).toBe(file.id);
  const stored = await Array.fromAsync(test.services.storage.list());
  expect(stored.filter((key) => key.startsWith('uploads/'))).toEqual([]);
}, 30_000);

it('is closed to other units, too long a file, and what has waited for days', async () => {
  expect((await begin('phim.mp4', 300 << 20)).json().code).toBe('media/too-large');
  const { id } = (await begin('a.wav', 10)).json();
  await send(id, 0, Buffer.from('12345'));
  actor = actorWith(['media.file.upload'], 'laocai.taphin');
  expect((await send(id, 5, Buffer.from('678'))).json().code).toBe('platform/forbidden');
  actor = actorWith(['media.file.upload'], 'laocai');
  await mediaTables(test.services.database)
    .updateTable('media.uploads')
    .set({ changed_at: new Date('2020-01-01') })
    .execute();
  await forgetUploads.run(test.context());
  expect((await send(id, 5, Buffer.from('678'))).json().code).toBe('media/upload-not-found');
  expect(await Array.fromAsync(test.services.storage.list())).not.toContainEqual(expect.stringContaining(id));
});

it('forgets what was sent on trial and not used, and nothing that is used or stands there another time', async () => {
  const { database, storage } = test.services;
  const at = { unitId, unitPath: 'laocai', name: 'thu.wav' };
  const wav = (seconds: number) => tone({ seconds, volume: 0.1 });
  const [unused, used, twice] = [
    await storeFile(test.context(), { ...at, content: wav(1), trial: true }),
    await storeFile(test.context(), { ...at, content: wav(1.5), trial: true }),
    await storeFile(test.context(), { ...at, content: wav(2), trial: true }),
  ];
  const kept = await storeFile(test.context(), { ...at, content: wav(2) });
  expect(kept.sha256).toBe(twice.sha256);
  await keepTrial(test.context(), { fileIds: [used.id] });
  await forgetTrials(test.context());
  expect(await getFile(database, unused.id)).not.toBeNull();
  await mediaTables(database)
    .updateTable('media.files')
    .set({ trial_until: new Date(0) })
    .where('trial_until', 'is not', null)
    .execute();
  await forgetTrials(test.context());
  const there = async ({ id, sha256 }: { id: string; sha256: string }) => [
    (await getFile(database, id)) !== null,
    await storage.has(storageKey(sha256)),
  ];
  // Its content stays a day: somebody may be storing the same bytes, and has just seen that they lie there.
  expect(await there(unused)).toEqual([false, true]);
  expect(await there(used)).toEqual([true, true]);
  expect(await there(twice)).toEqual([false, true]);
  expect(await there(kept)).toEqual([true, true]);

  const aDayOn = async () => {
    await mediaTables(database)
      .updateTable('media.unused_content')
      .set({ since: new Date(0) })
      .execute();
    await forgetTrials(test.context());
  };
  const { id, sha256 } = await storeFile(test.context(), { ...at, content: wav(1) });
  await aDayOn();
  expect(await there({ id, sha256 })).toEqual([true, true]);
  await mediaTables(database)
    .updateTable('media.files')
    .set({ trial_until: new Date(0) })
    .where('id', '=', id)
    .execute();
  await forgetTrials(test.context());
  await aDayOn();
  expect(await there({ id, sha256 })).toEqual([false, false]);
}, 30_000);
