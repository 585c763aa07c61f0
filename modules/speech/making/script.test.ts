import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { atMost } from './at-most.ts';
import { bedLevel } from './mix.ts';
import { numbersThatMatter } from './numbers-that-matter.ts';
import { pieceIdOf } from './piece.ts';
import { defaultRules } from './rule.ts';
import { sentencesOf } from './sentences.ts';
import { writeScript, type ScriptWanted } from './script.ts';

const speak = (text: string) => `<${text}>`;
const script = (wanted: Partial<ScriptWanted>) =>
  writeScript({
    headline: 'Tiêm phòng cho trâu, bò',
    text: 'Bà con đưa trâu, bò đến nhà văn hóa thôn lúc 7 giờ 30 ngày 17/9.\nCần hỏi thêm, xin gọi 0214 3840 123.\nCảm ơn bà con.',
    unitName: 'Xã Tả Phìn',
    rule: defaultRules.news,
    vietnamese: true,
    sentencesOf: (text) => sentencesOf(text, { speak }),
    ...wanted,
  });
const said = (wanted: Partial<ScriptWanted>) =>
  script(wanted).lines.map(({ role, written }) => `${role} ${written}`);

describe('the script of a broadcast', () => {
  it('frames a bulletin by the rule, and says the numbers that matter twice', () => {
    expect(script({}).tone).toBe('CHIME');
    expect(said({})).toEqual([
      'ANNOUNCEMENT Đây là Đài truyền thanh xã Tả Phìn.',
      'HEADLINE Tiêm phòng cho trâu, bò',
      'BODY Bà con đưa trâu, bò đến nhà văn hóa thôn lúc 7 giờ 30 ngày 17/9.',
      'BODY Cần hỏi thêm, xin gọi 0214 3840 123.',
      'REPEAT Xin nhắc lại, số điện thoại: 0214 3840 123.',
      'BODY Cảm ơn bà con.',
      'REPEAT Xin nhắc lại.',
      'REPEAT Bà con đưa trâu, bò đến nhà văn hóa thôn lúc 7 giờ 30 ngày 17/9.',
      'CLOSING Bản tin đến đây là hết.',
      'CLOSING Cảm ơn bà con đã lắng nghe.',
    ]);
  });

  it('says the day of the headline again where no sentence names it, before what the sentences name', () => {
    const repeated = (headline: string) => {
      const lines = said({ headline, text: 'Mời bà con họp lúc 19 giờ.\nMang theo sổ hộ khẩu.' });
      return lines.filter((line) => line.startsWith('REPEAT')).slice(1);
    };
    expect(repeated('Họp thôn ngày 28/11')).toEqual([
      'REPEAT Họp thôn ngày 28/11',
      'REPEAT Mời bà con họp lúc 19 giờ.',
    ]);
    expect(repeated('Họp thôn lúc 19 giờ')).toEqual(['REPEAT Mời bà con họp lúc 19 giờ.']);
  });

  it('says a warning twice after its own tone', () => {
    const warning = { rule: defaultRules.emergency, headline: '', text: 'Lũ đang về. Rời suối ngay!' };
    expect(script(warning).tone).toBe('ALERT');
    expect(said(warning)).toEqual([
      'ANNOUNCEMENT Thông báo khẩn cấp của xã Tả Phìn.',
      'BODY Lũ đang về.',
      'BODY Rời suối ngay!',
      'REPEAT Xin nhắc lại toàn bộ thông báo.',
      'REPEAT Lũ đang về.',
      'REPEAT Rời suối ngay!',
      'CLOSING Thông báo khẩn cấp đến đây là hết.',
    ]);
  });

  it('adds nothing to an article, nor Vietnamese words to another language', () => {
    expect(said({ rule: defaultRules.portal }).every((line) => /^(HEADLINE|BODY)/.test(line))).toBe(true);
    expect(said({ vietnamese: false }).every((line) => /^(HEADLINE|BODY)/.test(line))).toBe(true);
  });

  it('lets two voices take turns, paragraph by paragraph or as marked', () => {
    const voices = (text: string, rule = { ...defaultRules.portal, voices: 'TURNS' as const }) =>
      script({ headline: '', text, rule }).lines.map(({ voice, written }) => `${voice} ${written}`);
    expect(voices('Một. Hai.\n\nBa.\nBốn.')).toEqual([
      'first Một.',
      'first Hai.',
      'second Ba.',
      'first Bốn.',
    ]);
    expect(voices('[nam] Một.\nHai.\n[nữ] Ba.')).toEqual(['second Một.', 'second Hai.', 'first Ba.']);
  });

  it('knows the place of every sentence in the text, whatever the text', () => {
    const word = fc.constantFrom(
      'Bà con',
      'chú ý',
      '7h30',
      '0912 345 678',
      '[nam]',
      'TP.',
      'ngày 1/2/2026',
      '…',
      '382/KH-UBND',
      '  ',
      '\n',
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 30 }), fc.constantFrom('.', '\n', '! '), (words, between) => {
        const text = words.join(` ${between}`);
        for (const { place, written } of script({ text }).lines)
          if (place)
            expect([text, 'Tiêm phòng cho trâu, bò'].map((of) => of.slice(place.from, place.to))).toContain(
              written,
            );
      }),
    );
  });
});

it.each([
  ['Gọi 0214.3840.123 hoặc 0912 345 678 trước 17h.', ['0214.3840.123', '0912 345 678'], true],
  ['Đường dây nóng 1900 9095.', ['1900 9095'], false],
  ['Theo Kế hoạch số 382/KH-UBND ngày 12/3/2026 của UBND tỉnh.', [], false],
  ['Theo Nghị định 42/2022/NĐ-CP, mức phạt là 1.500.000 đồng.', [], false],
  ['Họp lúc 19:30 tối nay.', [], true],
  ['Mùng 5 tháng Giêng khai hội.', [], true],
  ['Diện tích 12.500 ha, tăng 3,5 % so với năm 2025.', [], false],
])('of “%s” says again %j', (sentence, telephones, when) => {
  const { when: found, ...others } = numbersThatMatter(sentence);
  expect({ ...others, when: found.length > 0 }).toEqual({ telephones, when });
});

it('looks for numbers in linear time', () => {
  const started = performance.now();
  for (const part of ['0', '0 ', '1/', 'ngày ', '1:', '9.9']) numbersThatMatter(part.repeat(50_000));
  expect(performance.now() - started).toBeLessThan(2000);
});

it('names a piece by its words and its voice, and by nothing else', () => {
  const voice = { engine: 'espeak', id: 'espeak:vi', rate: 1 } as const;
  const id = pieceIdOf({ spoken: 'Một.', voice });
  expect(pieceIdOf({ spoken: 'Một.', voice: { ...voice, pitch: 1 } })).toBe(id);
  expect(pieceIdOf({ spoken: 'Hai.', voice })).not.toBe(id);
  expect(pieceIdOf({ spoken: 'Một.', voice: { ...voice, rate: 1.1 } })).not.toBe(id);
});

it('keeps the music down beneath words, up around them, and never jumps', () => {
  const beneath = {
    from: 2,
    until: 20,
    speech: [
      { start: 5, end: 8 },
      { start: 8.5, end: 12 },
    ],
  };
  expect(bedLevel(6, beneath)).toBeLessThan(-35);
  expect(bedLevel(8.25, beneath)).toBeLessThan(-35);
  expect(bedLevel(15, beneath)).toBeGreaterThan(-25);
  for (let time = 3; time < 18; time += 0.01)
    expect(Math.abs(bedLevel(time + 0.01, beneath) - bedLevel(time, beneath))).toBeLessThan(0.6);
});

it('works on a few at once, and begins nothing after a failure', async () => {
  let [now, most, begun] = [0, 0, 0];
  const work = async (item: number) => {
    begun++;
    most = Math.max(most, ++now);
    await new Promise((resolve) => setTimeout(resolve, 1));
    now--;
    if (item === 5) throw new Error('five');
  };
  await expect(atMost(3, [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12], work)).rejects.toThrow('five');
  expect(most).toBe(3);
  expect(begun).toBeLessThan(9);
});
