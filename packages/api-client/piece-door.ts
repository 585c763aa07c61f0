import { sendInPieces, type Memory, type UploadProgress } from './send-in-pieces.ts';

/** A file up to this many bytes is sent at once. */
export const inOnePiece = 4 << 20;

/** The doors of the server for uploads in pieces. */
export function pieceDoor(
  baseUrl: string,
  fetch: (request: Request) => Promise<Response>,
  post: <Answer>(path: string, body: object) => Promise<Answer>,
) {
  const read = async (asked: Promise<Response>) => (await (await asked).json()) as UploadProgress;
  const addressOf = (id: string) => `${baseUrl}/api/uploads/${id}`;
  const memory = (): Memory | undefined => globalThis.localStorage as Memory | undefined;
  return {
    send: (file: File, unitId: string, onProgress?: (share: number) => void): Promise<string> =>
      sendInPieces(
        file,
        {
          begin: () => post<UploadProgress>('/api/uploads', { unitId, name: file.name, bytes: file.size }),
          look: (id) => read(fetch(new Request(addressOf(id)))),
          send: (id, at, piece) =>
            read(
              fetch(
                new Request(addressOf(id), {
                  method: 'PATCH',
                  body: piece,
                  headers: { 'content-type': 'application/offset+octet-stream', 'upload-offset': String(at) },
                }),
              ),
            ),
        },
        { key: keyOf(file, unitId), memory: memory(), onProgress },
      ),
    forget: (file: File, unitId: string): void => memory()?.removeItem(keyOf(file, unitId)),
  };
}

/** The same file chosen once more is known by these. */
const keyOf = ({ name, size, lastModified }: File, unitId: string): string =>
  `saola-upload ${unitId} ${size} ${lastModified} ${name}`;
