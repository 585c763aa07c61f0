import { expect, it } from 'vitest';
import { makeTrackingCode, readTrackingCode } from './tracking-code.ts';

it('makes codes that nobody guesses and everybody can type', () => {
  const codes = Array.from({ length: 2000 }, () => makeTrackingCode());
  expect(new Set(codes).size).toBe(2000);
  for (const code of codes) {
    expect(code).toMatch(/^PA(-[0-9A-HJKMNP-TV-Z]{4}){4}$/);
    expect(readTrackingCode(code)).toBe(code);
    expect(readTrackingCode(code.toLowerCase().replaceAll('-', ' '))).toBe(code);
  }
});

it('forgives what looks alike, and refuses what is no code', () => {
  expect(readTrackingCode('PA-OIL0-0000-0000-0000')).toBe('PA-0110-0000-0000-0000');
  expect(readTrackingCode('PA-123')).toBeNull();
  expect(readTrackingCode("' or 1=1")).toBeNull();
});
