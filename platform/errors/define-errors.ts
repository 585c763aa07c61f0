export type ErrorLanguage = 'vi' | 'en';
export type ErrorDetails = Record<string, unknown>;

/** One way to fail: its HTTP status and a sentence a person can act on; `{name}` is filled from the details. */
export interface ErrorEntry {
  status: number;
  vi: string;
  en: string;
}

/** Throw what it returns: `throw newsroomError('story-already-approved', { by })`. */
export interface ErrorCatalogue<Code extends string = string> {
  (code: Code, details?: ErrorDetails): AppError;
  module: string;
  entries: Record<Code, ErrorEntry>;
}

export class AppError extends Error {
  override name = 'AppError';
  readonly code: string;
  readonly entry: ErrorEntry;
  readonly details: ErrorDetails | undefined;

  constructor(code: string, entry: ErrorEntry, details?: ErrorDetails) {
    super(`${code}: ${fill(entry.en, details)}`);
    this.code = code;
    this.entry = entry;
    this.details = details;
  }

  get status(): number {
    return this.entry.status;
  }

  sentence(language: ErrorLanguage): string {
    return fill(this.entry[language], this.details);
  }
}

export function defineErrors<Code extends string>(
  module: string,
  entries: Record<Code, ErrorEntry>,
): ErrorCatalogue<Code> {
  const create = (code: Code, details?: ErrorDetails) =>
    new AppError(`${module}/${code}`, entries[code], details);
  return Object.assign(create, { module, entries });
}

function fill(sentence: string, details: ErrorDetails = {}): string {
  return sentence.replace(/\{(\w+)\}/g, (whole, key: string) =>
    key in details ? String(details[key]) : whole,
  );
}
