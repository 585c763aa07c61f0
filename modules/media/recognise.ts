import { fileTypeFromBuffer, fileTypeFromFile } from 'file-type';
import { findActiveContent, isReadWhole } from './active-content.ts';
import { beginningOf, sizeOf, wholeOf, type Content } from './uploads/content.ts';
import { mediaError } from './errors.ts';
import type { FileKind } from './file.ts';

export interface Recognised {
  kind: FileKind;
  mime: string;
  extension: string;
}

interface Allowed {
  kind: FileKind;
  extensions: readonly string[];
  /** The name used from here on, where the finder has several. */
  mime?: string;
}

const picture = (...extensions: string[]): Allowed => ({ kind: 'PICTURE', extensions });
const sound = (mime: string, ...extensions: string[]): Allowed => ({ kind: 'AUDIO', mime, extensions });
const film = (mime: string, ...extensions: string[]): Allowed => ({ kind: 'VIDEO', mime, extensions });
const document = (...extensions: string[]): Allowed => ({ kind: 'DOCUMENT', extensions });
const office = 'application/vnd.openxmlformats-officedocument';

/** What is taken, by what the content is; everything else is refused. */
const allowed: Record<string, Allowed> = {
  'image/jpeg': picture('jpg', 'jpeg', 'jfif', 'jpe'),
  'image/png': picture('png'),
  'image/webp': picture('webp'),
  'image/gif': picture('gif'),
  'image/avif': picture('avif'),
  'audio/mpeg': sound('audio/mpeg', 'mp3'),
  'audio/wav': sound('audio/wav', 'wav'),
  'audio/ogg': sound('audio/ogg', 'ogg', 'oga', 'opus'),
  'audio/flac': sound('audio/flac', 'flac'),
  'audio/x-m4a': sound('audio/mp4', 'm4a', 'mp4'),
  'audio/mp4': sound('audio/mp4', 'm4a', 'mp4'),
  'audio/aac': sound('audio/aac', 'aac'),
  'audio/webm': sound('audio/webm', 'webm', 'weba'),
  // Whether there are pictures in it, or sound only, is found when it is opened.
  'video/mp4': film('video/mp4', 'mp4', 'm4v', 'm4a'),
  'video/x-m4v': film('video/mp4', 'm4v', 'mp4'),
  'video/webm': film('video/webm', 'webm', 'weba'),
  'text/vtt': document('vtt'),
  'application/pdf': document('pdf'),
  [`${office}.wordprocessingml.document`]: document('docx'),
  [`${office}.spreadsheetml.sheet`]: document('xlsx'),
  [`${office}.presentationml.presentation`]: document('pptx'),
  'application/vnd.oasis.opendocument.text': document('odt'),
  'application/vnd.oasis.opendocument.spreadsheet': document('ods'),
};

/** Extensions that claim a kind; an unknown one claims nothing. */
const claimed = new Set([
  ...Object.values(allowed).flatMap(({ extensions }) => extensions),
  'svg',
  'txt',
  'doc',
  'mov',
  'avi',
  'srt',
  'xls',
  'heic',
]);

const kindNames: Record<FileKind, readonly [wanted: string, wantedEn: string]> = {
  PICTURE: ['ảnh (JPEG, PNG, WebP)', 'a picture (JPEG, PNG, WebP)'],
  AUDIO: ['tệp âm thanh (MP3, WAV, M4A, OGG)', 'sound (MP3, WAV, M4A, OGG)'],
  VIDEO: ['phim, video (MP4, WebM)', 'a video (MP4, WebM)'],
  DOCUMENT: ['tài liệu (PDF, DOCX, XLSX, PPTX, ODT)', 'a document (PDF, DOCX, XLSX, PPTX, ODT)'],
};

/** For `media/wrong-kind`. */
export const wantedOf = (kind: FileKind) => ({ wanted: kindNames[kind][0], wantedEn: kindNames[kind][1] });

const beginningBytes = 65_536;
/** Longer than any document that is taken. */
const mostRead = 100 << 20;

/**
 * Says what a file is by its content. `name` is what the sender calls it; without one, nothing is claimed.
 * @throws media/active-content, media/type-not-allowed, media/mislabelled
 */
export async function recognise(content: Content, name?: string, wanted?: FileKind): Promise<Recognised> {
  const found = await (Buffer.isBuffer(content)
    ? fileTypeFromBuffer(content)
    : fileTypeFromFile(content.path));
  const mime = found?.mime.split(';')[0]?.trim();
  const beginning = await beginningOf(content, beginningBytes);
  // What is too long to be a document is refused for that, unread.
  const isWhole = isReadWhole(beginning, mime) && (await sizeOf(content)) <= mostRead;
  const active = findActiveContent(isWhole ? await wholeOf(content) : beginning, mime);
  if (active) throw mediaError('active-content', { found: active });
  const type = mime ? allowed[mime] : undefined;
  // Who was asked for a picture is not told of films and documents.
  if ((!mime || !type) && wanted) throw mediaError('wrong-kind', wantedOf(wanted));
  if (!mime || !type) throw mediaError('type-not-allowed', { found: mime ?? 'unknown' });
  const label = /\.([a-z0-9]{1,5})$/i.exec(name ?? '')?.[1]?.toLowerCase();
  if (label && claimed.has(label) && !type.extensions.includes(label))
    throw mediaError('mislabelled', { label: `.${label}`, found: mime });
  return { kind: type.kind, mime: type.mime ?? mime, extension: type.extensions[0] ?? 'bin' };
}
