import { InputRefused } from '@saola/platform/helper-process';
import type { Content } from '../uploads/content.ts';
import { mediaError } from '../errors.ts';
import { pictureProcess } from '../process/picture-process.ts';
import type { DrawAnswer, DrawRequest } from '../process/work/draw-picture.ts';

export interface Rendering {
  name: string;
  mime: string;
  content: Content;
  width: number | null;
  height: number | null;
}

/**
 * A picture drawn anew: upright, without EXIF (place, camera, thumbnail), in the widths that pages use, as WebP and, as far as
 * the time reaches, AVIF; and one JPEG for readers that know neither. The main rendering comes first.
 * @throws media/not-readable, media/too-many-dots, media/process-failed
 */
export async function renderPicture(content: Buffer, how: Omit<DrawRequest, 'content'>): Promise<DrawAnswer> {
  try {
    const { drawn, whole } = await pictureProcess.ask({ content, ...how });
    return { whole, drawn: drawn.map((one) => ({ ...one, content: Buffer.from(one.content) })) };
  } catch (error) {
    const problem = error instanceof Error ? error.message.slice(0, 120) : '';
    if (!(error instanceof InputRefused)) throw mediaError('process-failed', { problem });
    if (error.reason !== 'too-many-dots') throw mediaError('not-readable', { problem });
    const [width, height, most] = (error.message.split(': ')[1] ?? '').split(' ').map(Number);
    throw mediaError('too-many-dots', { width: width ?? 0, height: height ?? 0, most: most ?? 0 });
  }
}
