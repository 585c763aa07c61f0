import { createHash } from 'node:crypto';
import type { Config } from '@saola/platform/config';
import { mediaError } from '../errors.ts';
import { renderPicture, type Rendering } from './pictures.ts';
import { levelAudio } from '../process/level-audio.ts';
import { recognise } from '../recognise.ts';
import type { FileKind, Variant } from '../file.ts';

export interface Rendered {
  kind: FileKind;
  durationMs: number | null;
  /** The main one first. */
  variants: (Variant & { content: Buffer })[];
}

/**
 * From what somebody sent to what is kept: recognised by content, checked, drawn or levelled anew.
 * @throws the errors of recognise(), renderPicture() and levelAudio(), and media/too-large
 */
export async function render(
  content: Buffer,
  name: string | undefined,
  limits: Config['limits'],
  wanted?: FileKind,
): Promise<Rendered> {
  const { kind, mime, extension } = await recognise(content, name);
  if (wanted && kind !== wanted) throw mediaError('wrong-kind', { wanted: kindNames[wanted] });
  const most = { PICTURE: limits.pictureBytes, AUDIO: limits.audioBytes, DOCUMENT: limits.documentBytes }[
    kind
  ];
  if (content.length > most) throw tooLarge(most);
  if (kind === 'PICTURE') return finish(kind, null, await renderPicture(content));
  if (kind === 'AUDIO') {
    const { mp3, durationMs } = await levelAudio(content, mime);
    return finish(kind, durationMs, [plain('audio.mp3', 'audio/mpeg', mp3)]);
  }
  return finish(kind, null, [plain(`tai-lieu.${extension}`, mime, content)]);
}

export const tooLarge = (most: number) => mediaError('too-large', { limit: Math.floor(most / (1 << 20)) });

const kindNames: Record<FileKind, string> = { PICTURE: 'ảnh', AUDIO: 'tệp âm thanh', DOCUMENT: 'tài liệu' };

const plain = (name: string, mime: string, content: Buffer): Rendering => ({
  name,
  mime,
  content,
  width: null,
  height: null,
});

function finish(kind: FileKind, durationMs: number | null, renderings: Rendering[]): Rendered {
  const variants = renderings.map((rendering) => ({
    ...rendering,
    bytes: rendering.content.length,
    sha256: createHash('sha256').update(rendering.content).digest('hex'),
  }));
  return { kind, durationMs, variants };
}
