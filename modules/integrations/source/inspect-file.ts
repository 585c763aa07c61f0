import { integrationsError } from '../errors.ts';
import type { Format } from '../imported-story.ts';
import { recogniseFormat } from '../readers/recognise-format.ts';
import { openArchive } from './open-archive.ts';
import { openSource } from './open-source.ts';

export interface InspectedFile {
  format: Format;
  encoding: string;
  sha256: string;
  bytes: number;
}

/**
 * What a file is, before anything is taken from it.
 * @throws integrations/file-not-readable, integrations/file-empty, integrations/format-not-known
 */
export async function inspectFile(path: string, wanted?: Format): Promise<InspectedFile> {
  const archive = await openArchive(path);
  try {
    const source = await openSource(archive?.stories ?? path);
    const format = wanted ?? recogniseFormat(source.beginning);
    if (!format) throw integrationsError('format-not-known', { file: source.name });
    return { format, encoding: source.encoding.label, sha256: source.sha256, bytes: source.bytes };
  } finally {
    await archive?.close();
  }
}
