import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { mend } from './encoding.ts';
import { openArchive } from './open-archive.ts';
import { openSource } from './open-source.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'saola-encoding-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const words = 'Ủy ban nhân dân xã Tả Phìn đề nghị bà con giữ gìn đường sá, phòng cháy rừng mùa hanh khô.';

/** Letters of windows-1258, where a tone mark is a letter of its own. */
function inWindows1258(text: string): Uint8Array {
  const bytes = new Map<string, number>();
  for (let byte = 0; byte < 256; byte += 1)
    bytes.set(new TextDecoder('windows-1258').decode(Uint8Array.of(byte)), byte);
  return Uint8Array.from(
    [...text].flatMap((letter) => {
      const whole = bytes.get(letter);
      if (whole !== undefined) return [whole];
      // â, ê, ă … stay one letter, the tone follows.
      const parts = letter.normalize('NFD');
      const tone = [...parts].find((part) => '\u0300\u0301\u0303\u0309\u0323'.includes(part)) ?? '';
      return [...parts.replace(tone, '').normalize('NFC'), tone].map((part) => bytes.get(part)!);
    }),
  );
}

it.each<[string, (text: string) => Uint8Array, string]>([
  ['UTF-8', (text) => Buffer.from(text), 'utf-8'],
  ['UTF-8 with a mark', (text) => Buffer.from(`\ufeff${text}`), 'utf-8'],
  ['UTF-16 with a mark', (text) => Buffer.from(`\ufeff${text}`, 'utf16le'), 'utf-16le'],
  ['UTF-16 without', (text) => Buffer.from(`<item>${text}</item>`.repeat(9), 'utf16le'), 'utf-16le'],
  ['windows-1258', inWindows1258, 'windows-1258'],
  ['packed', (text) => gzipSync(text), 'utf-8'],
])('%s is read as what it is, whatever it says', async (name, encode, label) => {
  const path = join(folder, name.replaceAll(' ', '-'));
  const declared = '<?xml version="1.0" encoding="iso-8859-1"?>';
  await writeFile(path, encode(declared + words));
  const source = await openSource(path);
  expect(source.encoding.label).toBe(label);
  const text = (await Array.fromAsync(source.text())).join('');
  expect(text.normalize('NFC')).toContain(words);
});

it('a damaged archive, an empty file and a folder are said in words', async () => {
  const broken = join(folder, 'broken.gz');
  await writeFile(broken, gzipSync(words.repeat(1000)).subarray(0, 60));
  await writeFile(join(folder, 'empty'), '');
  await expect(openSource(broken)).rejects.toMatchObject({ code: 'integrations/file-not-readable' });
  await expect(openSource(join(folder, 'empty'))).rejects.toMatchObject({ code: 'integrations/file-empty' });
  await expect(openSource(folder)).rejects.toMatchObject({ code: 'integrations/file-not-readable' });
});

it('an archive that swells far beyond what it is, is cut off, or holds names and no files, is refused at once', async () => {
  const headOf = (size: number, type: string): Buffer => {
    const head = Buffer.alloc(512);
    for (const [text, place] of [
      ['stories.jsonl', 0],
      [size.toString(8).padStart(11, '0'), 124],
      [' '.repeat(8) + type, 148],
      ['ustar\0' + '00', 257],
    ] as const)
      head.write(text, place, 'latin1');
    const sum = head.reduce((all, byte) => all + byte);
    head.write(sum.toString(8).padStart(6, '0') + '\0', 148);
    return head;
  };
  const bad = [
    headOf(300 << 20, '0'),
    // Cut off before the first byte of its file.
    headOf(1 << 20, '0'),
    // Names follow names, and never a file.
    Buffer.concat(Array<Buffer>(10).fill(Buffer.concat([headOf(1 << 19, 'L'), Buffer.alloc(1 << 19, 'a')]))),
  ];
  for (const [place, tar] of bad.entries()) {
    const path = join(folder, `bomb-${place}`);
    await writeFile(path, gzipSync(tar));
    await expect(openArchive(path)).rejects.toMatchObject({
      code: 'integrations/file-not-readable',
      details: {
        problem: expect.stringMatching(
          ['than there is room for', 'Unexpected end', 'stands between'][place]!,
        ) as string,
      },
    });
  }
});

it('letters that went through the wrong table are mended, and nothing else is', () => {
  const spoiled = new TextDecoder('windows-1252').decode(Buffer.from(words));
  expect(mend(spoiled)).toBe(words);
  expect(mend(words)).toBe(words);
  expect(mend('Café Ãn')).toBe('Café Ãn');
});
