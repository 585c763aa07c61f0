import { isUtf8 } from 'node:buffer';
import type { Config } from '@saola/platform/config';
import { hashOf, pathOf, sizeOf, wholeOf, type Content, type OnDisk } from '../uploads/content.ts';
import { mediaError } from '../errors.ts';
import { renderPicture, type Rendering } from './pictures.ts';
import { levelFile } from '../process/level-audio.ts';
import { prepareFilm, type PreparedFilm } from '../process/prepare-film.ts';
import { recognise, wantedOf } from '../recognise.ts';
import type { FileKind, Variant } from '../file.ts';

export interface Rendered {
  kind: FileKind;
  durationMs: number | null;
  /** Nothing is left to draw later. */
  whole: boolean;
  /** The main one first. */
  variants: (Variant & { content: Content })[];
}

export interface RenderOptions {
  limits: Config['limits'];
  wanted?: FileKind | undefined;
  /** Milliseconds that whoever sends a picture may wait for the smallest files of it. */
  avifFor: number;
  /** Where files may be written that are needed until what is made has been kept. */
  path: (name: string) => string;
}

/**
 * From what somebody sent to what is kept: recognised by content, checked, drawn, levelled or written anew.
 * @throws the errors of recognise(), renderPicture(), levelFile() and prepareFilm(), and media/too-large
 */
export async function render(
  content: Content,
  name: string | undefined,
  { limits, wanted, avifFor, path }: RenderOptions,
): Promise<Rendered> {
  const { kind, mime, extension } = await recognise(content, name, wanted);
  // A film may turn out to be sound only.
  const fits = kind === wanted || (kind === 'VIDEO' && wanted === 'AUDIO');
  if (wanted && !fits) throw mediaError('wrong-kind', wantedOf(wanted));
  const most = bytesAllowed(limits)[wanted ?? kind];
  const bytes = await sizeOf(content);
  if (bytes > most) throw tooLarge(most);
  if (kind === 'PICTURE') {
    const { drawn, whole } = await renderPicture(await wholeOf(content), { avifFor });
    return finish(kind, null, drawn, whole);
  }
  if (kind === 'VIDEO') {
    const sent = { path: await pathOf(content, path('in')) };
    const film = await prepareFilm(sent, mime === 'video/mp4' ? mime : 'video/webm', path);
    if (film && wanted === 'AUDIO') throw mediaError('wrong-kind', wantedOf('AUDIO'));
    if (film) return finish(kind, film.durationMs, await renderFilm(film, mime, extension), false);
    if (wanted === 'VIDEO') throw mediaError('wrong-kind', wantedOf('VIDEO'));
    if (bytes > limits.audioBytes) throw tooLarge(limits.audioBytes);
    return renderSound(sent, mime === 'video/mp4' ? 'audio/mp4' : 'audio/webm', path);
  }
  if (kind === 'AUDIO') return renderSound({ path: await pathOf(content, path('in')) }, mime, path);
  if (mime === 'text/vtt') expectCaptions(await wholeOf(content));
  return finish(kind, null, [plain(`tai-lieu.${extension}`, mime, content)]);
}

async function renderSound(sent: OnDisk, mime: string, path: RenderOptions['path']): Promise<Rendered> {
  const { mp3, durationMs } = await levelFile(sent, path('audio.mp3'), mime);
  return finish('AUDIO', durationMs, [plain('audio.mp3', 'audio/mpeg', mp3)]);
}

/** The film itself first; pictures of it in the widths of pages after it. */
async function renderFilm(film: PreparedFilm, mime: string, extension: string): Promise<Rendering[]> {
  const { width, height, poster, turn } = film;
  const main = { name: `phim.${extension}`, mime, content: film.content, width, height };
  return [main, ...(await renderPicture(poster, { turn, avifFor: 0 })).drawn];
}

/** @throws media/not-readable for what is no UTF-8, or longer than captions ever are */
function expectCaptions(content: Buffer): void {
  if (content.length > mostCaptions || !isUtf8(content))
    throw mediaError('not-readable', { problem: 'captions' });
}
const mostCaptions = 2 << 20;

const bytesAllowed = (limits: Config['limits']): Record<FileKind, number> => ({
  PICTURE: limits.pictureBytes,
  AUDIO: limits.audioBytes,
  VIDEO: limits.videoBytes,
  DOCUMENT: limits.documentBytes,
});

export const tooLarge = (most: number) => mediaError('too-large', { limit: Math.floor(most / (1 << 20)) });

const plain = (name: string, mime: string, content: Content): Rendering => ({
  name,
  mime,
  content,
  width: null,
  height: null,
});

async function finish(
  kind: FileKind,
  durationMs: number | null,
  renderings: Rendering[],
  whole = true,
): Promise<Rendered> {
  const variants = await Promise.all(
    renderings.map(async (rendering) => ({
      ...rendering,
      bytes: await sizeOf(rendering.content),
      sha256: await hashOf(rendering.content),
    })),
  );
  return { kind, durationMs, whole, variants };
}
