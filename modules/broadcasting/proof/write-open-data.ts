import type { Play } from './play.ts';

/** What a file is about. */
export interface About {
  unitName: string;
  from: string;
  to: string;
  writtenAt: Date;
}

/** One JSON document, written as its plays are read. */
export async function* writeOpenData(
  plays: AsyncIterable<Play>,
  { writtenAt, ...about }: About,
): AsyncGenerator<string> {
  const head = { format: 'saola-proof-of-play', version: 1, ...about, writtenAt: writtenAt.toISOString() };
  yield `${JSON.stringify(head).slice(0, -1)},"plays":[`;
  let [piece, count] = ['', 0];
  for await (const play of plays) {
    piece += `${count === 0 ? '' : ','}\n${JSON.stringify(play)}`;
    count += 1;
    if (piece.length < 65_536) continue;
    yield piece;
    piece = '';
  }
  yield `${piece}\n],"count":${count}}\n`;
}
