import { AppError } from '@saola/platform/errors';

/** Runs a command; a rule of the house that it breaks is said in both languages. */
export async function inPlainWords(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    throw new Error(`${error.sentence('vi')} / ${error.sentence('en')}`, { cause: error });
  }
}
