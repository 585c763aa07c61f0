import { ApiFailure, sendRead } from './api.ts';
import { drawer } from './drawer.ts';

interface Read {
  id: string;
  unitId: string;
  at: string;
  title: string;
  sent: boolean;
}

/** Counts one reading per device and story; told when there is a network. Nothing says who reads. */
export async function noteRead(story: { id: string; title: string }, unitId: string): Promise<void> {
  const store = await drawer();
  const before = await store.get<Read>('reads', story.id);
  const read = before ?? {
    id: story.id,
    unitId,
    at: new Date().toISOString(),
    title: story.title,
    sent: false,
  };
  await store.put('reads', { ...read, title: story.title });
  await tellReads();
}

export async function tellReads(): Promise<void> {
  const store = await drawer();
  for (const read of await store.all<Read>('reads')) {
    if (read.sent) continue;
    const told = await sendRead(read.id, read.unitId).then(
      () => true,
      // A story that is gone is not counted any more; only a missing network is worth another try.
      (failure: unknown) => failure instanceof ApiFailure && ['missing', 'refused'].includes(failure.kind),
    );
    if (!told) return;
    await store.put('reads', { ...read, sent: true });
  }
}

/** Stories opened on this device, newest first: these can be read again without a network. */
export async function listRead(): Promise<{ id: string; title: string; at: string }[]> {
  const reads = await (await drawer()).all<Read>('reads');
  return reads.sort((a, b) => b.at.localeCompare(a.at));
}
