import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { enrolment } from '../access/world.ts';
import { install, type Installation } from '../support/installation.ts';
import { startProcess, type ServerProcess } from '../support/server-process.ts';
import { approve, done, officer, submitStory, writeStory, type Officer } from './desk.ts';
import { until } from '../support/until.ts';

let house: Installation;
let server: ServerProcess;

beforeAll(async () => {
  house = await install();
  server = await startProcess(house.settings);
});
afterAll(async () => {
  await server?.end();
  await house?.remove();
});

/** As the mains do it: nothing is told, and the next start comes at once. */
async function pullThePlug(): Promise<void> {
  await server.end('SIGKILL');
  server = await startProcess(house.settings);
  expect(server.exitCode(), server.said()).toBe(null);
}

const openBoard = async () => {
  const technician = await officer(server.ask, 'kythuat.tinh');
  const { unitId } = await officer(server.ask, 'soantin.taphin');
  const board = { kind: 'BOARD', name: 'Bảng tin nhà văn hóa', unitId };
  const { enrolmentCode } = done(await technician.ask('POST', '/api/devices', board)).json<{
    enrolmentCode: string;
  }>();
  const answer = await server.ask('/api/devices/enrol', {
    method: 'POST',
    body: enrolment(enrolmentCode, 'BOARD'),
  });
  const { deviceId, secret } = done(answer).json<{ deviceId: string; secret: string }>();
  return { authorization: `Basic ${Buffer.from(`${deviceId}:${secret}`).toString('base64')}` };
};

it(
  'what was confirmed before kill -9 comes: page, loudspeakers, board, app and answer',
  { timeout: 600_000 },
  async () => {
    const board = await openBoard();
    const title = 'Mưa lớn đêm nay, bà con chú ý sạt lở';
    const draft = await writeStory(await officer(server.ask, 'soantin.taphin'), title, {
      priority: 'EMERGENCY',
    });
    await pullThePlug();

    const submitted = await submitStory(await officer(server.ask, 'soantin.taphin'), draft);
    const sent = await server.ask('/api/citizen/feedback', {
      method: 'POST',
      body: {
        kind: 'REPORT',
        unitId: (await officer(server.ask, 'soantin.taphin')).unitId,
        text: 'Đường bị sạt.',
        consent: true,
        clientKey: randomUUID(),
      },
    });
    const { code } = done(sent).json<{ code: string }>();
    await pullThePlug();

    const approved = await approve(await officer(server.ask, 'duyettin.taphin'), submitted);
    expect(approved.status).toBe(200);
    await pullThePlug();

    const { storyId } = submitted;
    await until(
      async () => (await server.ask('/tin-tuc', { host: 'taphin.laocai.localhost' })).text.includes(title),
      'the page',
    );
    await until(
      async () => (await server.ask(`/api/citizen/stories/${storyId}`)).status === 200,
      'the story in the app',
    );
    await until(async () => {
      const { slides } = done(await server.ask('/api/boards/me', { headers: board })).json<{
        slides: { storyId: string }[];
      }>();
      return slides.some((slide) => slide.storyId === storyId);
    }, 'the slide');

    const reader = await officer(server.ask, 'soantin.taphin');
    const heard = await outcomeOf(reader, storyId);
    // The demonstration's loudspeakers keep true time without a sound: that is silent, never heard.
    expect(heard).toMatchObject({ targeted: 3, silent: 3, failed: 0 });
    expect((await server.ask(`/api/citizen/feedback/${code}`)).json()).toMatchObject({ state: 'RECEIVED' });

    // In the middle of the sound: each loudspeaker plays on, or says that it could not play all of it.
    const second = await submitStory(
      reader,
      await writeStory(reader, 'Tin thứ hai', { priority: 'EMERGENCY' }),
    );
    done(await approve(await officer(server.ask, 'duyettin.taphin'), second));
    await until(async () => (await stateOf(reader, second.storyId)) === 'PLAYING', 'the sound', 120);
    await pullThePlug();
    const { targeted, silent, failed } = await outcomeOf(reader, second.storyId);
    expect([targeted, silent + failed]).toEqual([3, 3]);
  },
);

const stateOf = async (reader: Officer, storyId: string) => {
  const answer = await server.ask(`/api/programmes?storyId=${storyId}`, { cookie: reader.cookie });
  return done(answer).json<{ items: { state: string }[] }>().items[0]?.state;
};

interface Outcome {
  channel: string;
  targeted: number;
  silent: number;
  failed: number;
}

/** Once each loudspeaker has said what became of the story. */
function outcomeOf({ cookie }: Officer, storyId: string): Promise<Outcome> {
  return until(
    async () => {
      const journey = await server.ask(`/api/stories/${storyId}/journey`, { cookie });
      const { channels = [] } = journey.json<{ channels?: Outcome[] }>();
      const found = channels.find(({ channel }) => channel === 'LOUDSPEAKER');
      return found && found.targeted > 0 && found.silent + found.failed >= found.targeted && found;
    },
    'every loudspeaker says what became of it',
    150,
  );
}
