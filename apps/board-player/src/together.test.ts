import { describe, expect, it } from 'vitest';
import { together } from './together.ts';

describe('what stands together on a board', () => {
  it('is never parted at the end of a line', () => {
    expect(together('Tiêm vắc-xin')).toBe('Tiêm vắc\u2060-\u2060xin');
    expect(together('07:30 – 11:30')).toBe('07:30\u2060–\u206011:30');
    expect(together('Chiều thứ Năm')).toBe('Chiều thứ\u00a0Năm');
    expect(together('từ 1 đến 5 tuổi')).toBe('từ 1 đến 5\u00a0tuổi');
  });
});
