import { Refusal } from '@saola/platform/helper-process';
import sharp, { type Sharp } from 'sharp';

/** One picture as it is kept; `name` is the last part of its address. */
export interface Drawn {
  name: string;
  mime: string;
  content: Buffer;
  width: number;
  height: number;
}

export interface DrawRequest {
  content: Buffer;
  /** Degrees clockwise; left out, what the picture says of itself. */
  turn?: number | undefined;
  /** Milliseconds after which no further AVIF is begun; what is missing is drawn later. */
  avifFor: number;
  /** Draws what older files lack, and nothing that they have. */
  only?: readonly string[] | undefined;
}

export interface DrawAnswer {
  /** The main one first. */
  drawn: Drawn[];
  /** Every variant there can be is there. */
  whole: boolean;
}

/** A picture read line by line takes little room however large it is; others stand whole in memory. */
const most = { byLine: 210_000_000, whole: 60_000_000 };
const widest = 1600;

// One thread, few kept lines: the machine serves pages meanwhile.
sharp.concurrency(1);
sharp.cache(false);

/** Inside the picture process: upright, without EXIF (place, camera, thumbnail), in the widths that pages use. */
export async function drawPicture({ content, turn, avifFor, only }: DrawRequest): Promise<DrawAnswer> {
  const started = performance.now();
  const base = await reduce(content, turn);
  const { width, height, channels } = base.info;
  const wanted = (name: string) => !only || only.includes(name);
  const at = (size: number) =>
    sharp(base.data, { raw: { width, height, channels: channels as 3 } }).resize({
      width: size,
      withoutEnlargement: true,
    });
  const sizes = [960, 480, 240, ...(width >= widest ? [widest] : [])];
  const drawn: Drawn[] = [];
  const add = async (name: string, mime: string, picture: Sharp) => {
    if (!wanted(name)) return;
    const { data, info } = await picture.toBuffer({ resolveWithObject: true });
    drawn.push({ name, mime, content: data, width: info.width, height: info.height });
  };
  for (const size of sizes) await add(`${size}.webp`, 'image/webp', at(size).webp({ quality: 80 }));
  const jpeg = at(1200).flatten({ background: '#fff' }).jpeg({ quality: 82, mozjpeg: true });
  await add('1200.jpg', 'image/jpeg', jpeg);
  for (const size of sizes) {
    if (performance.now() - started > avifFor) return { drawn, whole: false };
    const avif = at(size).avif({ quality: 52, effort: 2, chromaSubsampling: '4:2:0' });
    await add(`${size}.avif`, 'image/avif', avif);
  }
  return { drawn, whole: true };
}

/** Upright and no wider than any page wants, as bare dots; all else is drawn from this. */
async function reduce(content: Buffer, turn?: number) {
  const { width, height, format, isProgressive } = await sharp(content, {
    limitInputPixels: false,
  }).metadata();
  const limit = format === 'jpeg' && !isProgressive ? most.byLine : most.whole;
  if (width * height > limit)
    throw new Refusal('too-many-dots', `${width} ${height} ${Math.round(limit / 1_000_000)}`);
  return (
    sharp(content, { limitInputPixels: limit, failOn: 'error', sequentialRead: true })
      .rotate(turn)
      // A strip of a hundred dots by twenty thousand is none that WebP could hold.
      .resize({ width: widest, height: widest * 4, fit: 'inside', withoutEnlargement: true })
      .toColourspace('srgb')
      .raw()
      .toBuffer({ resolveWithObject: true })
  );
}
