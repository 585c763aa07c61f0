import type { FastifyRequest } from 'fastify';
import { tooLarge } from '../rendering/render.ts';

export interface Upload {
  file: { name: string; content: Buffer } | null;
  fields: Record<string, string>;
}

/**
 * One file and the fields beside it, from a multipart request.
 * @throws media/too-large as soon as the file passes as many bytes as one of its name may have
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
      if (bytes > most) throw tooLarge(most);
      chunks.push(chunk);
    }
    const content = Buffer.concat(chunks);
    if (content.length > 0) upload.file = { name: part.filename ?? '', content };
  }
  return upload;
}
