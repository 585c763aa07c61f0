import { getDocumentProxy } from 'unpdf';

/** Pages behind these are not read. */
const mostPages = 300;

/** The words of a PDF, line by line; a scan has none. */
export async function readPdf(bytes: Uint8Array): Promise<string> {
  const document = await getDocumentProxy(bytes);
  let text = '';
  for (let number = 1; number <= Math.min(document.numPages, mostPages); number++) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent();
    // Pieces of one line stand side by side as they are: a word set in two typefaces is one word.
    for (const item of items) if ('str' in item) text += item.hasEOL ? `${item.str}\n` : item.str;
    text += '\n';
    page.cleanup();
  }
  return text;
}
