/** Does the work for each item, a few at once; the first that fails stops what has not begun. */
export async function atMost<T>(
  count: number,
  items: readonly T[],
  work: (item: T) => Promise<void>,
): Promise<void> {
  const waiting = [...items];
  let failed = false;
  const workers = Array.from({ length: Math.min(count, items.length) }, async () => {
    for (let item = waiting.shift(); item !== undefined && !failed; item = waiting.shift())
      await work(item).catch((error: unknown) => {
        failed = true;
        throw error;
      });
  });
  const ends = await Promise.allSettled(workers);
  const broken = ends.find((end) => end.status === 'rejected');
  if (broken) throw broken.reason;
}
