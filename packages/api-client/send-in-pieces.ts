import { ApiError, isApiError } from './errors.ts';

export interface UploadProgress {
  id: string;
  bytes: number;
  received: number;
}

/** What the server offers for files that come in pieces. */
export interface PieceSender {
  begin(): Promise<UploadProgress>;
  /** How far it is; rejects with 404 for one that is no more. */
  look(id: string): Promise<UploadProgress>;
  send(id: string, at: number, piece: Blob): Promise<UploadProgress>;
}

/** Where unfinished uploads are remembered, so that a page loaded anew goes on with them. */
export type Memory = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

export interface PieceOptions {
  /** Under which an unfinished upload of this file is known. */
  key: string;
  memory?: Memory | undefined;
  onProgress?: ((share: number) => void) | undefined;
  pieceBytes?: number;
  /** Milliseconds before the first new try; each further one waits twice as long, up to half a minute. */
  pause?: number;
}

const mostTries = 10;

/**
 * Sends a file piece by piece and answers the id of the upload when all of it is there. A broken connection is waited
 * out, and what the server has confirmed is never sent twice.
 */
export async function sendInPieces(file: Blob, sender: PieceSender, options: PieceOptions): Promise<string> {
  const { key, memory, onProgress, pieceBytes = 4 << 20, pause = 1_000 } = options;
  const taken = await takeUp(sender, memory?.getItem(key));
  const { id } = taken;
  let { received } = taken;
  memory?.setItem(key, id);
  for (let tries = 0; received < file.size;) {
    onProgress?.(received / file.size);
    try {
      ({ received } = await sender.send(id, received, file.slice(received, received + pieceBytes)));
      tries = 0;
    } catch (error) {
      if (!mayPass(error) || ++tries > mostTries) throw forget(error);
      await new Promise((resolve) => setTimeout(resolve, Math.min(pause * 2 ** (tries - 1), 30_000)));
      // What came before the connection broke is kept; where that is, only the server knows.
      const now = await sender.look(id).catch((looked: unknown) => {
        if (!mayPass(looked)) throw forget(looked);
        return null;
      });
      received = now?.received ?? received;
    }
  }
  onProgress?.(1);
  return id;

  /** What will never be taken is not gone on with another time. */
  function forget(error: unknown): unknown {
    if (!mayPass(error)) memory?.removeItem(key);
    return error;
  }
}

async function takeUp(sender: PieceSender, known: string | null | undefined): Promise<UploadProgress> {
  if (!known) return sender.begin();
  return sender.look(known).catch((error: unknown) => {
    if (isApiError(error) && [403, 404].includes(error.status)) return sender.begin();
    throw error;
  });
}

/** No answer, a server that is busy or starting, or a place that the server knows better. */
function mayPass(error: unknown): error is ApiError {
  return isApiError(error) && ([0, 408, 409, 429].includes(error.status) || error.status >= 500);
}
