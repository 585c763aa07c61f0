import fc from 'fast-check';
import { expect, it } from 'vitest';
import { laoCai } from './demo/lao-cai.ts';
import { pathBelow, slugOf } from './path.ts';
import { fullNameOf, mayStandBelow, unitKinds } from './unit.ts';

it('lets no kind of unit stand below itself, however long the way round', () => {
  const kind = fc.constantFrom(...unitKinds);
  fc.assert(
    fc.property(fc.array(kind, { minLength: 2, maxLength: 8 }), (chain) => {
      const stands = chain.slice(1).every((child, index) => mayStandBelow(child, chain[index]!));
      if (stands) expect(new Set(chain).size).toBe(chain.length);
    }),
  );
});

it('puts communes below the province, and below a district of the old tree', () => {
  expect(mayStandBelow('COMMUNE', 'PROVINCE')).toBe(true);
  expect(mayStandBelow('COMMUNE', 'DISTRICT')).toBe(true);
  expect(mayStandBelow('RESIDENTIAL_GROUP', 'PROVINCE')).toBe(false);
});

it('names a commune with its administrative word', () => {
  expect(fullNameOf('COMMUNE', 'DAC_KHU', 'Phú Quốc')).toBe('Đặc khu Phú Quốc');
});

it('has the 99 communes of Lào Cai: 10 phường and 89 xã, each with its own path and code', () => {
  const communes = laoCai.filter((unit) => unit.kind === 'COMMUNE' && unit.below === 'laocai');
  expect(communes).toHaveLength(99);
  expect(communes.filter((unit) => unit.communeKind === 'PHUONG')).toHaveLength(10);
  const paths = laoCai.map((unit) => pathBelow(unit.below, unit.slug ?? slugOf(unit.name)));
  expect(new Set(paths).size).toBe(paths.length);
  expect(new Set(communes.map((unit) => unit.identifiers?.[0]?.value)).size).toBe(99);
});
