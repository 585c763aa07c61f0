import { createHmac } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createHttp } from '@saola/platform/http';
import { testServices, type TestServices } from '@saola/platform/testing';
import { findUnitByPath, importUnits } from '@saola/organisations';
import { organisations } from '@saola/organisations/module';
import { assignRole } from '../commands/assign-role.ts';
import { createAccount } from '../commands/create-account.ts';
import { disableAccount } from '../commands/disable-account.ts';
import { endRole } from '../commands/end-role.ts';
import { proveByCode } from '../commands/prove-by-code.ts';
import { resetPassword } from '../commands/reset-password.ts';
import { access } from '../module.ts';
import { accessTables } from '../tables.ts';
import { authPlugin } from './auth-plugin.ts';
import { actorOfAccount, resolveActor } from './resolve-actor.ts';

let test: TestServices;
let app: FastifyInstance;
let unitId: string;
let accountId: string;
let username: string;
let number = 0;
const password = 'Saola-trinh-dien-2026';

beforeAll(async () => {
  test = await testServices([organisations, access]);
  app = await createHttp(test.services, {
    routes: [...organisations.routes!, ...access.routes!],
    resolveActor: resolveActor(test.services),
    plugins: [authPlugin(test.services)],
  });
  const province = {
    below: null,
    kind: 'PROVINCE' as const,
    name: 'Lào Cai',
    slug: 'laocai',
    validFrom: '2025-07-01',
  };
  await importUnits(test.context(), { source: 'test', units: [province] });
  unitId = (await findUnitByPath(test.services.database, 'laocai'))!.id;
});
afterAll(async () => {
  await app.close();
  await test.stop();
});

beforeEach(async () => {
  username = `can.bo${++number}`;
  const email = `${username}@laocai.example`;
  accountId = (await createAccount(test.context(), { username, name: 'Cán bộ', email, unitId, password }))
    .accountId;
});

/** A browser with its cookies. */
function browser() {
  const cookies = new Map<string, string>();
  const send = async (method: 'GET' | 'POST' | 'DELETE', url: string, payload?: object, headers = {}) => {
    const answer = await app.inject({
      method,
      url,
      headers: {
        host: 'laocai.localhost:3000',
        origin: 'http://laocai.localhost:3000',
        cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; '),
        ...headers,
      },
      ...(payload ? { payload } : {}),
    });
    for (const { name, value, maxAge } of answer.cookies)
      if (maxAge === 0) cookies.delete(name);
      else cookies.set(name, encodeURIComponent(value));
    return { status: answer.statusCode, body: answer.json(), raw: answer };
  };
  return {
    cookies,
    get: (url: string) => send('GET', url),
    post: (url: string, payload: object = {}, headers = {}) => send('POST', url, payload, headers),
    signIn: (as = username, secret = password) =>
      send('POST', '/api/auth/sign-in/username', { username: as, password: secret }),
  };
}

describe('signing in', () => {
  it('opens a session of this host only, and signing out ends it', async () => {
    const officer = browser();
    expect((await officer.get('/api/me')).status).toBe(401);
    const { status, body, raw } = await officer.signIn();
    expect(status).toBe(200);
    expect(body).not.toHaveProperty('token');
    const cookie = String(raw.headers['set-cookie']);
    expect(cookie).toMatch(/HttpOnly/i);
    expect(cookie).not.toMatch(/Domain=/i);
    expect((await officer.get('/api/me')).body).toMatchObject({
      account: { username },
      grants: [],
      twoFactor: false,
    });
    expect((await officer.post('/api/auth/sign-out')).status).toBe(200);
    expect((await officer.get('/api/me')).status).toBe(401);
  });

  it('says no more than that name or password are wrong, in the language of the user', async () => {
    const officer = browser();
    const wrong = await officer.signIn(username, 'khong-phai-mat-khau');
    const nobody = await officer.signIn('khong.co.ai', 'khong-phai-mat-khau');
    expect(wrong.body).toMatchObject({
      code: 'access/wrong-credentials',
      message: expect.stringContaining('Tên đăng nhập'),
    });
    expect({ ...nobody.body, requestId: '' }).toEqual({ ...wrong.body, requestId: '' });
  });

  it('keeps every other door of the library closed', async () => {
    const officer = browser();
    for (const path of [
      'sign-up/email',
      'sign-in/email',
      'is-username-available',
      'update-user',
      'delete-user',
      'change-email',
    ])
      expect((await officer.post(`/api/auth/${path}`, { username })).status, path).toBe(404);
  });

  it('is refused from a page of another site', async () => {
    const officer = browser();
    const body = { username, password };
    const foreign = await officer.post('/api/auth/sign-in/username', body, {
      origin: 'https://elsewhere.example',
    });
    expect(foreign.body.code).toBe('platform/cross-site');
    expect(officer.cookies.size).toBe(0);
  });
});

describe('lock-out', () => {
  it('closes a name after five failures, for the right password too, and the trail shows it', async () => {
    const officer = browser();
    for (let i = 0; i < 4; i++) expect((await officer.signIn(username, 'sai-mat-khau-roi')).status).toBe(401);
    const fifth = await officer.signIn(username, 'sai-mat-khau-roi');
    expect(fifth).toMatchObject({
      status: 423,
      body: { code: 'access/account-locked', details: { minutes: 15 } },
    });
    expect((await officer.signIn()).status).toBe(423);
    const failures = await test.services.database
      .withTables<{
        'platform.audit_entries': {
          subject_id: string;
          command: string;
          actor_name: string;
          detail: { outcome: string };
        };
      }>()
      .selectFrom('platform.audit_entries')
      .select(['actor_name', 'detail'])
      .where('subject_id', '=', accountId)
      .where('command', '=', 'access.sign-in.settle')
      .execute();
    expect(failures.filter((entry) => entry.detail.outcome === 'FAILED')).toHaveLength(5);
    expect(new Set(failures.map((entry) => entry.actor_name))).toEqual(new Set(['Cán bộ']));
  });

  it('closes a name that nobody bears in the same way', async () => {
    const officer = browser();
    const ghost = `ma${number}`;
    for (let i = 0; i < 4; i++) await officer.signIn(ghost, 'sai-mat-khau-roi');
    expect((await officer.signIn(ghost, 'sai-mat-khau-roi')).status).toBe(423);
  });

  it('lets no more than five of many attempts at once through', async () => {
    const officer = browser();
    const answers = await Promise.all(
      Array.from({ length: 12 }, () => officer.signIn(username, 'sai-mat-khau-roi')),
    );
    expect(answers.filter(({ status }) => status === 401).length).toBeLessThan(5);
    expect((await officer.signIn()).status).toBe(423);
  });

  it('is opened by an administrator with a one-time password, with which nothing but changing it is possible', async () => {
    const officer = browser();
    await assignRole(test.context(), { accountId, role: 'PROVINCE_ADMINISTRATOR', unitId });
    for (let i = 0; i < 5; i++) await officer.signIn(username, 'sai-mat-khau-roi');
    const { password: once } = await resetPassword(test.context(), { accountId });
    expect((await officer.signIn(username, once)).status).toBe(200);
    expect((await officer.get('/api/me')).body).toMatchObject({ mustChangePassword: true, permissions: [] });
    expect((await officer.get('/api/accounts')).status).toBe(403);
    const change = (newPassword: string, currentPassword = once) =>
      officer.post('/api/auth/change-password', { currentPassword, newPassword });
    expect((await change('ngan')).body.code).toBe('access/password-too-weak');
    expect((await change(once)).body.code).toBe('access/password-too-weak');
    expect((await change('Mot-mat-khau-moi-2026', 'sai-roi-nhe')).body.code).toBe('access/wrong-password');
    expect((await change('Mot-mat-khau-moi-2026')).status).toBe(200);
    expect((await officer.get('/api/accounts')).status).toBe(200);
  });
});

describe('the second factor', () => {
  async function enable() {
    const officer = browser();
    await officer.signIn();
    const { body } = await officer.post('/api/auth/two-factor/enable', { password });
    const secret = new URL(body.totpURI).searchParams.get('secret')!;
    const confirmed = await officer.post('/api/auth/two-factor/verify-totp', { code: totp(secret) });
    expect(confirmed.status).toBe(200);
    expect((await officer.get('/api/me')).body.twoFactor).toBe(true);
    return { secret, backupCodes: body.backupCodes as string[] };
  }

  it('is asked for after the password, and only then is there a session', async () => {
    const { secret } = await enable();
    const officer = browser();
    expect((await officer.signIn()).body.twoFactorRedirect).toBe(true);
    expect((await officer.get('/api/me')).status).toBe(401);
    const { status } = await officer.post('/api/auth/two-factor/verify-totp', { code: totp(secret, 1) });
    expect(status).toBe(200);
    expect((await officer.get('/api/me')).status).toBe(200);
  });

  it('lets in one of two who bring the same code at once, and nobody with the code that confirmed it', async () => {
    const { secret } = await enable();
    const two = [browser(), browser()];
    for (const officer of two) await officer.signIn();
    const bring = (code: string) =>
      Promise.all(two.map((officer) => officer.post('/api/auth/two-factor/verify-totp', { code })));
    for (const { body } of await bring(totp(secret))) expect(body.code).toBe('access/code-already-used');
    const answers = await bring(totp(secret, 1));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    const inside = await Promise.all(two.map((officer) => officer.get('/api/me')));
    expect(inside.map(({ status }) => status).sort()).toEqual([200, 401]);
  });

  it('locks the name after five wrong codes, however often the right password comes between', async () => {
    const { secret } = await enable();
    const officer = browser();
    const answers: number[] = [];
    for (let i = 0; i < 5; i++) {
      await officer.signIn();
      answers.push((await officer.post('/api/auth/two-factor/verify-totp', { code: '000000' })).status);
    }
    expect(answers).toEqual([401, 401, 401, 401, 423]);
    expect((await officer.post('/api/auth/two-factor/verify-totp', { code: totp(secret) })).status).toBe(423);
    expect((await officer.signIn()).status).toBe(423);
  });

  it('proves once more that it is the officer, by a code that was never taken before', async () => {
    const { secret } = await enable();
    const actor = await actorOfAccount(test.services, accountId);
    const prove = (code: string, later = 0) =>
      proveByCode(
        { ...test.context(actor), now: () => new Date(Date.now() + later) },
        { code, door: 'test' },
      );
    // It has just confirmed the second factor.
    await expect(prove(totp(secret))).rejects.toMatchObject({ code: 'access/code-already-used' });
    await prove(totp(secret, 1));
    await expect(prove(totp(secret, 1))).rejects.toMatchObject({ code: 'access/code-already-used' });
    await expect(prove('000000')).rejects.toMatchObject({ code: 'access/wrong-code' });
    await prove(totp(secret, 4), 120_000);
    for (let i = 0; i < 4; i++)
      await expect(prove('000000')).rejects.toMatchObject({ code: 'access/wrong-code' });
    await expect(prove('000000')).rejects.toMatchObject({ code: 'access/account-locked' });
    await expect(prove(totp(secret, 8), 240_000)).rejects.toMatchObject({ code: 'access/account-locked' });
  });

  it('can be given by a code on paper, once', async () => {
    const { backupCodes } = await enable();
    const code = backupCodes[0]!;
    const officer = browser();
    await officer.signIn();
    expect((await officer.post('/api/auth/two-factor/verify-backup-code', { code })).status).toBe(200);
    const again = browser();
    await again.signIn();
    expect((await again.post('/api/auth/two-factor/verify-backup-code', { code })).body.code).toBe(
      'access/wrong-code',
    );
  });
});

describe('an account that loses its rights', () => {
  it('loses them with the next request', async () => {
    const { assignmentId } = await assignRole(test.context(), {
      accountId,
      role: 'UNIT_ADMINISTRATOR',
      unitId,
    });
    const officer = browser();
    await officer.signIn();
    expect((await officer.get('/api/accounts')).status).toBe(200);
    await endRole(test.context(), { accountId, assignmentId });
    expect((await officer.get('/api/accounts')).status).toBe(403);
  });

  it('is signed out everywhere when it is closed, and cannot come back', async () => {
    const officer = browser();
    await officer.signIn();
    await disableAccount(test.context(), { accountId });
    expect((await officer.get('/api/me')).status).toBe(401);
    expect((await officer.signIn()).body.code).toBe('access/wrong-credentials');
  });

  it('keeps its password as a hash only', async () => {
    const { password_hash: hash } = await accessTables(test.services.database)
      .selectFrom('access.credentials')
      .select('password_hash')
      .where('account_id', '=', accountId)
      .executeTakeFirstOrThrow();
    expect(hash).not.toContain(password);
    expect(hash!.length).toBeGreaterThan(60);
  });
});

/** RFC 6238 with the defaults of every authenticator app. */
function totp(base32: string, stepsLater = 0): string {
  const bits = [...base32.replace(/=+$/, '')]
    .map((letter) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(letter).toString(2).padStart(5, '0'))
    .join('');
  const key = Buffer.from(bits.match(/.{8}/g)!.map((byte) => Number.parseInt(byte, 2)));
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(Math.floor(Date.now() / 30_000) + stepsLater));
  const hash = createHmac('sha1', key).update(counter).digest();
  const offset = hash[19]! & 15;
  return String((hash.readUInt32BE(offset) & 0x7fffffff) % 1_000_000).padStart(6, '0');
}
