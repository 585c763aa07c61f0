import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  countWords,
  foldMarks,
  formatDate,
  formatDuration,
  formatRelative,
  formatTime,
  slugify,
} from './index.ts';

describe('addresses', () => {
  it('folds marks in both forms of Unicode', () => {
    expect(foldMarks('Đồng bào Tả Phìn')).toBe('Dong bao Ta Phin');
    expect(foldMarks('Tả Phìn'.normalize('NFD'))).toBe('Ta Phin');
  });
  it('makes a readable slug and cuts it at a word', () => {
    expect(slugify('Xã Tả Phìn: tiêm phòng đợt 2!')).toBe('xa-ta-phin-tiem-phong-dot-2');
    expect(slugify('một hai ba', 7)).toBe('mot-hai');
    expect(slugify('…')).toBe('');
  });
  it('gives slugs that are slugs already', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        const slug = slugify(text);
        expect(slug).toMatch(/^$|^[a-z0-9]+(-[a-z0-9]+)*$/);
        expect(slugify(slug)).toBe(slug);
      }),
    );
  });
});

describe('dates on screens', () => {
  const moment = '2026-09-15T02:25:00Z';
  it('are in local time', () => {
    expect(formatDate(moment)).toBe('Thứ Ba, 15/9/2026');
    expect(formatTime(moment)).toBe('09:25');
    expect(formatDate('2026-09-15T18:00:00Z')).toBe('Thứ Tư, 16/9/2026');
  });
  it('are near where they are near', () => {
    expect(formatRelative(moment, '2026-09-15T16:00:00Z')).toBe('hôm nay, 09:25');
    expect(formatRelative(moment, '2026-09-15T17:00:00Z')).toBe('hôm qua, 09:25');
    expect(formatRelative(moment, '2026-09-14T02:00:00Z')).toBe('ngày mai, 09:25');
    expect(formatRelative(moment, '2026-11-01T02:00:00Z')).toBe('15/9, 09:25');
    expect(formatRelative(moment, '2027-01-01T02:00:00Z')).toBe('15/9/2026, 09:25');
  });
  it('show durations as players do', () => {
    expect(formatDuration(65_000)).toBe('1:05');
    expect(formatDuration(3_729_000)).toBe('1:02:09');
  });
});

it('counts words as an editor does', () => {
  expect(countWords('Từ 07:30, bà con đến Trạm Y tế – mang theo thẻ BHYT.')).toBe(12);
});
