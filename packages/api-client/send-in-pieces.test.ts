import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ApiError } from './errors.ts';
import { sendInPieces, type PieceSender } from './send-in-pieces.ts';

/** A server that keeps what it gets, on a line that breaks before, within or after a piece. */
function serverOn(line: ('whole' | 'lost' | 'half' | 'unheard')[], bytes: number) {
  let kept = new Uint8Array();
  const calls = { begun: 0, sent: 0 };
  const down = new ApiError({ code: 'network/unreachable', message: '', status: 0 });
  const progress = () => ({ id: 'u1', bytes, received: kept.length });
  const sender: PieceSender = {
    async begin() {
      calls.begun += 1;
      return progress();
    },
    look: async () => progress(),
    async send(_id, at, piece) {
      const happens = line.shift() ?? 'whole';
      if (happens === 'lost') throw down;
      if (at !== kept.length)
        throw new ApiError({ code: 'media/upload-goes-on-elsewhere', message: '', status: 409 });
      const all = new Uint8Array(await piece.arrayBuffer());
      const came = happens === 'half' ? all.subarray(0, Math.floor(all.length / 2)) : all;
      calls.sent += came.length;
      kept = Uint8Array.from([...kept, ...came]);
      if (happens !== 'whole') throw down;
      return progress();
    },
  };
  return { sender, calls, kept: () => kept };
}

test('whatever the line does, every byte comes once and in its place', async () => {
  const event = fc.constantFrom('whole' as const, 'lost' as const, 'half' as const, 'unheard' as const);
  await fc.assert(
    fc.asyncProperty(
      fc.uint8Array({ minLength: 1, maxLength: 60 }),
      fc.array(event, { maxLength: 9 }),
      async (bytes, line) => {
        const server = serverOn([...line], bytes.length);
        const file = new Blob([Uint8Array.from(bytes)]);
        expect(await sendInPieces(file, server.sender, { key: 'k', pieceBytes: 7, pause: 0 })).toBe('u1');
        expect([...server.kept()]).toEqual([...bytes]);
        expect(server.calls).toEqual({ begun: 1, sent: bytes.length });
      },
    ),
    { numRuns: 50 },
  );
});

test('what was broken off is gone on with later, and what the server refuses is not tried again', async () => {
  const known = new Map<string, string>();
  const memory = {
    getItem: (key: string) => known.get(key) ?? null,
    setItem: (key: string, id: string) => void known.set(key, id),
    removeItem: (key: string) => void known.delete(key),
  };
  const file = new Blob([new Uint8Array(30)]);
  const server = serverOn(['whole', ...Array.from({ length: 11 }, () => 'lost' as const)], 30);
  const options = { key: 'k', memory, pieceBytes: 10, pause: 0 };
  await expect(sendInPieces(file, server.sender, options)).rejects.toMatchObject({ status: 0 });
  await sendInPieces(file, server.sender, options);
  expect(server.calls).toEqual({ begun: 1, sent: 30 });

  const refused = {
    ...server.sender,
    look: () => Promise.reject(new ApiError({ code: 'x', message: '', status: 413 })),
  };
  await expect(sendInPieces(file, refused, options)).rejects.toMatchObject({ status: 413 });
});
