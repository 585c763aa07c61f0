import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { factsOf, riskLevelOf } from './facts.ts';

const approvedAt = new Date('2026-11-22T03:00:00Z'); // Sunday, 10:00 in Vietnam
const facts = (summary: string, plainText = '', title = 'Thông báo') =>
  factsOf({ title, summary, plainText, emergency: false, approvedAt }).map(
    ({ kind, text }) => `${kind} ${text}`,
  );

describe('the facts of a slide', () => {
  it('are the time, the place and what to bring', () => {
    expect(
      facts(
        'Thứ Tư 25/11, 07:30–11:00 tại Trạm Y tế xã, thôn Sả Xéng. Mang theo sổ tiêm chủng; tiêm miễn phí.',
      ),
    ).toEqual([
      'TIME Thứ Tư 25/11, 07:30–11:00',
      'PLACE Trạm Y tế xã, thôn Sả Xéng',
      'BRING Mang sổ tiêm chủng, miễn phí',
    ]);
  });

  it('say hours in figures, however they were written', () => {
    expect(facts('Từ 7 giờ 30 đến 11 giờ ngày 26/11/2026 ngừng cấp điện.')).toEqual([
      'TIME 26/11, 07:30–11:00',
    ]);
    expect(facts('Họp lúc 19h30 ngày 5/12.')).toEqual(['TIME 5/12, 19:30']);
  });

  it('say the date of “tối nay”, because a slide stands for days', () => {
    expect(facts('Tối nay 19:30 họp thôn tại nhà văn hoá thôn Can Ngài.')).toEqual([
      'TIME Tối Chủ nhật 22/11, 19:30',
      'PLACE Nhà văn hoá thôn Can Ngài',
    ]);
    expect(facts('Sáng mai ra quân dọn vệ sinh.')).toEqual(['TIME Sáng Thứ Hai 23/11']);
  });

  it('say from when to when', () => {
    expect(
      facts('Nhận hồ sơ từ ngày 24/11 đến hết ngày 30/11/2026 tại Trung tâm Phục vụ hành chính công xã.'),
    ).toEqual(['TIME Từ 24/11 đến 30/11', 'PLACE Trung tâm Phục vụ hành chính công xã']);
  });

  it('come from the text when the summary is silent, and are left out when nothing says them', () => {
    expect(facts('Xã mở lớp dệt.', 'Lớp học tại nhà văn hoá xã.')).toEqual(['PLACE Nhà văn hoá xã']);
    expect(facts('Phong trào mang lại nhiều kết quả theo Quyết định số 12/2026/QĐ-UBND.')).toEqual([]);
    expect(facts('Quy định tại Nghị định 49.')).toEqual([]);
  });

  it('in an emergency are what to do', () => {
    const told = factsOf({
      title: 'Lũ lớn',
      summary:
        'Bà con không ngủ lại lán nương, không đi qua ngầm tràn khi nước chảy xiết. Mực nước đang lên nhanh.',
      plainText: 'Tắt điện, khoá bình gas trước khi rời nhà.',
      emergency: true,
      approvedAt,
    });
    expect(told.map(({ text }) => text)).toEqual([
      'Không ngủ lại lán nương',
      'Không đi qua ngầm tràn khi nước chảy xiết',
      'Tắt điện',
    ]);
  });

  it('never say the opposite of what is forbidden', () => {
    expect(facts('Nguy cơ cháy rừng ở mức cao. Không mang lửa vào rừng. Cấm tụ tập tại bãi đá.')).toEqual([]);
    const told = factsOf({
      title: 'Lũ',
      summary: 'Không ở lại lán nương, đến gần bờ suối. Tuyệt đối không qua ngầm tràn, đưa trẻ em ra suối.',
      plainText: '',
      emergency: true,
      approvedAt,
    });
    expect(told.map(({ text }) => text)).toEqual([
      'Không ở lại lán nương, đến gần bờ suối',
      'Tuyệt đối không qua ngầm tràn, đưa trẻ em ra suối',
    ]);
  });

  it('are never more than three, and never empty lines', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.boolean(), (summary, plainText, emergency) => {
        const found = factsOf({ title: '', summary, plainText, emergency, approvedAt });
        expect(found.length).toBeLessThanOrEqual(3);
        expect(found.every(({ text }) => text.trim().length > 0)).toBe(true);
      }),
    );
  });
});

describe('the risk level', () => {
  it('is the one stated as disaster risk, not a wind force or a flood alarm', () => {
    expect(riskLevelOf('Cảnh báo cấp độ rủi ro thiên tai do lũ quét: cấp 2.')).toBe(2);
    expect(riskLevelOf('Rủi ro thiên tai cấp độ 4')).toBe(4);
    expect(riskLevelOf('Gió giật cấp 9, báo động 3')).toBeNull();
  });
});
