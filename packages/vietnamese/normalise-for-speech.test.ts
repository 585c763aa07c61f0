import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  explainForSpeech,
  normaliseForSpeech,
  spokenSentences,
  splitSentences,
  type Replacement,
} from './index.ts';

const pieces = fc.constantFrom(
  '16/9/2026', '07:30–11:00', '7h', '99/99', '1.250', '2,5', '-3', '%', 'km/h', 'm²', '0912 345 678', '1874/KH-UBND', 'TP.', 'TP. Lào Cai',
  'UBND', 'XIV', 'cấp', 'quý', 'ngày', 'Tả Phìn', '.', ',', '…', '/', '-', '(', ')', '“', '\n', '5G', '12:99', '000', 'điểm', 'b', 'a@b.vn',
  'laocai.gov.vn', 'THÔNG BÁO', 'Ủy ban nhân dân (UBND)', 'ubnd', 'GCN (giấy chứng nhận)', '1-1-1-'.repeat(50), '😀', 'KT-XH', 'PCTT&TKCN', 'Q.1', 'v.v.', '&', '≥', '1/2', '3-1', 'tỷ số', '½', 'COVID-19', 'I.', '1)', '+', 'đ', 'VNĐ', '$',
); // prettier-ignore
const text = fc
  .array(fc.oneof(pieces, fc.string({ unit: 'grapheme', maxLength: 6 })), { maxLength: 12 })
  .map((words) => words.join(' '));

describe('normaliseForSpeech', () => {
  it('leaves nothing a voice would stumble over, whatever is written', () => {
    fc.assert(
      fc.property(text, fc.boolean(), (written, block) => {
        const spoken = normaliseForSpeech(written, { block });
        expect(spoken).not.toMatch(/[0-9/%@&+=<>{}#*|\\^~_°²³½]/u);
        expect(spoken).toBe(spoken.normalize('NFC'));
      }),
      { numRuns: 150 },
    );
  });

  it('does not change what it has normalised', () => {
    // Signs that are left out, or begin a name, bring their neighbours together: “quý 😀 đ”, “I. - I.”.
    const steady = pieces.filter((piece) => !['😀', '-', '+', '/', '&', 'I.', '$'].includes(piece));
    fc.assert(
      fc.property(fc.array(steady, { maxLength: 12 }), (words) => {
        const spoken = normaliseForSpeech(words.join(' '));
        expect(normaliseForSpeech(spoken)).toBe(spoken);
      }),
      { numRuns: 200 },
    );
  });

  it('explains every change: replayed over the written text they give the spoken one', () => {
    fc.assert(
      fc.property(text, fc.constantFrom('NFC', 'NFD'), fc.boolean(), (plain, form, block) => {
        const written = plain.normalize(form);
        const { spoken, replacements } = explainForSpeech(written, { block });
        expect(replay(written, replacements)).toBe(spoken);
        for (const change of replacements) expect(change.written).toBe(written.slice(change.from, change.to));
      }),
      { numRuns: 150 },
    );
  });

  it('hears no difference between the forms of Unicode', () => {
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 8 }), (words) => {
        const written = words.join(' ');
        expect(normaliseForSpeech(written.normalize('NFD'))).toBe(normaliseForSpeech(written));
      }),
      { numRuns: 100 },
    );
  });

  it.each([
    'Bà con chú ý giữ ấm cho gia súc, nhất là trâu, bò già!',
    'Ông Nguyễn Văn Nam (thôn Sả Séng) nói: “Nước về rồi…”; ai nấy đều vui.',
    'Xem trên website và Zalo của xã, học online tại nhà.',
    'Mê-hi-cô, in-tơ-nét',
    '',
  ])('leaves “%s” exactly as it is', (plain) => {
    expect(normaliseForSpeech(plain)).toBe(plain);
    expect(explainForSpeech(plain).replacements).toEqual([]);
  });

  it('rests behind headings and list items of a block', () => {
    const written = 'I. KẾT QUẢ\n- Đã tiêm 120 con\n+ Còn 5 hộ;\n\nNơi nhận:';
    expect(normaliseForSpeech(written, { block: true })).toBe(
      'Một. Kết quả.\nĐã tiêm một trăm hai mươi con.\nCòn năm hộ;\n\nNơi nhận:',
    );
  });

  it('spells everyday foreign words by Vietnamese letters where a voice asks for it', () => {
    const written = 'Gửi e-mail, xem Website và Zalo; app của Sheraton.';
    expect(normaliseForSpeech(written, { respell: true })).toBe(
      'Gửi i meo, xem oép sai và da lô; áp của Sheraton.',
    );
    expect(normaliseForSpeech(written)).toBe(written);
  });

  it('says a name once that the text gives to its own words, and knows it until the end', () => {
    const written =
      'Chuẩn tiếp cận pháp luật (CTCPL) có 5 tiêu chí; 9 xã đạt CTCPL. GCN (giấy chứng nhận) mới.';
    const { spoken, replacements } = explainForSpeech(written);
    expect(spoken).toBe(
      'Chuẩn tiếp cận pháp luật có năm tiêu chí; chín xã đạt Chuẩn tiếp cận pháp luật. Giấy chứng nhận mới.',
    );
    expect(replay(written, replacements)).toBe(spoken);
    expect(normaliseForSpeech('9 xã đạt CTCPL')).not.toContain('Chuẩn');
  });

  it('reads a tangle nobody wrote for people, whole and explained', () => {
    const written = `Mã ${'1-A/b'.repeat(2000)} hết.`;
    const { spoken, replacements } = explainForSpeech(written);
    expect(spoken).toMatch(/^Mã một, a, b một.* hết\.$/);
    expect(replay(written, replacements)).toBe(spoken);
  });

  it('reads a long row of numbers one by one, whole and explained', () => {
    const written = `Bảng: ${'12,5 1.234 '.repeat(900)}hết.`;
    const { spoken, replacements } = explainForSpeech(written);
    expect(spoken).toMatch(
      /^Bảng: mười hai phẩy năm, một nghìn hai trăm ba mươi tư, mười hai phẩy năm.* tư hết\.$/,
    );
    expect(spoken).not.toMatch(/\d/);
    expect(replay(written, replacements)).toBe(spoken);
  });

  it('keeps the cells of a table apart', () =>
    expect(normaliseForSpeech('Tả Chải\t112\t567 người')).toBe(
      'Tả Chải, một trăm mười hai, năm trăm sáu mươi bảy người',
    ));

  it('leaves text of a broken encoding as it is', () => {
    const mojibake = 'Uá»· ban nhÃ¢n dÃ¢n xÃ£ thÃ´ng bÃ¡o Ð '.repeat(3).trim();
    expect(normaliseForSpeech(mojibake)).not.toMatch(/bảng|độ|lập phương/);
    expect(explainForSpeech(mojibake).replacements.length).toBeLessThan(40);
  });

  it('speaks by region', () => {
    const say = (region: 'north' | 'central' | 'south') => normaliseForSpeech('1.005 ngàn', { region });
    expect(say('north')).toBe('Một nghìn không trăm linh năm nghìn');
    expect(say('south')).toBe('Một ngàn không trăm lẻ năm ngàn');
    expect(say('central')).toBe(say('south'));
  });

  it.each([
    ['5 MB of digits', '1'],
    ['nothing but signs', '%&@#*-/+=<>'],
    ['zero-width and right-to-left marks', '\u200b\u202e\u200f'],
    ['towers of marks', 'a\u0301\u0323\u0309'],
    ['one abbreviation after the other', 'TP. '],
    ['halves of signs', '\ud800'],
    ['blanks', ' '],
    ['rows of numbers', '1 000 '],
    ['prices in a row', '1,5 '],
  ])('takes %s in linear time', (_name, unit) => {
    const time = (length: number): number => {
      const start = process.cpuUsage();
      normaliseForSpeech(unit.repeat(length / unit.length));
      return process.cpuUsage(start).user;
    };
    time(20_000);
    expect(time(100_000)).toBeLessThan(30 * time(20_000) + 300_000);
  });
});

const replay = (written: string, replacements: readonly Replacement[]): string => {
  let done = 0;
  let said = '';
  for (const { from, to, spoken } of replacements) {
    expect(from).toBeGreaterThanOrEqual(done);
    said += written.slice(done, from) + spoken;
    done = to;
  }
  return said + written.slice(done);
};

describe('the people’s dictionary', () => {
  const dictionary = new Map<string, string | { say: 'spelled' | 'word' }>([
    ['NVH', 'nhà văn hóa số 2'],
    ['Sín Chéng', 'Xín Chéng'],
    ['UBND', 'UBND'],
    ['cty mt', 'Công ty Môi trường'],
    ['KHKH', { say: 'word' }],
    ['OCOP', { say: 'spelled' }],
  ]);
  const say = (written: string) => normaliseForSpeech(written, { dictionary });
  it('goes over the built-in words, the longest entry first', () => {
    expect(say('họp ở NVH Sín Chéng')).toBe('họp ở nhà văn hóa số hai Xín Chéng');
    expect(say('Cty MT và OCOP')).toBe('Công ty Môi trường và o xê o pê');
    expect(say('xã KHKH')).toBe('xã khkh');
  });
  it('does not loop over an entry that names itself', () => {
    expect(say('UBND xã')).toBe('Ủy ban nhân dân xã');
  });
  it('takes whole words only', () => expect(say('TNVHT')).not.toContain('nhà văn hóa'));
  it('leaves longer dates and numbers whole that an entry is a part of', () => {
    const dated = new Map([['25/11', 'ngày hội']]);
    const read = (written: string) => normaliseForSpeech(written, { dictionary: dated });
    expect(read('mở 25/11.')).toBe('mở ngày hội.');
    expect(read('ngày 25/11/2026')).toBe(normaliseForSpeech('ngày 25/11/2026'));
    expect(read('số 1.25/11')).toBe(normaliseForSpeech('số 1.25/11'));
  });
});

describe('sentences', () => {
  it('do not stop at titles, initials and numbers', () => {
    expect(splitSentences('Ở TP. Lào Cai có 1.250 hộ. Ông Nguyễn V. Nam nói: “Tốt!” Bà con vui.')).toEqual([
      'Ở TP. Lào Cai có 1.250 hộ.',
      'Ông Nguyễn V. Nam nói: “Tốt!”',
      'Bà con vui.',
    ]);
  });
  it('stand beside what is said', () => {
    const written = 'Họp lúc 7h30.  UBND xã mời.\nGọi 113.';
    expect(spokenSentences(written).map(({ written, spoken }) => [written, spoken])).toEqual([
      ['Họp lúc 7h30.', 'Họp lúc bảy giờ ba mươi phút.'],
      ['UBND xã mời.', 'Ủy ban nhân dân xã mời.'],
      ['Gọi 113.', 'Gọi một một ba.'],
    ]);
  });
  it('lose no word', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 120 }),
        (text) => splitSentences(text).join('').replace(/\s/g, '') === text.replace(/\s/g, ''),
      ),
    );
  });
});

it('comes to an end with letters outside the first plane around a joining sign', () => {
  const tangle = 'Ủy ban nhân dân (UBND) 𐴴🪔𓅲❾𐫬 𑑘𝪈￫Ạ name Ồ𘧺𘱰𘯔ᴱ𝐲 & 𐓟𐐼𛰋𒕁蚈☤';
  expect(normaliseForSpeech(tangle)).toContain('Ủy ban nhân dân');
});
