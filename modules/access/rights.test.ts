import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { definePermissions } from '@saola/platform/permissions';
import { actorOf, pathsWith, permissionsOf, type Grant } from './grant.ts';
import { rightsOf } from './rights.ts';
import { roles } from './role.ts';

const rules = definePermissions((allow) => [
  allow('AUTHOR', 'EDITOR').to('newsroom.story.write', 'viết tin'),
  allow('APPROVER').to('newsroom.story.approve', 'duyệt tin'),
]);
const path = fc.constantFrom('laocai', 'laocai.taphin', 'laocai.taphin.saxeng', 'laocai.sapa', 'hanoi');
const grants: fc.Arbitrary<Grant[]> = fc.array(
  fc.record({ role: fc.constantFrom(...roles), unitPath: path }),
  { maxLength: 6 },
);
const permission = fc.constantFrom('newsroom.story.write', 'newsroom.story.approve', 'unknown.thing.do');
const account = { id: 'a', name: 'Cán bộ' };

describe('what an account may do', () => {
  it('is exactly what some role gives at the unit or above it', () => {
    const rights = rightsOf(rules);
    fc.assert(
      fc.property(grants, permission, path, (held, wanted, at) => {
        const expected = held.some(
          ({ role, unitPath }) =>
            rights.get(role)!.has(wanted) && (at === unitPath || at.startsWith(`${unitPath}.`)),
        );
        expect(actorOf(account, held, rights).may(wanted, at)).toBe(expected);
      }),
    );
  });

  it('agrees with the paths shown in lists, of which none covers another', () => {
    const rights = rightsOf(rules);
    fc.assert(
      fc.property(grants, permission, (held, wanted) => {
        const paths = pathsWith(held, rights, wanted);
        for (const one of paths) {
          expect(actorOf(account, held, rights).may(wanted, one)).toBe(true);
          expect(paths.filter((other) => one.startsWith(other))).toEqual([one]);
        }
        expect(paths.length > 0).toBe(permissionsOf(held, rights).includes(wanted));
      }),
    );
  });

  it('follows an override in force, and no override gives what no module knows', () => {
    const rights = rightsOf(rules, [
      { role: 'AUTHOR', permission: 'newsroom.story.write', allowed: false },
      { role: 'OBSERVER', permission: 'newsroom.story.approve', allowed: true },
      { role: 'OBSERVER', permission: 'unknown.thing.do', allowed: true },
    ]);
    expect([...rights.get('AUTHOR')!]).toEqual([]);
    expect([...rights.get('OBSERVER')!]).toEqual(['newsroom.story.approve']);
  });
});
