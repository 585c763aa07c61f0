import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { abbreviations, normaliseForSpeech, splitSentences } from './index.ts';

describe('normaliseForSpeech', () => {
  it.each([
    ['ngày 16/9/2026', 'Ngày mười sáu tháng chín năm hai nghìn không trăm hai mươi sáu.'],
    ['dịp 2/9, 30/4', 'Dịp ngày mùng hai tháng chín, ngày ba mươi tháng tư.'],
    ['từ ngày 15-17/9', 'Từ ngày mười lăm đến ngày mười bảy tháng chín.'],
    ['tháng 9/2026', 'Tháng chín năm hai nghìn không trăm hai mươi sáu.'],
    ['hơn 2/3 số hộ', 'Hơn hai phần ba số hộ.'],
    ['Từ 07:30–11:00', 'Từ bảy giờ ba mươi phút đến mười một giờ.'],
    ['lúc 7h30, 14 giờ 05 phút và 17h', 'Lúc bảy giờ ba mươi phút, mười bốn giờ năm phút và mười bảy giờ.'],
    ['500.000đ/người/tháng', 'Năm trăm nghìn đồng một người một tháng.'],
    ['12,5 tỷ đồng, đạt 87,4%', 'Mười hai phẩy năm tỷ đồng, đạt tám mươi bảy phẩy bốn phần trăm.'],
    ['Mưa 150–250 mm, rét -5°C', 'Mưa một trăm năm mươi đến hai trăm năm mươi mi li mét, rét âm năm độ xê.'],
    ['105 người/km2', 'Một trăm linh năm người trên ki lô mét vuông.'],
    ['Gọi (0214) 3840.123', 'Gọi không hai một bốn, ba tám bốn không, một hai ba.'],
    ['Gọi 112, tổng đài 1022', 'Gọi một một hai, tổng đài một không hai hai.'],
    ['Công văn 12/UBND-VX', 'Công văn mười hai trên Ủy ban nhân dân vê ích.'],
    ['số 1874/KH-UBND', 'Số một nghìn tám trăm bảy mươi tư trên Kế hoạch Ủy ban nhân dân.'],
    [
      'Nghị định số 49/2024/NĐ-CP',
      'Nghị định số bốn mươi chín năm hai nghìn không trăm hai mươi tư của Chính phủ.',
    ],
    ['HĐND-UBND xã', 'Hội đồng nhân dân Ủy ban nhân dân xã.'],
    ['giải quyết TTHC', 'Giải quyết thủ tục hành chính.'],
    ['Quý IV, cấp II, khóa XI', 'Quý bốn, cấp hai, khóa mười một.'],
    ['Đại hội lần thứ I', 'Đại hội lần thứ nhất.'],
    ['báo động I-III', 'Báo động một đến ba.'],
    ['mạng 5G, QL4D, GPS', 'Mạng năm giê, quốc lộ bốn dê, giê pê ét.'],
    ['THÔNG BÁO TIÊM PHÒNG', 'Thông báo tiêm phòng.'],
    ['PGS.TS. Nguyễn Văn A ở TP. Lào Cai', 'Phó giáo sư, tiến sĩ Nguyễn Văn A ở thành phố Lào Cai.'],
    ['CCCD 010203004567', 'Căn cước công dân không một không hai không ba không không bốn năm sáu bảy.'],
    ['xem laocai.gov.vn/tin?id=7', 'Xem laocai chấm gov chấm vn.'],
    ['- Việc một\n- Việc hai', 'Việc một.\nViệc hai.'],
    ['Cơ sở'.normalize('NFD'), 'Cơ sở.'],
    ['🙂 …', ''],
  ])('reads “%s”', (written, spoken) => expect(normaliseForSpeech(written)).toBe(spoken));

  const pieces = fc.constantFrom(
    '16/9/2026', '07:30–11:00', '7h', '99/99', '1.250', '2,5', '-3', '%', 'km/h', 'm²', '0912 345 678', '1874/KH-UBND',
    'UBND', 'XIV', 'cấp', 'quý', 'ngày', 'Tả Phìn', '.', ',', '…', '/', '-', '(', ')', '“', '\n', '5G', '12:99', '000',
  ); // prettier-ignore

  it('leaves nothing a voice would stumble over, whatever is written', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(pieces, fc.string({ unit: 'grapheme', maxLength: 6 })), { maxLength: 12 }),
        (words) => {
          const spoken = normaliseForSpeech(words.join(' '));
          expect(spoken).not.toMatch(/[0-9/%@&+=<>()[\]{}“”]/u);
          expect(spoken).toBe(spoken.normalize('NFC'));
        },
      ),
      { numRuns: 500 },
    );
  });

  it('does not change what it has normalised', () => {
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 12 }), (words) => {
        const spoken = normaliseForSpeech(words.join(' '));
        expect(normaliseForSpeech(spoken)).toBe(spoken);
      }),
      { numRuns: 300 },
    );
  });

  it('has a reading without capitals-only words for every abbreviation', () => {
    for (const [written, spoken] of abbreviations) expect(spoken, written).not.toMatch(/\p{Lu}{2}|\d/u);
    expect(abbreviations.size).toBeGreaterThan(150);
  });
});

describe('splitSentences', () => {
  it('does not stop at titles, initials and numbers', () => {
    expect(splitSentences('Ở TP. Lào Cai có 1.250 hộ. Ông Nguyễn V. Nam nói: “Tốt!” Bà con vui.')).toEqual([
      'Ở TP. Lào Cai có 1.250 hộ.',
      'Ông Nguyễn V. Nam nói: “Tốt!”',
      'Bà con vui.',
    ]);
  });
  it('loses no word', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 120 }),
        (text) => splitSentences(text).join('').replace(/\s/g, '') === text.replace(/\s/g, ''),
      ),
    );
  });
});
