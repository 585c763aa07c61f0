import { type Child, type Xml, x, xmlDocument } from '../feeds/xml.ts';
import type { DublinCore } from '../metadata/dublin-core.ts';
import { asOaiDc } from '../metadata/write-records.ts';
import type { OaiError } from './oai-request.ts';

export interface OaiRecord {
  identifier: string;
  updatedAt: Date;
  set: string;
  core: DublinCore;
}

/** Seconds in UTC, the granularity that `Identify` names. */
export const second = (at: Date): string => at.toISOString().replace(/\.\d+Z$/, 'Z');

/** An answer to a harvester; the question is said again unless it was none. */
export const oaiAnswer = (
  { baseUrl, asked, now }: { baseUrl: string; asked: Record<string, string>; now: Date },
  ...children: Child[]
): string =>
  xmlDocument(
    x(
      'OAI-PMH',
      {
        xmlns: 'http://www.openarchives.org/OAI/2.0/',
        'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
        'xsi:schemaLocation':
          'http://www.openarchives.org/OAI/2.0/ http://www.openarchives.org/OAI/2.0/OAI-PMH.xsd',
      },
      x('responseDate', null, second(now)),
      x('request', asked, baseUrl),
      children,
    ),
  );

export const oaiError = ({ error, text }: OaiError): Xml => x('error', { code: error }, text);

const headerOf = ({ identifier, updatedAt, set }: OaiRecord): Xml =>
  x(
    'header',
    null,
    x('identifier', null, identifier),
    x('datestamp', null, second(updatedAt)),
    x('setSpec', null, set),
  );

const recordOf = (record: OaiRecord): Xml =>
  x('record', null, headerOf(record), x('metadata', null, asOaiDc(record.core)));

export const oaiRecord = (record: OaiRecord): Xml => x('GetRecord', null, recordOf(record));

/** @param token how to go on; null on the last page, of a list that had several an empty one */
export const oaiList = (
  verb: 'ListRecords' | 'ListIdentifiers',
  records: readonly OaiRecord[],
  token: string | null,
): Xml =>
  x(
    verb,
    null,
    records.map(verb === 'ListRecords' ? recordOf : headerOf),
    token !== null && x('resumptionToken', null, token),
  );
