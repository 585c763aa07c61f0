import { reportShowings, ServerFailure, type Showing } from './server.ts';
import { drawer, type Identity } from './vault.ts';

const BATCH = 100;
/** About a fortnight of slides without a network; beyond it the oldest go, the device's disk is small. */
const KEPT_AT_MOST = 60_000;

/** Kept until the server has confirmed it: the id makes a second report of the same showing harmless. */
export async function keepShowing(showing: Showing): Promise<void> {
  await (await drawer()).put('showings', showing);
}

/** Sends what is kept, oldest first, in batches. Answers how many were confirmed. */
export async function sendShowings(identity: Identity): Promise<number> {
  const store = await drawer();
  const kept = (await store.all<Showing>('showings')).sort((a, b) => a.shownAt.localeCompare(b.shownAt));
  const surplus = kept.splice(0, Math.max(0, kept.length - KEPT_AT_MOST));
  if (surplus.length > 0) await store.remove('showings', surplus.map(({ id }) => id)); // prettier-ignore
  let confirmed = 0;
  while (kept.length > 0) {
    const batch = kept.splice(0, BATCH);
    try {
      await reportShowings(identity, batch);
      confirmed += batch.length;
    } catch (failure) {
      if (!(failure instanceof ServerFailure) || failure.kind === 'gone') break;
      // Refused as a whole (a slide long gone, say): asking again would not change the answer.
    }
    await store.remove('showings', batch.map(({ id }) => id)); // prettier-ignore
  }
  return confirmed;
}
