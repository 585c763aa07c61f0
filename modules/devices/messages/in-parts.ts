import type { Logger } from '@saola/platform/logging';

/**
 * Takes all at once; when the database refuses a value among them (SQLSTATE of class 22 or 23), by halves, so that one
 * message that cannot be stored keeps nobody else's from it.
 */
export async function inParts<T, R>(
  logger: Logger,
  items: readonly T[],
  take: (items: T[]) => Promise<R[]>,
): Promise<R[]> {
  if (items.length === 0) return [];
  try {
    return await take([...items]);
  } catch (error) {
    if (!isAboutValues(error)) throw error;
    if (items.length === 1) {
      logger.warn({ err: error }, 'a message of a device cannot be stored and was refused');
      return [];
    }
    const half = Math.ceil(items.length / 2);
    return [
      ...(await inParts(logger, items.slice(0, half), take)),
      ...(await inParts(logger, items.slice(half), take)),
    ];
  }
}

function isAboutValues(error: unknown): boolean {
  const state = typeof error === 'object' && error !== null && 'code' in error ? error.code : null;
  return typeof state === 'string' && /^2[23][0-9A-Z]{3}$/.test(state);
}
