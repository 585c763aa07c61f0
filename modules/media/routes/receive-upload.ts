import type { FastifyRequest } from 'fastify';
import { keepOnDisk, type Kept, type OnDisk } from '../uploads/content.ts';
import { inTemporaryFolder } from '../process/media-process.ts';
import { tooLarge } from '../rendering/render.ts';

export interface Received {
  file: ({ name: string } & OnDisk & Kept) | null;
  fields: Record<string, string>;
}

/**
 * One file and the fields beside it, from a multipart request; the file lies on the disk until `work` is done.
 * @throws media/too-large when the file has more bytes than one of its name may have
 */
export async function receiveUpload<T>(
  request: FastifyRequest,
  mostOf: (name: string) => number,
  work: (received: Received) => Promise<T>,
): Promise<T> {
  return inTemporaryFolder(async (path) => {
    const received: Received = { file: null, fields: {} };
    const options = { limits: { files: 1 }, throwFileSizeLimit: false };
    for await (const part of request.parts(options)) {
      if (part.type === 'field') {
        received.fields[part.fieldname] = String(part.value).normalize('NFC');
        continue;
      }
      const name = part.filename ?? '';
      const most = mostOf(name);
      const kept = await keepOnDisk(part.file, path('sent'), most);
      if (kept.bytes > most || part.file.truncated) throw tooLarge(most);
      if (kept.bytes > 0) received.file = { name, path: path('sent'), ...kept };
    }
    return work(received);
  });
}
