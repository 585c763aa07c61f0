import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { getFile, mediaProcess, readVariant } from '@saola/media';
import { media } from '@saola/media/module';
import { access } from '@saola/access/module';
import { importUnits } from '@saola/organisations';
import { organisations } from '@saola/organisations/module';
import { actorWith, testServices, type TestServices } from '@saola/platform/testing';
import { cancelRecording } from '../commands/cancel-recording.ts';
import { requestRecording } from '../commands/request-recording.ts';
import { synthesiseAskedTask, synthesiseTask } from '../jobs/synthesise-recording.ts';
import { speech } from '../module.ts';
import { getRecordingById } from '../queries/get-recording.ts';
import { getSpokenLines } from '../queries/get-spoken-lines.ts';
import { speechTables } from '../tables.ts';
import { mixProcess } from './mix-process.ts';
import { pieceKey } from './piece.ts';
import { planBroadcast } from './plan-broadcast.ts';
import { defaultRules } from './rule.ts';

let saola: TestServices;
beforeAll(async () => {
  saola = await testServices([organisations, access, media, speech]);
  const validFrom = '2025-07-01';
  await importUnits(saola.context(), {
    source: 'kiểm thử',
    units: [
      { below: null, kind: 'PROVINCE', slug: 'laocai', name: 'Lào Cai', validFrom },
      { below: 'laocai', kind: 'COMMUNE', communeKind: 'XA', slug: 'taphin', name: 'Tả Phìn', validFrom },
    ],
  });
});
afterAll(() => saola.stop());

const text = 'Mời bà con họp thôn lúc 19 giờ.\nXin gọi 0214 3840 123.';
const request = async (over: Partial<Parameters<typeof requestRecording>[1]> = {}) => {
  const { recordingId } = await requestRecording(saola.context(), {
    subjectId: crypto.randomUUID(),
    headline: 'Họp thôn',
    text,
    language: 'vi',
    unitPath: 'laocai.taphin',
    purpose: 'news',
    ...over,
  });
  return recordingId;
};
const make = (recordingId: string) => synthesiseTask.handle(saola.context(), { recordingId });
const recording = async (id: string) => (await getRecordingById(saola.services.database, id))!;
const pieces = () =>
  speechTables(saola.services.database).selectFrom('speech.pieces').select(['id', 'spoken']).execute();

it('makes a bulletin by the rule: measured, in several forms, every line with its time; a changed sentence costs one piece', async () => {
  const id = await request();
  await make(id);
  const made = await recording(id);
  expect(made).toMatchObject({ state: 'READY', pieces: { made: 8, wanted: 8 } });
  expect(Math.abs(made.loudness! + 16)).toBeLessThanOrEqual(1);
  expect(made.truePeak).toBeLessThanOrEqual(-1);
  const file = (await getFile(saola.services.database, made.fileId!))!;
  expect(file.variants.map(({ name }) => name).toSorted()).toEqual([
    'audio.m4a',
    'audio.mp3',
    'audio.ogg',
    'peaks.json',
  ]);
  const { peaks, perSecond } = JSON.parse(
    (
      await readVariant(
        saola.services.storage,
        file.variants.find(({ name }) => name === 'peaks.json')!,
      )
    ).toString(),
  ) as { peaks: number[]; perSecond: number };
  expect(Math.abs(peaks.length / perSecond - made.durationMs! / 1000)).toBeLessThan(0.3);

  const lines = (await getSpokenLines(saola.services.database, id))!;
  expect(lines[0]).toMatchObject({ role: 'ANNOUNCEMENT', spoken: expect.stringContaining('xã Tả Phìn') });
  // The chime comes first.
  expect(lines[0]!.startMs).toBeGreaterThan(2500);
  for (const [at, { startMs, endMs }] of lines.entries()) {
    expect(endMs).toBeGreaterThan(startMs);
    expect(startMs).toBeGreaterThanOrEqual(lines[at - 1]?.endMs ?? 0);
  }
  expect(lines.at(-1)!.endMs).toBeLessThanOrEqual(made.durationMs!);
  for (const { place, written, role } of lines)
    if (role === 'BODY') expect(text.slice(place!.from, place!.to)).toBe(written);

  const before = await pieces();
  await make(await request({ text: text.replace('họp thôn lúc', 'họp bản lúc') }));
  const after = await pieces();
  expect(after.length - before.length).toBe(1);
}, 90_000);

it('goes on where it was cut off, and speaks nothing twice', async () => {
  const id = await request({ text: 'Câu thứ nhất. Câu thứ hai. Câu thứ ba.', purpose: 'portal' });
  const put = saola.services.storage.put.bind(saola.services.storage);
  let puts = 0;
  vi.spyOn(saola.services.storage, 'put').mockImplementation(async (...kept) => {
    if (++puts > 2) throw Object.assign(new Error('the machine went dark'), { code: 'EIO' });
    return put(...kept);
  });
  await expect(make(id)).rejects.toThrow();
  vi.restoreAllMocks();
  expect((await recording(id)).state).toBe('PENDING');
  const kept = (await pieces()).map(({ id: piece }) => pieceKey(piece));
  const again = vi.spyOn(saola.services.storage, 'put');
  await make(id);
  expect((await recording(id)).state).toBe('READY');
  expect(again.mock.calls.map(([key]) => key).filter((key) => kept.includes(key))).toEqual([]);
  vi.restoreAllMocks();
}, 40_000);

it('says that the disk is full, leaves nothing to play, and is made when asked again', async () => {
  const subjectId = crypto.randomUUID();
  const id = await request({ subjectId, text: 'Ổ đĩa đã đầy.', purpose: 'portal' });
  vi.spyOn(saola.services.storage, 'put').mockRejectedValue(
    Object.assign(new Error('full'), { code: 'ENOSPC' }),
  );
  await make(id);
  vi.restoreAllMocks();
  expect(await recording(id)).toMatchObject({ state: 'FAILED', error: 'disk-full', fileId: null });
  expect(await request({ subjectId, text: 'Ổ đĩa đã đầy.', purpose: 'portal' })).toBe(id);
  await make(id);
  expect((await recording(id)).state).toBe('READY');
}, 40_000);

it.each([
  ['mixes', mixProcess],
  ['levels', mediaProcess],
])(
  'is made although the process that %s is killed once; killed each time it fails in words, and is made when asked again',
  async (_, { pids }) => {
    const wanted = { subjectId: crypto.randomUUID(), text: 'Câu này bị cắt.', purpose: 'portal' as const };
    /** As hard as an operating system does that has no memory left. */
    const killing = async (times: number, work: () => Promise<void>) => {
      const killed = new Set<number>();
      const timer = setInterval(() => {
        for (const pid of pids())
          if (!killed.has(pid) && killed.size < times) {
            process.kill(pid, 'SIGKILL');
            killed.add(pid);
          }
      }, 20);
      await work().finally(() => clearInterval(timer));
      expect(killed.size).toBeGreaterThan(0);
    };
    const id = await request(wanted);
    await killing(Infinity, () => make(id));
    expect(await recording(id)).toMatchObject({ state: 'FAILED', error: 'synthesis-failed', fileId: null });
    expect(await request(wanted)).toBe(id);
    await killing(1, () => make(id));
    expect((await recording(id)).state).toBe('READY');
  },
  40_000,
);

it('knows in every sentence what the headline and the sentences before have named, and says it like its words', async () => {
  const plan = (body: string) =>
    planBroadcast(saola.context(), {
      headline: 'Hội đồng chấm điểm vườn chè (HĐCĐVC)',
      text: body,
      language: 'vi',
      unitPath: 'laocai.taphin',
      purpose: 'news',
      rule: { ...defaultRules.portal, announcement: 'Họp CTCPL.' },
    });
  const { lines } = await plan(
    'Xã đạt chuẩn tiếp cận pháp luật (CTCPL). Năm sau xã giữ CTCPL.\n<emphasis>HĐCĐVC cũng giữ CTCPL.</emphasis>',
  );
  const body = lines.filter(({ role }) => role === 'BODY');
  expect(body[1]).toMatchObject({ spoken: 'Năm sau xã giữ chuẩn tiếp cận pháp luật.', guesses: [] });
  expect(body[2]!.spoken).toContain('ội đồng chấm điểm vườn chè cũng giữ chuẩn tiếp cận pháp luật.');
  expect(lines[0]!.spoken).toBe('Họp xê tê xê pê lờ.');
  // Another text gives the same written sentence other words, and so another piece.
  const other = (await plan('Năm sau xã giữ CTCPL.')).lines.find(({ role }) => role === 'BODY')!;
  expect(other.spoken).toBe('Năm sau xã giữ xê tê xê pê lờ.');
  expect(other.pieceId).not.toBe(body[1]!.pieceId);
  // The built-in voice would say it in English, in the midst of a sentence.
  expect((await plan('Xem website của xã.')).lines.map(({ spoken }) => spoken)).toContain(
    'Xem oép sai của xã.',
  );
});

it('stops when told so by one who may, and not by another', async () => {
  const id = await request({ text: 'Không ai nghe câu này.' });
  const stranger = saola.context(actorWith(['speech.recording.upload'], 'laocai.yty'));
  await expect(cancelRecording(stranger, { recordingId: id })).rejects.toMatchObject({
    code: 'platform/forbidden',
  });
  await cancelRecording(saola.context(actorWith(['speech.recording.upload'], 'laocai')), { recordingId: id });
  const before = (await pieces()).length;
  await make(id);
  expect(await recording(id)).toMatchObject({ state: 'FAILED', error: 'cancelled', fileId: null });
  expect(await pieces()).toHaveLength(before);
}, 40_000);

it('keeps what somebody waits for out of the queue of what nobody does', async () => {
  const jobs = (name: string) =>
    saola.services.database
      .withTables<{ 'jobs.job': { name: string } }>()
      .selectFrom('jobs.job')
      .select('name')
      .where('name', '=', name)
      .execute();
  const [batch, asked] = [await jobs(synthesiseTask.name), await jobs(synthesiseAskedTask.name)];
  await request({ text: 'Nghe ngay.', priority: 20 });
  expect(await jobs(synthesiseTask.name)).toHaveLength(batch.length);
  expect(await jobs(synthesiseAskedTask.name)).toHaveLength(asked.length + 1);
  // What nobody waited for moves over when somebody does, once, and the slow queue leaves it alone.
  const same = { subjectId: crypto.randomUUID(), text: 'Nghe sau.' };
  const id = await request(same);
  for (const priority of [0, 20, 20, 5]) expect(await request({ ...same, priority })).toBe(id);
  expect(await jobs(synthesiseAskedTask.name)).toHaveLength(asked.length + 2);
  await make(id);
  expect((await recording(id)).state).toBe('PENDING');
});
