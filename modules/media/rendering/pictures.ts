import { mediaError } from '../errors.ts';

export interface Rendering {
  name: string;
  mime: string;
  content: Buffer;
  width: number | null;
  height: number | null;
}

const widths = [960, 480, 1600] as const;
const mostPixels = 60_000_000;

/**
 * A picture drawn anew: upright, without EXIF (place, camera, thumbnail), in the widths that pages use, and
 * one JPEG for readers that know no WebP. The main rendering comes first.
 * @throws media/not-readable
 */
export async function renderPicture(content: Buffer, turn?: number): Promise<Rendering[]> {
  // Not loaded before there is a picture: its library of native code would weigh on every start.
  const { default: sharp } = await import('sharp');
  try {
    const upright = await sharp(content, { limitInputPixels: mostPixels, failOn: 'error' })
      // Without an angle, by what the picture says of itself.
      .rotate(turn)
      .toColourspace('srgb')
      .toBuffer({ resolveWithObject: true });
    const wanted = widths.filter(
      (width, place) => place === 0 || width < upright.info.width || width === 480,
    );
    const base = () => sharp(upright.data);
    const webp = wanted.map(async (width) => {
      const { data, info } = await base()
        .resize({ width, withoutEnlargement: true })
        .webp({ quality: 80 })
        .toBuffer({ resolveWithObject: true });
      return {
        name: `${width}.webp`,
        mime: 'image/webp',
        content: data,
        width: info.width,
        height: info.height,
      };
    });
    const { data, info } = await base()
      .resize({ width: 1200, withoutEnlargement: true })
      .flatten({ background: '#fff' })
      .jpeg({ quality: 82, mozjpeg: true })
      .toBuffer({ resolveWithObject: true });
    const jpeg = {
      name: '1200.jpg',
      mime: 'image/jpeg',
      content: data,
      width: info.width,
      height: info.height,
    };
    return [...(await Promise.all(webp)), jpeg];
  } catch (error) {
    throw mediaError('not-readable', { problem: error instanceof Error ? error.message.slice(0, 120) : '' });
  }
}
