import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evidenceOf } from './evidence.ts';
import { figuresOf, isFailed, isUnreached, marks, type Mark, type Place } from './journey.ts';

const at = new Date('2026-11-22T08:00:10Z');
const loudspeaker = (name: string, ...given: [Mark, Partial<Place['marks'][number]>?][]): Place => ({
  channel: 'LOUDSPEAKER',
  placeId: name,
  placeName: name,
  unitId: 'u',
  unitPath: 'laocai.taphin',
  unitName: 'Xã Tả Phìn',
  marks: given.map(([mark, more]) => ({ mark, at, silent: false, reason: null, ...more })),
});

describe('figures', () => {
  it('call a silent player silent, never heard', () => {
    const figures = figuresOf([loudspeaker('A', ['TARGETED'], ['FINISHED', { silent: true }])]);
    expect(figures).toMatchObject({ targeted: 1, started: 1, delivered: 1, finished: 0, silent: 1 });
  });

  it('forgive a failure that a later try made good', () => {
    const place = loudspeaker('A', ['TARGETED'], ['FAILED', { reason: 'was-off' }], ['FINISHED']);
    expect(figuresOf([place])).toMatchObject({ finished: 1, failed: 0 });
  });

  it('never exceed their denominator, and leave nobody out', () => {
    const anyPlace = fc
      .array(fc.tuple(fc.constantFrom(...marks), fc.boolean()), { maxLength: 6 })
      .map((given) =>
        loudspeaker('A', ...given.map(([mark, silent]): [Mark, { silent: boolean }] => [mark, { silent }])),
      );
    fc.assert(
      fc.property(fc.array(anyPlace, { maxLength: 8 }), (places) => {
        const { targeted, delivered, started, finished, silent, failed, shown } = figuresOf(places);
        for (const part of [delivered, started, finished + silent, failed, shown])
          expect(part).toBeLessThanOrEqual(targeted);
        expect(started).toBeLessThanOrEqual(delivered);
        const accounted = places.filter((place) => isUnreached(place) || isFailed(place)).length;
        expect(delivered + accounted).toBeGreaterThanOrEqual(targeted);
      }),
    );
  });
});

describe('evidence', () => {
  it('puts what many do in one minute into one line, in the order of time', () => {
    const later = new Date(at.getTime() + 120_000);
    const lines = evidenceOf([
      loudspeaker('Loa Sả Xéng', ['TARGETED'], ['STARTED'], ['FINISHED', { at: later }]),
      loudspeaker('Loa Can Ngài', ['TARGETED'], ['STARTED'], ['FAILED', { at: later, reason: 'was-off' }]),
    ]);
    expect(lines.map(({ text }) => text)).toEqual([
      '2 loa bắt đầu phát',
      'Loa Sả Xéng phát xong',
      'Loa Can Ngài không phát được: thiết bị mất điện hoặc tắt',
    ]);
  });
});
