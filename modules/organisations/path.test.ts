import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, isAtOrBelow, isSlug, pathBelow, pathsAbove, slugOf } from './path.ts';

const label = fc.stringMatching(/^[a-z0-9]{1,8}$/);
const path = fc.array(label, { minLength: 1, maxLength: 5 }).map((labels) => labels.join('.'));

describe('slugs', () => {
  it('come from Vietnamese names', () => {
    expect(slugOf('Tả Phìn')).toBe('taphin');
    expect(slugOf('Đông Cuông')).toBe('dongcuong');
    expect(slugOf('Tổ dân phố 3A')).toBe('todanpho3a');
  });

  it('fold decomposed text like composed text', () => {
    expect(fold('Tả Phìn'.normalize('NFD'))).toBe(fold('Tả Phìn'));
  });

  it('are usable whenever a name has a letter of the Latin alphabet', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-zA-ZĐđÀ-ỹ]{1,20}$/u), (name) => {
        const slug = slugOf(name);
        return slug === '' || isSlug(slug);
      }),
    );
  });
});

describe('paths', () => {
  it('have each ancestor above them, and themselves not', () => {
    fc.assert(
      fc.property(path, (at) => {
        const above = pathsAbove(at);
        expect(above).not.toContain(at);
        expect(above.every((ancestor) => isAtOrBelow(at, ancestor))).toBe(true);
        expect(above).toHaveLength(at.split('.').length - 1);
      }),
    );
  });

  it('can never make a circle: a child is not above its parent', () => {
    fc.assert(
      fc.property(path, label, (parent, slug) => {
        const child = pathBelow(parent, slug);
        expect(isAtOrBelow(child, parent)).toBe(true);
        expect(isAtOrBelow(parent, child)).toBe(false);
      }),
    );
  });

  it('do not mistake a longer name for a place below', () => {
    expect(isAtOrBelow('laocai.taphinh', 'laocai.taphin')).toBe(false);
  });
});
