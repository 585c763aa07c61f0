import { isUtf8 } from 'node:buffer';
import { createHash } from 'node:crypto';
import type { Config } from '@saola/platform/config';
import { mediaError } from '../errors.ts';
import { renderPicture, type Rendering } from './pictures.ts';
import { levelAudio } from '../process/level-audio.ts';
import { prepareFilm, type PreparedFilm } from '../process/prepare-film.ts';
import { recognise } from '../recognise.ts';
import type { FileKind, Variant } from '../file.ts';

export interface Rendered {
  kind: FileKind;
  durationMs: number | null;
  /** Nothing is left to draw later. */
  whole: boolean;
  /** The main one first. */
  variants: (Variant & { content: Buffer })[];
}

export interface RenderOptions {
  limits: Config['limits'];
  wanted?: FileKind | undefined;
  /** Milliseconds that whoever sends a picture may wait for the smallest files of it. */
  avifFor: number;
}

/**
 * From what somebody sent to what is kept: recognised by content, checked, drawn, levelled or written anew.
 * @throws the errors of recognise(), renderPicture(), levelAudio() and prepareFilm(), and media/too-large
 */
export async function render(
  content: Buffer,
  name: string | undefined,
  { limits, wanted, avifFor }: RenderOptions,
): Promise<Rendered> {
  const { kind, mime, extension } = await recognise(content, name);
  // A film may turn out to be sound only.
  const fits = kind === wanted || (kind === 'VIDEO' && wanted === 'AUDIO');
  if (wanted && !fits) throw mediaError('wrong-kind', { wanted: kindNames[wanted] });
  const most = bytesAllowed(limits)[wanted ?? kind];
  if (content.length > most) throw tooLarge(most);
  if (kind === 'PICTURE') {
    const { drawn, whole } = await renderPicture(content, { avifFor });
    return finish(kind, null, drawn, whole);
  }
  if (kind === 'VIDEO') {
    const film = await prepareFilm(content, mime === 'video/mp4' ? mime : 'video/webm');
    if (film && wanted === 'AUDIO') throw mediaError('wrong-kind', { wanted: kindNames.AUDIO });
    if (film) return finish(kind, film.durationMs, await renderFilm(film, mime, extension), false);
    if (wanted === 'VIDEO') throw mediaError('wrong-kind', { wanted: kindNames.VIDEO });
    return renderSound(content, mime === 'video/mp4' ? 'audio/mp4' : 'audio/webm', limits);
  }
  if (kind === 'AUDIO') return renderSound(content, mime, limits);
  if (mime === 'text/vtt') expectCaptions(content);
  return finish(kind, null, [plain(`tai-lieu.${extension}`, mime, content)]);
}

async function renderSound(content: Buffer, mime: string, limits: Config['limits']): Promise<Rendered> {
  if (content.length > limits.audioBytes) throw tooLarge(limits.audioBytes);
  const { mp3, durationMs } = await levelAudio(content, mime);
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

const kindNames: Record<FileKind, string> = {
  PICTURE: 'ảnh',
  AUDIO: 'tệp âm thanh',
  VIDEO: 'phim, video',
  DOCUMENT: 'tài liệu',
};

const plain = (name: string, mime: string, content: Buffer): Rendering => ({
  name,
  mime,
  content,
  width: null,
  height: null,
});

function finish(kind: FileKind, durationMs: number | null, renderings: Rendering[], whole = true): Rendered {
  const variants = renderings.map((rendering) => ({
    ...rendering,
    bytes: rendering.content.length,
    sha256: createHash('sha256').update(rendering.content).digest('hex'),
  }));
  return { kind, durationMs, whole, variants };
}
