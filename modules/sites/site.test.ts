import { expect, it } from 'vitest';
import { isBareHost, labelOfHost, originOf } from './site.ts';

it('reads the site out of a host name, whatever its capitals', () => {
  expect(labelOfHost('TaPhin.laocai.localhost', 'localhost')).toBe('taphin.laocai');
  expect(labelOfHost('laocai.example.vn.', 'example.vn')).toBe('laocai');
  expect(labelOfHost('laocai.example.com', 'example.vn')).toBeNull();
  expect(labelOfHost('badexample.vn', 'example.vn')).toBeNull();
});

it('shows the main portal on names of the machine itself', () => {
  expect(
    ['localhost', '127.0.0.1', '[::1]', 'example.vn'].every((host) => isBareHost(host, 'example.vn')),
  ).toBe(true);
  expect(isBareHost('taphin.laocai.example.vn', 'example.vn')).toBe(false);
});

it('keeps the protocol and the port of the main portal for its member sites', () => {
  const web = { publicUrl: 'http://laocai.localhost:3000', baseDomain: 'localhost' };
  expect(originOf({ kind: 'COMMUNE', host: 'taphin.laocai', relative: true }, web)).toBe(
    'http://taphin.laocai.localhost:3000',
  );
  expect(originOf({ kind: 'MAIN', host: 'laocai', relative: true }, web)).toBe(
    'http://laocai.localhost:3000',
  );
});
