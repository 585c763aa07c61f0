import { fileUrl, type StoredFile } from '@saola/media';
import { StoryPicture } from '../../pages/bits.tsx';

interface PictureProps {
  file: StoredFile;
  alt: string;
  sizes: string;
  shape?: 'r43' | 'r169';
}

/** A stored picture in the sizes there are; one without a description is decoration. */
export const Picture = ({ file, alt, sizes, shape = 'r169' }: PictureProps) => (
  <StoryPicture
    picture={{
      url: fileUrl(file, 960),
      alt,
      width: file.width,
      height: file.height,
      sizes: file.variants
        .flatMap(({ name, mime, width }) =>
          mime === 'image/webp' && width !== null ? [{ url: fileUrl(file, name), width }] : [],
        )
        .toSorted((a, b) => a.width - b.width),
    }}
    sizes={sizes}
    shape={shape}
    decorative={alt === ''}
  />
);
