import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkSyllables, foldMarks } from '../index.ts';
import { restoreMarks } from './restore-marks.ts';

describe('restoreMarks', () => {
  it.each([
    'ủy ban nhân dân xã thông báo lịch tiêm phòng gia súc',
    'thủ tục đăng ký khai sinh cho trẻ em',
    'cấp giấy chứng nhận quyền sử dụng đất',
    'Nghị quyết của Hội đồng nhân dân tỉnh về chính sách hỗ trợ',
  ])('finds again “%s”', (text) => expect(restoreMarks(foldMarks(text))).toBe(text));

  it('leaves what is marked, figures and other languages', () => {
    expect(restoreMarks('Tả Phìn 2026: website')).toBe('Tả Phìn 2026: website');
    expect(restoreMarks('')).toBe('');
  });
  it('changes marks only', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme-ascii', maxLength: 80 }), (text) => {
        expect(foldMarks(restoreMarks(text))).toBe(foldMarks(text));
      }),
    );
  });
});

describe('checkSyllables', () => {
  it('finds what can be no syllable', () => {
    const faults = checkSyllables('Thuợng úy Băc họp ở xã, nghiã vụ, đường kgông').map((each) => [
      each.written,
      each.fault,
    ]);
    expect(faults).toEqual([
      ['Thuợng', 'no-rime'],
      ['Băc', 'tone-on-stop'],
      ['kgông', 'no-rime'],
    ]);
  });
  it('takes every good syllable, whichever vowel carries the tone', () => {
    const text = 'nghiêng khuỷu quốc giếng gìn hoà hòa uý thuở quyển ngoéo xoong Đắk khuyếch yếu ỷ';
    expect(checkSyllables(text).map(({ written }) => written)).toEqual(['Đắk', 'khuyếch']);
  });
});
