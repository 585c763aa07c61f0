import type { FastifyRequest } from 'fastify';
import { tooLarge } from '../rendering/render.ts';

export interface Upload {
  file: { name: string; content: Buffer } | null;
  fields: Record<string, string>;
}

/**
 * One file and the fields beside it, from a multipart request.
 * @throws media/too-large as soon as the file passes `most` bytes
 */
export async function readUpload(request: FastifyRequest, most: number): Promise<Upload> {
  const upload: Upload = { file: null, fields: {} };
  const options = { limits: { fileSize: most, files: 1 }, throwFileSizeLimit: false };
  for await (const part of request.parts(options)) {
    if (part.type === 'field') {
      upload.fields[part.fieldname] = String(part.value).normalize('NFC');
      continue;
    }
    const chunks: Buffer[] = [];
    for await (const chunk of part.file) chunks.push(chunk as Buffer);
    if (part.file.truncated) throw tooLarge(most);
    const content = Buffer.concat(chunks);
    if (content.length > 0) upload.file = { name: part.filename ?? '', content };
  }
  return upload;
}
