import type { FastifyRequest } from 'fastify';
import { tooLarge } from '../rendering/render.ts';

export interface Upload {
  file: { name: string; content: Buffer } | null;
  fields: Record<string, string>;
}

/**
 * One file and the fields beside it, from a multipart request.
 * @throws media/too-large when the file has more bytes than one of its name may have; what is too much is not kept
 */
export async function readUpload(request: FastifyRequest, mostOf: (name: string) => number): Promise<Upload> {
  const upload: Upload = { file: null, fields: {} };
  const options = { limits: { files: 1 }, throwFileSizeLimit: false };
  for await (const part of request.parts(options)) {
    if (part.type === 'field') {
      upload.fields[part.fieldname] = String(part.value).normalize('NFC');
      continue;
    }
    const chunks: Buffer[] = [];
    const most = mostOf(part.filename ?? '');
    let bytes = 0;
    for await (const chunk of part.file as AsyncIterable<Buffer>) {
      bytes += chunk.length;
      // Read to its end all the same: whoever still sends would not hear the answer.
      if (bytes > most) chunks.length = 0;
      else chunks.push(chunk);
    }
    if (bytes > most) throw tooLarge(most);
    const content = Buffer.concat(chunks);
    if (content.length > 0) upload.file = { name: part.filename ?? '', content };
  }
  return upload;
}
