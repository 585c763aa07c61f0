import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nextOf, secondsFor, showing, splitDanger, type Slide } from './slide.ts';

const slide = (id: string, more: Partial<Slide> = {}): Slide => ({
  id,
  storyId: id,
  title: 'Tin',
  facts: [],
  summary: '',
  picture: null,
  priority: 'NORMAL',
  showsFrom: '2026-11-22T00:00:00Z',
  showsUntil: '2026-11-23T00:00:00Z',
  ...more,
});
const noon = new Date('2026-11-22T12:00:00Z');

describe('what a board shows', () => {
  it('is what is due, and nothing whose lease has ended', () => {
    const later = slide('later', { showsFrom: '2026-11-22T13:00:00Z' });
    const over = slide('over', { showsUntil: '2026-11-22T12:00:00Z' });
    expect(showing([slide('now'), later, over], noon).map(({ id }) => id)).toEqual(['now']);
  });

  it('is the emergency alone while there is one', () => {
    const emergency = slide('flood', { priority: 'EMERGENCY' });
    expect(showing([slide('a'), emergency, slide('b')], noon)).toEqual([emergency]);
  });

  it('goes round, and begins anew when the current one has left', () => {
    const round = [slide('a'), slide('b')];
    expect(nextOf(round, 'a')?.id).toBe('b');
    expect(nextOf(round, 'b')?.id).toBe('a');
    expect(nextOf(round, 'gone')?.id).toBe('a');
    expect(nextOf([], 'a')).toBeNull();
  });

  it('stands between twelve and thirty seconds, the longer the more there is to read', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 600 }), (title) => {
        const seconds = secondsFor(slide('a', { title }));
        expect(seconds).toBeGreaterThanOrEqual(12);
        expect(seconds).toBeLessThanOrEqual(30);
      }),
    );
  });

  it('says the danger apart from what to do', () => {
    expect(splitDanger('Lũ lớn sông Thao. rời nhà ven sông ngay')).toEqual({
      danger: 'Lũ lớn sông Thao',
      act: 'Rời nhà ven sông ngay',
    });
    expect(splitDanger('Cháy rừng')).toEqual({ danger: 'Cháy rừng', act: '' });
  });
});
