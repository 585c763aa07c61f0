import type { PageBlocks, PageField, PageOfBlocks } from '@saola/api-client';

interface Label {
  vi: string;
  en: string;
}

/** A field as its kind of block declares it; the contract leaves open what each kind of field adds. */
export type BlockField = PageField & {
  guide?: Label;
  required?: boolean;
  maxLength?: number;
  lines?: boolean;
  min?: number;
  max?: number;
  maxRows?: number;
  having?: 'attachments';
  options?: { value: string; label: Label }[];
  columns?: BlockField[];
};

export type Words = Partial<Record<string, string>>;

export interface FieldProps {
  id: string;
  field: BlockField;
  value: unknown;
  blocks: PageBlocks;
  page: PageOfBlocks;
  writable: boolean;
  onChange: (value: unknown) => void;
}
