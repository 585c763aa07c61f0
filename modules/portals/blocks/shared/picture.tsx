import { fileUrl, type StoredFile } from '@saola/media';
import { type PicturePlace, StoryPicture } from '../../pages/picture.tsx';

interface PictureProps {
  file: StoredFile;
  alt: string;
  at: PicturePlace;
  shape?: 'r43' | 'r169';
}

/** A stored picture in the sizes there are; one without a description is decoration. */
export const Picture = ({ file, alt, at, shape = 'r169' }: PictureProps) => (
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
    at={at}
    shape={shape}
    decorative={alt === ''}
  />
);
