import { expect, test } from 'vitest';
import { keysToRenew } from './live-keys.ts';

test('a playback renews the programmes and the journey, and leaves the stories alone', () => {
  const keys = keysToRenew('broadcasting.playback');
  expect(keys).toContain('broadcasting');
  expect(keys).toContain('insights');
  expect(keys).not.toContain('newsroom');
});

test('an unknown topic renews everything', () => {
  expect(keysToRenew('weather')).toContain('newsroom');
});
