import type { Body } from '@saola/newsroom';
import type { Named } from '@saola/sites';
import type { Language } from '@saola/translations';

/** A text of the officers' screens. */
export interface Label {
  vi: string;
  en: string;
}

interface FieldBase {
  label: Label;
  guide?: Label;
  /** Without it the page is not published; a draft may wait for it. */
  required?: boolean;
}

export interface Option {
  value: string;
  label: Label;
}

/** Fields whose value is words of a person: another person publishes them. */
export const wordKinds = ['named', 'body', 'picture', 'line', 'link'] as const;

export type SimpleField = FieldBase &
  (
    | { kind: 'named'; maxLength: number; lines?: boolean }
    | { kind: 'body' }
    | { kind: 'picture' }
    | { kind: 'link' }
    | { kind: 'line'; maxLength: number }
    | { kind: 'count'; min: number; max: number; default: number }
    | { kind: 'choice'; options: readonly Option[]; default: string }
    | { kind: 'flag'; default: boolean }
    /** Codes of content types; `having` narrows the offer. */
    | { kind: 'types'; having?: 'attachments' }
    | { kind: 'category' }
    | { kind: 'unit' }
  );

/** What a block can be told, declared once: form, check, words and comparison follow from it. */
export type BlockField =
  | SimpleField
  | (FieldBase & { kind: 'rows'; maxRows: number; columns: Readonly<Record<string, SimpleField>> });

export type BlockFields = Readonly<Record<string, BlockField>>;

export interface PictureValue {
  fileId: string;
  alt: Named;
}
export type BodyValue = Readonly<Partial<Record<Language, Body>>>;

type ValueOfKind = {
  named: Named | null;
  body: BodyValue | null;
  picture: PictureValue | null;
  link: string | null;
  line: string | null;
  count: number;
  choice: string;
  flag: boolean;
  types: readonly string[];
  category: string | null;
  unit: string | null;
};
type ValueOf<F extends BlockField> = F extends { kind: 'rows'; columns: infer C extends BlockFields }
  ? readonly SettingsOf<C>[]
  : F['kind'] extends keyof ValueOfKind
    ? ValueOfKind[F['kind']]
    : never;

export type SettingsOf<F extends BlockFields> = { readonly [K in keyof F]: ValueOf<F[K]> };

/** What a field holds before anybody has said something. */
export function defaultOf(field: BlockField): unknown {
  if (field.kind === 'count' || field.kind === 'choice' || field.kind === 'flag') return field.default;
  return field.kind === 'types' || field.kind === 'rows' ? [] : null;
}

export const defaultsOf = (fields: BlockFields): Record<string, unknown> =>
  Object.fromEntries(Object.entries(fields).map(([key, field]) => [key, defaultOf(field)]));
