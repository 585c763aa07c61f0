import { type Xml, x, xmlDocument } from '../feeds/xml.ts';
import { type DublinCore, elements, joined } from './dublin-core.ts';

/** The metadata of one page or item, with a name that stays. */
export interface MetadataRecord {
  id: string;
  /** When what it describes was last changed. */
  updatedAt: Date;
  core: DublinCore;
}

/** `oai_dc`, as libraries and harvesters read it: each value an element of its own. */
export const asOaiDc = (core: DublinCore): Xml =>
  x(
    'oai_dc:dc',
    {
      'xmlns:oai_dc': 'http://www.openarchives.org/OAI/2.0/oai_dc/',
      'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
      'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
      'xsi:schemaLocation':
        'http://www.openarchives.org/OAI/2.0/oai_dc/ http://www.openarchives.org/OAI/2.0/oai_dc.xsd',
    },
    elements.flatMap((element) => core[element].map((value) => x(`dc:${element}`, null, value))),
  );

export const writeRecordsXml = (records: readonly MetadataRecord[], next: string | null): string =>
  xmlDocument(
    x(
      'records',
      { next },
      records.map(({ id, updatedAt, core }) =>
        x('record', { id, updated: updatedAt.toISOString() }, asOaiDc(core)),
      ),
    ),
  );

/** For spreadsheets: with the mark by which they know UTF-8, several values of an element in one cell. */
export const writeRecordsCsv = (records: readonly MetadataRecord[]): string =>
  `\ufeff${[
    ['id', 'updated', ...elements],
    ...records.map(({ id, updatedAt, core }) => [
      id,
      updatedAt.toISOString(),
      ...elements.map((element) => (core[element].length > 0 ? joined(core[element]) : '')),
    ]),
  ]
    .map((cells) => `${cells.map(cell).join(',')}\r\n`)
    .join('')}`;

/** What a spreadsheet would take for a formula is kept from being one. */
const cell = (text: string): string => {
  const tame = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(tame) ? `"${tame.replace(/"/g, '""')}"` : tame;
};
