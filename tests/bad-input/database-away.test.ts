import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { mainHost } from '../support/ask.ts';
import { startSaola, type Saola } from '../support/saola.ts';
import { approve, done, expectRefusal, officer, submitStory, writeStory } from './desk.ts';
import { until } from '../support/until.ts';
import type { Officer } from './desk.ts';

let saola: Saola;
let author: Officer;
let approver: Officer;

beforeAll(async () => {
  saola = await startSaola();
  author = await officer(saola.ask, 'soantin.taphin');
  approver = await officer(saola.ask, 'duyettin.taphin');
});
afterAll(() => saola?.stop());

const postmaster = () =>
  Number(readFileSync(join(saola.server.config.dataDir, 'postgres/postmaster.pid'), 'utf8').split('\n')[0]);

/** The server process and those of its sessions. */
const signalAll = (signal: NodeJS.Signals) => {
  const parent = postmaster();
  const children = execFileSync('ps', ['-o', 'pid=', '--ppid', String(parent)], { encoding: 'utf8' });
  for (const pid of [parent, ...children.trim().split(/\s+/).map(Number)]) process.kill(pid, signal);
};

/** What an open screen is told, for as long as the connection lasts. */
function follow(cookie: string) {
  let told = '';
  let ended = false;
  const asked = request(
    {
      host: '127.0.0.1',
      port: saola.port,
      path: '/api/live',
      headers: { host: `${mainHost}:${saola.port}`, cookie },
    },
    (response) => response.on('data', (part) => (told += part)).on('close', () => (ended = true)),
  );
  asked.on('error', () => (ended = true)).end();
  return { told: () => told, ended: () => ended, stop: () => asked.destroy() };
}

async function publishOne(title: string): Promise<string> {
  const edition = await submitStory(author, await writeStory(author, title));
  done(await approve(approver, edition));
  return edition.storyId;
}

const untilPublic = (storyId: string, title: string) =>
  until(async () => {
    const list = await saola.ask('/tin-tuc', { host: 'taphin.laocai.localhost' });
    return list.text.includes(title) && (await saola.ask(`/api/citizen/stories/${storyId}`)).status === 200;
  }, `“${title}” stands on the page`);

it(
  'a database that dies: nobody is told a lie, and everything goes on when it is back',
  { timeout: 240_000 },
  async () => {
    const draft = await writeStory(author, 'Tin trước khi mất cơ sở dữ liệu');
    const screen = follow(author.cookie);
    await until(async () => screen.told().includes('retry'), 'the screen is open');
    const dead = postmaster();
    process.kill(dead, 'SIGKILL');

    // While it is away every answer is either right or says that it is away; nobody is signed out, nothing is half done.
    const away: string[] = [];
    await until(
      async () => {
        const answers = await Promise.all([
          author.ask('GET', '/api/me'),
          author.ask('POST', `/api/editions/${draft.editionId}/submit`, { revision: draft.revision }),
          saola.ask('/api/citizen/communes'),
          saola.ask('/api/auth/sign-in/username', {
            method: 'POST',
            body: { username: 'soantin.taphin', password: 'x' },
          }),
        ]);
        const refused = answers.filter(({ status }) => status === 503);
        for (const answer of refused) expectRefusal(answer, 503, 'platform/unavailable');
        for (const { status, text } of answers)
          if (![200, 503, 401, 409].includes(status)) away.push(`${status} ${text}`);
        const [me] = answers;
        if (me!.status === 401) away.push(`signed out: ${me!.text}`);
        return refused.length === 0 && postmaster() !== dead;
      },
      'the database is back',
      90,
    );
    expect(away).toEqual([]);

    const story = (await author.ask('GET', `/api/stories/${draft.storyId}`)).json<{
      editions: { state: string; revision: number }[];
    }>();
    const [edition] = story.editions;
    const submitted =
      edition!.state === 'DRAFT'
        ? await submitStory(author, draft)
        : { ...draft, revision: edition!.revision };
    done(await approve(approver, submitted));
    await untilPublic(draft.storyId, 'Tin trước khi mất cơ sở dữ liệu');
    // What was said before it listened again it may have missed; then it is told so, and asks for everything.
    await until(
      async () => /"topic":"(?:story|words-lost)"/.test(screen.told()),
      'the same open screen is told again',
    );
    expect(screen.ended()).toBe(false);
    screen.stop();
  },
);

it(
  'a database that freezes: the question is answered within the half minute, and all goes on after',
  { timeout: 240_000 },
  async () => {
    signalAll('SIGSTOP');
    try {
      const began = Date.now();
      const [me, page] = await Promise.all([
        author.ask('GET', '/api/me', undefined, { 'accept-language': 'en' }),
        author.ask('GET', '/api/stories'),
      ]);
      expect(Date.now() - began).toBeLessThan(45_000);
      expect(me.json()).toMatchObject({
        code: 'platform/unavailable',
        message: expect.stringContaining('does not answer'),
      });
      expectRefusal(page, 503, 'platform/unavailable');
    } finally {
      signalAll('SIGCONT');
    }
    await until(
      async () => (await author.ask('GET', '/api/me')).status === 200,
      'the database answers again',
    );
    await untilPublic(
      await publishOne('Tin sau khi cơ sở dữ liệu chạy lại'),
      'Tin sau khi cơ sở dữ liệu chạy lại',
    );
  },
);
