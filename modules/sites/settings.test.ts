import fc from 'fast-check';
import { expect, it } from 'vitest';
import { beginnings } from './blueprint.ts';
import { describe as describeSettings, type OwnSettings, resolve, settingKeys } from './settings.ts';

const named = fc.record({ vi: fc.string({ minLength: 1 }) });
const own = fc.record(
  {
    theme: fc.constantFrom('cham', 'sen', 'bien'),
    phone: fc.string(),
    address: named,
    headerText: fc.option(named),
    hours: fc.array(fc.string()),
    sections: fc.dictionary(fc.constantFrom('plan', 'news', 'gazette'), fc.constantFrom('SHOWN', 'HIDDEN')),
  },
  { requiredKeys: [] },
) as fc.Arbitrary<OwnSettings>;
const chain = fc.array(own, { minLength: 1, maxLength: 4 });
const links = (sites: OwnSettings[]) =>
  sites.map((said, depth) => ({ siteId: String(depth), name: String(depth), own: said }));
const beginning = beginnings('COMMUNE');
const plain = settingKeys.filter((key) => key !== 'sections');

it('what is said above holds below until a site says otherwise, and nothing else changes', () => {
  fc.assert(
    fc.property(chain, fc.constantFrom('cham', 'bien'), (sites, theme) => {
      const top = sites.length - 1;
      const before = resolve(links(sites), beginning);
      const changed = sites.with(top, { ...sites[top], theme } as OwnSettings);
      const after = resolve(links(changed), beginning);
      const overridden = sites.slice(0, top).find((site) => site.theme);
      expect(after.theme).toBe(overridden?.theme ?? theme);
      expect({ ...after, theme: before.theme }).toEqual(before);
    }),
  );
});

it('to say nothing again brings back what is inherited', () => {
  fc.assert(
    fc.property(chain, fc.constantFrom(...plain), (sites, key) => {
      const { [key]: _said, ...silent } = sites[0] as OwnSettings;
      const after = resolve(links([silent, ...sites.slice(1)]), beginning);
      const above = resolve(links(sites.slice(1)), beginning);
      expect(after[key]).toEqual(above[key]);
      const before = resolve(links(sites), beginning);
      for (const other of plain) if (other !== key) expect(after[other]).toEqual(before[other]);
    }),
  );
});

it('sections are inherited one by one', () => {
  const sites: OwnSettings[] = [
    { sections: { plan: 'SHOWN' } },
    { sections: { plan: 'HIDDEN', news: 'HIDDEN' } },
  ];
  expect(resolve(links(sites), beginning).sections).toEqual({ plan: 'SHOWN', news: 'HIDDEN' });
});

it('says for each setting the nearest site that says it', () => {
  fc.assert(
    fc.property(chain, (sites) => {
      const described = describeSettings(links(sites), beginning);
      for (const key of plain) {
        const depth = sites.findIndex((site) => site[key] !== undefined);
        expect(described[key].from?.siteId).toBe(depth < 0 ? undefined : String(depth));
        expect(described[key].value).toEqual(depth < 0 ? beginning[key] : sites[depth]?.[key]);
      }
    }),
  );
});
