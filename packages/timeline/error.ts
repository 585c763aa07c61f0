export type TimelineErrorCode =
  | 'timeline/invalid-input'
  | 'timeline/empty-window'
  | 'timeline/repeated-id'
  | 'timeline/too-many-occurrences';

/** What is wrong with the input of {@link timeline}; `code` is stable, `message` is for a person who reads English. */
export class TimelineError extends Error {
  override name = 'TimelineError';
  readonly code: TimelineErrorCode;

  constructor(code: TimelineErrorCode, message: string) {
    super(message);
    this.code = code;
  }
}
