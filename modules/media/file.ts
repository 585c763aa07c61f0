export type FileKind = 'PICTURE' | 'AUDIO' | 'VIDEO' | 'DOCUMENT';
export type Visibility = 'PUBLIC' | 'RESTRICTED';

/** One stored form of a file; `name` is the last part of its address, such as `960.webp`. */
export interface Variant {
  name: string;
  mime: string;
  bytes: number;
  width: number | null;
  height: number | null;
  sha256: string;
}

export interface StoredFile {
  id: string;
  unitId: string;
  unitPath: string;
  kind: FileKind;
  visibility: Visibility;
  mime: string;
  bytes: number;
  width: number | null;
  height: number | null;
  durationMs: number | null;
  /** Of the main variant, as stored; 64 hexadecimal digits. */
  sha256: string;
  alt: string;
  originalName: string;
  /** The main one first. */
  variants: Variant[];
}

/** Where content lies in the storage: by what it is, so the same bytes are kept once. */
export const storageKey = (sha256: string): string => `media/${sha256.slice(0, 2)}/${sha256}`;

/**
 * Address of a variant, a path on any host of the province. `wanted` is a variant's name or a width in
 * pixels (the smallest picture that is at least as wide); without it, the main variant.
 */
export function fileUrl(
  file: Pick<StoredFile, 'id' | 'visibility' | 'variants'>,
  wanted?: string | number,
): string {
  const folder = file.visibility === 'PUBLIC' ? '/tep' : '/api/files';
  return `${folder}/${file.id}/${chooseVariant(file.variants, wanted)?.name ?? wanted ?? 'tep'}`;
}

export function chooseVariant(variants: readonly Variant[], wanted?: string | number): Variant | null {
  if (typeof wanted === 'string') return variants.find(({ name }) => name === wanted) ?? null;
  if (wanted === undefined) return variants[0] ?? null;
  const widths = variants.filter(({ mime, width }) => mime === 'image/webp' && width !== null);
  const byWidth = widths.toSorted((a, b) => (a.width ?? 0) - (b.width ?? 0));
  return byWidth.find(({ width }) => (width ?? 0) >= wanted) ?? byWidth.at(-1) ?? variants[0] ?? null;
}

/** Widths that pages ask for; each picture as wide as the last one has all of them. */
export const pictureWidths = [240, 480, 960, 1600] as const;

/** The variants a picture has, by the name of their address, each with the width it has in truth. */
export function picturesInWidths(width: number | null): { name: number; width: number }[] {
  const own = width ?? 960;
  return pictureWidths
    .filter((one, at) => (one === 1600 ? own >= one : at === 0 || pictureWidths[at - 1]! < own))
    .map((name) => ({ name, width: Math.min(name, own) }));
}

/** What is shown at the address of a picture that has not been drawn yet: the next larger one, as WebP. */
export function standIn(variants: readonly Variant[], name: string): Variant | null {
  const width = /^(240|480|960|1600)\.(?:avif|webp)$/.exec(name)?.[1];
  const found = width ? chooseVariant(variants, Number(width)) : null;
  return found?.mime === 'image/webp' ? found : null;
}

/** How the API shows a file. */
export function presentFile(file: StoredFile) {
  const { id, kind, mime, bytes, width, height, durationMs, alt } = file;
  const variants = file.variants.map((variant) => ({
    name: variant.name,
    url: fileUrl(file, variant.name),
    width: variant.width,
    mime: variant.mime,
  }));
  return { id, kind, mime, bytes, width, height, durationMs, alt, url: fileUrl(file), variants };
}
