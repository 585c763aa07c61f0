import fc from 'fast-check';
import { expect, it } from 'vitest';
import { normaliseHost, proposeHosts, readHost } from './host.ts';

const rules = {
  baseDomain: 'example.vn',
  main: 'laocai',
  mainHost: 'laocai.example.vn',
  domains: ['laocai.gov.vn'],
};

it('reads one name however it is written', () => {
  for (const text of [
    'taphin',
    'taphin.laocai',
    ' TaPhin.laocai.example.vn. ',
    'https://taphin.laocai.example.vn:443/tin?x',
  ])
    expect(readHost(text, rules)).toEqual({ name: 'taphin.laocai', relative: true });
  expect(readHost('taphin.laocai.gov.vn', rules)).toEqual({ name: 'taphin.laocai.gov.vn', relative: false });
});

it('refuses what no site may have, and says why', () => {
  const fault = (text: string) => (readHost(text, rules) as { fault?: string }).fault;
  expect(fault('laocai')).toBe('host-is-main');
  expect(fault('laocai.example.vn')).toBe('host-is-main');
  expect(fault('www')).toBe('host-reserved');
  expect(fault('taphin.hatinh.gov.vn')).toBe('host-foreign');
  expect(fault('badlaocai.gov.vn')).toBe('host-foreign');
  expect(fault('taphin.taphin.example.vn')).toBe('host-foreign');
  for (const text of ['', 'tả phìn', '-a', 'a..b', '10.0.0.1', 'a'.repeat(64), 'x_y'])
    expect(fault(text)).toBe('host-not-usable');
  expect(readHost('Tả Phìn', rules)).toMatchObject({ proposal: 'taphin' });
});

const label = fc.constantFrom('taphin', 'laocai', 'example', 'vn', 'gov', 'www', 'xa-1', '', 'Tả', '10');
const names = fc.array(label, { maxLength: 5 }).map((labels) => labels.join('.'));

it('a name once read is read as itself', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), names), (text) => {
      const read = readHost(text, rules);
      if ('fault' in read) return;
      expect(normaliseHost(read.name)).toBe(read.name);
      expect(readHost(read.name, rules)).toEqual(read);
    }),
  );
});

it('two communes of one name have two host names', () => {
  const unit = { name: 'Ba Tơ', slug: 'bato', communeKind: 'PHUONG', code: '21484' };
  const taken = new Set<string>();
  const given: string[] = [];
  for (let count = 0; count < 4; count++) {
    const [name] = proposeHosts(unit, 'quangngai', (one) => taken.has(one));
    taken.add(name!);
    given.push(name!);
  }
  expect(given).toEqual(['bato', 'phuongbato', 'bato-21484', 'bato-2'].map((label) => `${label}.quangngai`));
});
