import { extractText, getDocumentProxy } from 'unpdf';

/** Pages behind these are not read. */
const mostPages = 300;

/** The words of a PDF, a page a line; a scan has none. */
export async function readPdf(bytes: Uint8Array): Promise<string> {
  const document = await getDocumentProxy(bytes);
  if (document.numPages > mostPages) {
    const pages: string[] = [];
    for (let number = 1; number <= mostPages; number++) {
      const { items } = await (await document.getPage(number)).getTextContent();
      pages.push(items.map((item) => ('str' in item ? item.str : '')).join(' '));
    }
    return pages.join('\n');
  }
  const { text } = await extractText(document, { mergePages: false });
  return text.join('\n');
}
