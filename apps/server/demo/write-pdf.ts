import { deflateSync } from 'node:zlib';
import { readTypeface, type Typeface } from './read-woff.ts';

/** One page of A4 with a title and paragraphs: tagged, with its language and its own typeface, so that it is read aloud and searched. */
export function writePdf(title: string, paragraphs: readonly string[]): Buffer {
  const faces = [
    readTypeface('latin', 400),
    readTypeface('vietnamese', 400),
    readTypeface('latin', 700),
    readTypeface('vietnamese', 700),
  ];
  const used = faces.map(() => new Map<number, string>());
  const texts = [
    { tag: 'H1', size: 20, bold: true, text: title },
    ...paragraphs.map((text) => ({ tag: 'P', size: 11, bold: false, text })),
  ];

  let y = 780;
  const marked = texts.map(({ tag, size, bold, text }, id) => {
    const lines = breakLines(text.normalize('NFC'), size, bold ? faces.slice(2) : faces.slice(0, 2));
    const drawn = lines.map((line) => {
      const at = `1 0 0 1 56 ${y.toFixed(1)} Tm`;
      y -= size * 1.55;
      return `${at} ${runsOf(line, bold ? 2 : 0)
        .map(([face, part]) => `/F${face} ${size} Tf <${hexOf(part, face)}> Tj`)
        .join(' ')}`;
    });
    y -= size * 0.7;
    return `/${tag} <</MCID ${id}>> BDC BT ${drawn.join('\n')} ET EMC`;
  });

  function runsOf(line: string, first: number): [number, string][] {
    const runs: [number, string][] = [];
    for (const character of line) {
      const face = faces[first]!.glyphOf(character) > 0 ? first : first + 1;
      const last = runs.at(-1);
      if (last?.[0] === face) last[1] += character;
      else runs.push([face, character]);
    }
    return runs;
  }
  function hexOf(part: string, face: number): string {
    return [...part]
      .map((character) => {
        const glyph = faces[face]!.glyphOf(character);
        used[face]!.set(glyph, character);
        return glyph.toString(16).padStart(4, '0');
      })
      .join('');
  }

  const elements = texts.map(({ tag }, id) => ({ tag, id }));
  const first = 6;
  const fontAt = (face: number) => first + elements.length + face * 5;
  const objects = new Map<number, string | Buffer>([
    [
      1,
      `<</Type/Catalog/Pages 2 0 R/Lang(vi-VN)/MarkInfo<</Marked true>>/StructTreeRoot 5 0 R/ViewerPreferences<</DisplayDocTitle true>>>>`,
    ],
    [2, '<</Type/Pages/Kids[3 0 R]/Count 1>>'],
    [
      3,
      `<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/StructParents 0/Tabs/S/Resources<</Font<<${faces.map((_, face) => `/F${face} ${fontAt(face)} 0 R`).join('')}>>>>>>`,
    ],
    [4, stream(Buffer.from(marked.join('\n'), 'latin1'))],
    [
      5,
      `<</Type/StructTreeRoot/K[${elements.map(({ id }) => `${first + id} 0 R`).join(' ')}]/ParentTree<</Nums[0[${elements.map(({ id }) => `${first + id} 0 R`).join(' ')}]]>>>>`,
    ],
  ]);
  for (const { tag, id } of elements)
    objects.set(first + id, `<</Type/StructElem/S/${tag}/P 5 0 R/Pg 3 0 R/K ${id}>>`);
  for (const [face, typeface] of faces.entries())
    for (const [at, object] of fontObjects(typeface, used[face]!, fontAt(face))) objects.set(at, object);
  const info = fontAt(faces.length);
  objects.set(info, `<</Title<${utf16(title)}>/Producer(Saola)>>`);
  return assemble(objects, info);
}

function breakLines(text: string, size: number, faces: Typeface[]): string[] {
  const width = (line: string) =>
    [...line].reduce((sum, character) => {
      const face = faces.find((one) => one.glyphOf(character) > 0) ?? faces[0]!;
      return sum + (face.widthOf(face.glyphOf(character)) * size) / 1000;
    }, 0);
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const longer = lines.length === 0 ? word : `${lines.at(-1)} ${word}`;
    if (lines.length === 0 || width(longer) > 480) lines.push(word);
    else lines[lines.length - 1] = longer;
  }
  return lines;
}

/** A composite font whose codes are glyphs (ISO 32000-1, 9.7), with the way back to characters. */
function fontObjects(face: Typeface, used: Map<number, string>, at: number): [number, string | Buffer][] {
  const glyphs = [...used].toSorted(([one], [other]) => one - other);
  const name = `SAOLA${String.fromCharCode(65 + (at % 26))}+BeVietnamPro`;
  const unicode = `/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /Adobe-Identity-UCS def /CMapType 2 def
1 begincodespacerange <0000> <ffff> endcodespacerange
${glyphs.length} beginbfchar
${glyphs.map(([glyph, character]) => `<${glyph.toString(16).padStart(4, '0')}> <${utf16(character).slice(4)}>`).join('\n')}
endbfchar endcmap end end`;
  return [
    [
      at,
      `<</Type/Font/Subtype/Type0/BaseFont/${name}/Encoding/Identity-H/DescendantFonts[${at + 1} 0 R]/ToUnicode ${at + 4} 0 R>>`,
    ],
    [
      at + 1,
      `<</Type/Font/Subtype/CIDFontType2/BaseFont/${name}/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/FontDescriptor ${at + 2} 0 R/CIDToGIDMap/Identity/DW 600/W[${glyphs.map(([glyph]) => `${glyph}[${face.widthOf(glyph)}]`).join(' ')}]>>`,
    ],
    [
      at + 2,
      `<</Type/FontDescriptor/FontName/${name}/Flags 4/FontBBox[-500 -400 1500 1200]/ItalicAngle 0/Ascent ${face.ascent}/Descent ${face.descent}/CapHeight 700/StemV 80/FontFile2 ${at + 3} 0 R>>`,
    ],
    [at + 3, stream(face.bytes, `/Length1 ${face.bytes.length}`)],
    [at + 4, stream(Buffer.from(unicode, 'latin1'))],
  ];
}

function stream(content: Buffer, more = ''): Buffer {
  const packed = deflateSync(content);
  return Buffer.concat([
    Buffer.from(`<</Length ${packed.length}/Filter/FlateDecode${more}>>stream\n`),
    packed,
    Buffer.from('\nendstream'),
  ]);
}

const utf16 = (text: string): string => `feff${Buffer.from(text, 'utf16le').swap16().toString('hex')}`;

function assemble(objects: Map<number, string | Buffer>, info: number): Buffer {
  const parts = [Buffer.from('%PDF-1.7\n%\xe2\xe3\xcf\xd3\n', 'latin1')];
  const places: string[] = [];
  let offset = parts[0]!.length;
  for (let number = 1; number <= objects.size; number += 1) {
    const object = objects.get(number)!;
    const bytes = Buffer.concat([
      Buffer.from(`${number} 0 obj\n`),
      Buffer.from(object),
      Buffer.from('\nendobj\n'),
    ]);
    places.push(`${String(offset).padStart(10, '0')} 00000 n \n`);
    parts.push(bytes);
    offset += bytes.length;
  }
  const size = objects.size + 1;
  parts.push(
    Buffer.from(
      `xref\n0 ${size}\n0000000000 65535 f \n${places.join('')}trailer\n<</Size ${size}/Root 1 0 R/Info ${info} 0 R>>\nstartxref\n${offset}\n%%EOF\n`,
    ),
  );
  return Buffer.concat(parts);
}
