import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cruiseHouse } from './cruise.ts';
import { wallsOf, type ModuleMap } from './rules.ts';

const root = join(import.meta.dirname, '../..');
const fixtures = join(import.meta.dirname, 'fixtures');
const smallMap = { rooms: { organisations: [], newsroom: ['organisations'], portals: ['newsroom'] } };

const brokenIn = async (fixture: string): Promise<string[]> => {
  const { violations } = await cruiseHouse(join(fixtures, fixture), smallMap);
  return violations.map(({ rule, from }) => `${rule}: ${from}`).sort();
};

describe('walls', () => {
  it('let a clean house be', async () => {
    expect(await brokenIn('clean')).toEqual([]);
  });

  const walls = [...new Set(wallsOf(smallMap).forbidden.map(({ name }) => name))];
  it.each(walls)('%s refuses its fixture, and for no other reason', async (name) => {
    const broken = await brokenIn(name);
    expect(broken.length).toBeGreaterThan(0);
    expect(broken.every((line) => line.startsWith(`${name}:`))).toBe(true);
  });

  it('refuses each way of doing input or output in a noun', async () => {
    expect(await brokenIn('nouns-do-no-io')).toEqual([
      'nouns-do-no-io: modules/newsroom/edition.ts',
      'nouns-do-no-io: modules/newsroom/remark.ts',
      'nouns-do-no-io: modules/newsroom/story.ts',
    ]);
  });

  it('refuses a module the map does not know', async () => {
    expect(await brokenIn('module-map')).toContain('module-map: modules/weather/index.ts');
  });

  it('keeps no fixture without a wall', () => {
    expect(readdirSync(fixtures).sort()).toEqual([...walls, 'clean'].sort());
  });

  it('looks at every source of the house and follows its imports', { timeout: 90_000 }, async () => {
    const moduleMap = JSON.parse(readFileSync(join(root, 'module-map.json'), 'utf8')) as ModuleMap;
    const { cruised, followed, unseen } = await cruiseHouse(root, moduleMap);
    expect(unseen).toEqual([]);
    expect(cruised).toBeGreaterThan(100);
    expect(followed).toBeGreaterThan(2 * cruised);
  });
});
