import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { inflateSync } from 'node:zlib';

/** A typeface as PDF wants it: its TrueType bytes, and the glyph and width of each character. */
export interface Typeface {
  bytes: Buffer;
  glyphOf(character: string): number;
  /** In thousandths of the size. */
  widthOf(glyph: number): number;
  ascent: number;
  descent: number;
}

const require = createRequire(import.meta.url);

/** Reads a face of Be Vietnam Pro out of WOFF (W3C WOFF 1.0), where its tables are deflated one by one. */
export function readTypeface(subset: 'latin' | 'vietnamese', weight: 400 | 700): Typeface {
  const woff = readFileSync(
    require.resolve(`@fontsource/be-vietnam-pro/files/be-vietnam-pro-${subset}-${weight}-normal.woff`),
  );
  const tables = new Map<string, Buffer>();
  for (let index = 0; index < woff.readUInt16BE(12); index += 1) {
    const entry = 44 + index * 20;
    const [offset, packed, length] = [4, 8, 12].map((at) => woff.readUInt32BE(entry + at)) as [
      number,
      number,
      number,
    ];
    const content = woff.subarray(offset, offset + packed);
    tables.set(woff.toString('latin1', entry, entry + 4), packed < length ? inflateSync(content) : content);
  }
  const head = tables.get('head')!;
  const hhea = tables.get('hhea')!;
  const unit = 1000 / head.readUInt16BE(18);
  const metrics = hhea.readUInt16BE(34);
  const hmtx = tables.get('hmtx')!;
  const glyphs = readCharacters(tables.get('cmap')!);
  return {
    bytes: writeTrueType(tables),
    glyphOf: (character) => glyphs.get(character.codePointAt(0)!) ?? 0,
    widthOf: (glyph) => Math.round(hmtx.readUInt16BE(Math.min(glyph, metrics - 1) * 4) * unit),
    ascent: Math.round(hhea.readInt16BE(4) * unit),
    descent: Math.round(hhea.readInt16BE(6) * unit),
  };
}

/** Characters of the basic plane: a subtable of format 4. */
function readCharacters(cmap: Buffer): Map<number, number> {
  const glyphs = new Map<number, number>();
  for (let index = 0; index < cmap.readUInt16BE(2); index += 1) {
    const at = cmap.readUInt32BE(4 + index * 8 + 4);
    if (cmap.readUInt16BE(at) !== 4) continue;
    const segments = cmap.readUInt16BE(at + 6) / 2;
    const word = (row: number, segment: number) =>
      at + 14 + row * segments * 2 + (row > 0 ? 2 : 0) + segment * 2;
    for (let segment = 0; segment < segments; segment += 1) {
      const [end, start, delta, range] = [0, 1, 2, 3].map((row) => cmap.readUInt16BE(word(row, segment))) as [
        number,
        number,
        number,
        number,
      ];
      for (let code = start; code <= end && code < 0xffff; code += 1) {
        const found = range === 0 ? code : cmap.readUInt16BE(word(3, segment) + range + (code - start) * 2);
        if (found !== 0) glyphs.set(code, (found + delta) & 0xffff);
      }
    }
  }
  return glyphs;
}

const needed = ['cmap', 'glyf', 'head', 'hhea', 'hmtx', 'loca', 'maxp'];

function writeTrueType(tables: Map<string, Buffer>): Buffer {
  const kept = needed.map((name) => [name, tables.get(name)!] as const);
  const directory = Buffer.alloc(12 + kept.length * 16);
  directory.writeUInt32BE(0x00010000, 0);
  directory.writeUInt16BE(kept.length, 4);
  const parts = [directory];
  let offset = directory.length;
  for (const [index, [name, content]] of kept.entries()) {
    directory.write(name, 12 + index * 16, 'latin1');
    directory.writeUInt32BE(offset, 12 + index * 16 + 8);
    directory.writeUInt32BE(content.length, 12 + index * 16 + 12);
    const padded = Buffer.concat([content, Buffer.alloc((4 - (content.length % 4)) % 4)]);
    parts.push(padded);
    offset += padded.length;
  }
  return Buffer.concat(parts);
}
