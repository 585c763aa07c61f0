import { expect, test } from 'vitest';
import { strToU8, zipSync } from 'fflate';
import { readFileWords } from './read-file.ts';

const docx = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const documentOf = (body: string) =>
  zipSync({ 'word/document.xml': strToU8(`<w:document><w:body>${body}</w:body></w:document>`) });

test('a Word document is read, without what was struck out', async () => {
  const bytes = documentOf(
    '<w:p><w:r><w:t xml:space="preserve">Kế hoạch </w:t></w:r><w:r><w:t>phòng &amp; chống rét</w:t></w:r></w:p><w:p><w:del><w:r><w:delText>bỏ</w:delText></w:r></w:del><w:r><w:t>Điều 1</w:t></w:r></w:p>',
  );
  expect(await readFileWords({ bytes, mime: docx })).toEqual({
    words: 'Kế hoạch phòng & chống rét\nĐiều 1\n',
    problem: null,
  });
});

test('a PDF is read', async () => {
  const { words } = await readFileWords({ bytes: new TextEncoder().encode(pdf), mime: 'application/pdf' });
  expect(words).toContain('Ke hoach 15');
});

test('what is broken, or a bomb, says so and nothing else happens', async () => {
  expect(
    await readFileWords({ bytes: new TextEncoder().encode('%PDF-1.7 x'), mime: 'application/pdf' }),
  ).toMatchObject({
    problem: 'NOT_READABLE',
  });
  const bomb = zipSync({ 'word/document.xml': new Uint8Array(41_000_000) }, { level: 1 });
  expect(await readFileWords({ bytes: bomb, mime: docx })).toMatchObject({ problem: 'NOT_READABLE' });
});

const stream = 'BT /F1 12 Tf 20 100 Td (Ke hoach 15) Tj ET';
const pdf = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>endobj
4 0 obj<</Length ${stream.length}>>stream
${stream}
endstream endobj
5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj
trailer<</Root 1 0 R>>
`;
