import { afterAll, beforeAll, expect, it } from 'vitest';
import { actorWith } from '@saola/platform/testing';
import { provinceForTests, type ProvinceForTests } from '../province-for-tests.ts';
import { addRedirect } from './commands/add-redirect.ts';
import { removeRedirect } from './commands/remove-redirect.ts';
import { listRedirects } from './queries/list-redirects.ts';
import { readPath, readTarget } from './redirect.ts';

const officer = actorWith(['portals.redirect.write', 'portals.redirect.see'], 'laocai.taphin');

let province: ProvinceForTests;
beforeAll(async () => {
  province = await provinceForTests();
});
afterAll(async () => {
  await province.app.close();
  await province.test.stop();
});

const add = (path: string, target: string) =>
  addRedirect(province.test.context(officer), { siteId: province.siteIds.taphin, path, target });
const leads = async (path: string) => {
  const { statusCode, headers } = await province.get(path);
  return [statusCode, headers.location];
};

it('reads paths and targets as a browser would, and refuses what leads out of the site by a trick', () => {
  expect(readPath('/Tin-cu/?id=5#x')).toBe('/Tin-cu?id=5');
  for (const bad of ['tin-cu', '//evil.example', '/\\evil.example', '/a b', '', '/%2e%2e\\x'])
    expect(readPath(bad), bad).toBeNull();
  expect(readTarget('https://laocai.gov.vn')).toBe('https://laocai.gov.vn/');
  for (const bad of ['javascript:alert(1)', 'http://u:p@host/', '//host', 'ftp://host/', 'laocai.gov.vn'])
    expect(readTarget(bad), bad).toBeNull();
});

it('a former address leads on, by its question too, to the last page of the chain at once', async () => {
  await add('/cu', '/cu-hon');
  await add('/cu-hon', '/gioi-thieu');
  await add('/index.php?id=5', 'https://dichvucong.gov.vn/x');
  expect(await leads('/cu')).toEqual([301, 'http://taphin.laocai.localhost:3000/gioi-thieu']);
  expect(await leads('/index.php?id=5')).toEqual([301, 'https://dichvucong.gov.vn/x']);
  expect((await leads('/index.php?id=6'))[0]).toBe(404);
  const { items } = await listRedirects(province.test.services.database, officer, {
    siteId: province.siteIds.taphin,
  });
  expect(items.map(({ path }) => path)).toEqual(['/cu', '/cu-hon', '/index.php?id=5']);
  await removeRedirect(province.test.context(officer), { siteId: province.siteIds.taphin, path: '/cu' });
  await expect.poll(async () => (await leads('/cu'))[0]).toBe(404);
});

it('refuses a circle, a door of the house, and a path on which a page stands', async () => {
  await add('/vong-a', '/vong-b');
  await expect(add('/vong-b', '/vong-a')).rejects.toThrow('portals/redirect-loop');
  await expect(add('/vong-c', 'http://taphin.laocai.localhost:3000/vong-c')).rejects.toThrow('redirect-loop');
  for (const path of ['/', '/api/x', '/quan-tri'])
    await expect(add(path, '/x')).rejects.toThrow('path-not-allowed');
  await province.publish('Trang đang có');
  await expect(add('/tin-tuc/trang-dang-co', '/x')).rejects.toThrow('Trang đang có');
  for (const path of ['/lien-he', '/du-an', '/xa-phuong'])
    await expect(add(path, '/x'), path).rejects.toThrow('portals/redirect-hides-page');
});

it('another name of the site leads to the same page under its own', async () => {
  const { host } = await province.alias('taphin');
  const page = await province.app.inject({ url: '/tin-tuc?sau=x', headers: { host: `${host}:3000` } });
  expect([page.statusCode, page.headers.location]).toEqual([
    301,
    'http://taphin.laocai.localhost:3000/tin-tuc?sau=x',
  ]);
});
