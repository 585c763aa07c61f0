import fc from 'fast-check';
import { expect, it } from 'vitest';
import { betweenMarks, readMarks } from './marks.ts';

it('reads pauses, pace, pitch, emphasis and spelling', () => {
  expect(
    readMarks(
      'Kính mời <break time="1.5s"/><prosody rate="80%" pitch="high">bà con <emphasis>trong thôn</emphasis></prosody>' +
        ' gọi <say-as interpret-as="spell-out">UBND</say-as><break strength=\'weak\'/>.',
    ),
  ).toEqual([
    { text: 'Kính mời ', prosody: {} },
    { pauseMs: 1500 },
    { text: 'bà con ', prosody: { rate: 0.8, pitch: 1.2 } },
    { text: 'trong thôn', prosody: { rate: 0.8 * 0.92, pitch: 1.2 * 1.06, volume: 1.15 } },
    { text: ' gọi ', prosody: {} },
    { text: 'UBND', prosody: { spell: true } },
    { pauseMs: 250 },
    { text: '.', prosody: {} },
  ]);
});

it('leaves a sign of less and greater alone', () => {
  const text = 'Trẻ <5 tuổi, a < b > c & d';
  expect(readMarks(text)).toEqual([{ text, prosody: {} }]);
});

it.each([
  ['<script>alert(1)</script>', 'mark-not-known'],
  ['<!DOCTYPE a [<!ENTITY b "c">]>x', 'mark-not-known'],
  ['<?xml version="1.0"?>x', 'mark-not-known'],
  ['<![CDATA[x]]>', 'mark-not-known'],
  ['<audio src="http://trong.mang"/>', 'mark-not-known'],
  ['<constructor/>x', 'mark-not-known'],
  ['<break time="99s"/>x', 'mark-not-right'],
  ['<break strength="toString"/>x', 'mark-not-right'],
  ['<prosody rate="900%">x</prosody>', 'mark-not-right'],
  ['<emphasis>x', 'mark-not-right'],
  ['x</emphasis>', 'mark-not-right'],
  ['<emphasis><prosody rate="slow">x</emphasis></prosody>', 'mark-not-right'],
  ['<say-as interpret-as="date">x</say-as>', 'mark-not-right'],
])('refuses %s', (marked, code) => {
  expect(() => readMarks(marked)).toThrow(`speech/${code}`);
});

it('works on what is between the marks only', () => {
  const up = (text: string) => text.trim().toUpperCase();
  expect(betweenMarks('kính mời <break time="1s"/> bà con', up)).toBe('KÍNH MỜI <break time="1s"/> BÀ CON');
  expect(betweenMarks('gọi <say-as interpret-as="spell-out">abc</say-as>', up)).toContain('>abc<');
});

it('answers or refuses whatever stands there, in linear time', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('<', '>', '/', 'break', ' ', 'time="1s"', 'a', '&lt;', '"') }),
      (text) => {
        try {
          expect(readMarks(text).every((run) => 'pauseMs' in run || run.text.length > 0)).toBe(true);
        } catch (error) {
          expect(String(error)).toMatch(/speech\/mark-not/);
        }
      },
    ),
  );
  const start = performance.now();
  for (const hostile of ['<a '.repeat(100_000), `<break ${'time="1" '.repeat(50_000)}`, '<'.repeat(500_000)])
    try {
      readMarks(hostile);
    } catch {
      // Refused is right as well.
    }
  expect(performance.now() - start).toBeLessThan(2_000);
});
