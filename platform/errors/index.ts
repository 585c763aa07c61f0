export { AppError, defineErrors } from './define-errors.ts';
export type { ErrorEntry, ErrorCatalogue, ErrorDetails, ErrorLanguage } from './define-errors.ts';
export { platformError } from './platform-errors.ts';
