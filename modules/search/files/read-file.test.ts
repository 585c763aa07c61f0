import { Readable } from 'node:stream';
import { afterAll, expect, test } from 'vitest';
import { zipSync } from 'fflate';
import { docxOf, pdfSaying } from './documents-for-tests.ts';
import { fileReader, readFileWords } from './read-file.ts';

afterAll(() => fileReader.stop());

const docx = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const readWords = (bytes: Uint8Array, mime: string) =>
  readFileWords({ content: Readable.from([Buffer.from(bytes)]), mime });

test('a Word document is read, without what was struck out', async () => {
  const bytes = docxOf(
    '<w:p><w:r><w:t xml:space="preserve">Kế hoạch </w:t></w:r><w:r><w:t>phòng &amp; chống rét</w:t></w:r></w:p><w:p><w:del><w:r><w:delText>bỏ</w:delText></w:r></w:del><w:r><w:t>Điều 1</w:t></w:r></w:p>',
  );
  expect(await readWords(bytes, docx)).toEqual({
    words: 'Kế hoạch phòng & chống rét\nĐiều 1\n',
    problem: null,
  });
});

test('a PDF is read', async () => {
  const { words } = await readWords(pdfSaying('Ke hoach 15'), 'application/pdf');
  expect(words).toContain('Ke hoach 15');
});

test('what is broken, or a bomb, says so and nothing else happens', async () => {
  expect(await readWords(Buffer.from('%PDF-1.7 x'), 'application/pdf')).toMatchObject({
    problem: 'NOT_READABLE',
  });
  const bomb = zipSync({ 'word/document.xml': new Uint8Array(41_000_000) }, { level: 1 });
  expect(await readWords(bomb, docx)).toMatchObject({ problem: 'NOT_READABLE' });
});
