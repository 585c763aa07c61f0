import { deflateSync } from 'node:zlib';
import { strToU8, zipSync } from 'fflate';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { recognise } from './recognise.ts';

const png = await sharp({ create: { width: 8, height: 8, channels: 3, background: '#0a7' } })
  .png()
  .toBuffer();
const pdf = (body: string) =>
  Buffer.from(`%PDF-1.7\n1 0 obj\n${body}\nendobj\ntrailer <<>>\n%%EOF`, 'latin1');

const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** A stored (not deflated) zip member by member, with no central directory: what a hostile one may look like. */
function zip(...names: string[]): Buffer {
  const members = names.map((name) => {
    const content = Buffer.from('<Types/>');
    const header = Buffer.alloc(30);
    header.write('PK\x03\x04', 'latin1');
    header.writeUInt16LE(20, 4);
    header.writeUInt32LE(content.length, 18);
    header.writeUInt32LE(content.length, 22);
    header.writeUInt16LE(name.length, 26);
    return Buffer.concat([header, Buffer.from(name), content]);
  });
  return Buffer.concat(members);
}

describe('recognise', () => {
  it('goes by content', async () => {
    expect(await recognise(png, 'anh.png')).toMatchObject({ kind: 'PICTURE', mime: 'image/png' });
    expect(await recognise(png)).toMatchObject({ kind: 'PICTURE' });
    expect(await recognise(pdf('<< /Type /Catalog >>'), 'kh.pdf')).toMatchObject({ kind: 'DOCUMENT' });
  });

  it.each([['anh.jpg'], ['ghi-am.mp3'], ['ke-hoach.pdf']])(
    'refuses a PNG that calls itself %s',
    async (name) => {
      await expect(recognise(png, name)).rejects.toMatchObject({ code: 'media/mislabelled' });
    },
  );

  it.each([
    ['SVG', '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'],
    ['SVG behind an XML head', '<?xml version="1.0"?>\n<svg onload="alert(1)"/>'],
    ['HTML', '<!doctype html><p>chào</p>'],
    ['HTML in UTF-16', '\ufeff<html><body>'],
    ['a script', 'document.cookie = "x"'],
    ['a shell script', '#!/bin/sh\nrm -rf /'],
  ])('refuses %s, even when it calls itself a picture', async (what, text) => {
    const content = Buffer.from(text, what.includes('UTF-16') ? 'utf16le' : 'utf8');
    await expect(recognise(content, 'anh.png')).rejects.toMatchObject({ code: 'media/active-content' });
  });

  it('takes an office file, whose parts have names like those of a script', async () => {
    const types = strToU8(`<Override ContentType="${word}.main+xml"/>`);
    const file = Buffer.from(zipSync({ '[Content_Types].xml': types, 'word/document.xml': types }));
    expect(await recognise(file, 'ke-hoach.docx')).toMatchObject({ kind: 'DOCUMENT', extension: 'docx' });
  });

  it('refuses macros in office files', async () => {
    const file = zip('[Content_Types].xml', 'word/document.xml', 'word/vbaProject.bin');
    await expect(recognise(file, 'ke-hoach.docx')).rejects.toMatchObject({ code: 'media/active-content' });
  });

  it.each([
    ['plain', pdf('<< /OpenAction << /S /JavaScript /JS (app.alert(1)) >> >>')],
    ['written with escapes', pdf('<< /S /J#61vaScript >>')],
    ['that starts a program', pdf('<< /S /Launch /F (cmd.exe) >>')],
    [
      'in a compressed object stream',
      Buffer.concat([
        Buffer.from('%PDF-1.7\n1 0 obj << /Type /ObjStm /Filter /FlateDecode >> stream\n', 'latin1'),
        deflateSync(Buffer.from('<< /S /JavaScript >>')),
        Buffer.from('\nendstream endobj %%EOF', 'latin1'),
      ]),
    ],
  ])('refuses PDF with a script %s', async (_what, content) => {
    await expect(recognise(content, 'a.pdf')).rejects.toMatchObject({ code: 'media/active-content' });
  });

  it('refuses what nobody needs here', async () => {
    await expect(recognise(Buffer.from('chỉ là chữ'), 'a.txt')).rejects.toMatchObject({
      code: 'media/type-not-allowed',
    });
    await expect(recognise(Buffer.from('MZ' + '\0'.repeat(200)), 'a.jpg')).rejects.toMatchObject({
      code: 'media/active-content',
    });
  });
});
