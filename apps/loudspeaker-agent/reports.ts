import { randomUUID } from 'node:crypto';
import {
  signReport,
  type PlaybackFailure,
  type PlaybackReport,
  type Receipt,
  type Signer,
} from '@saola/device-protocol';
import type { Clock } from './clock.ts';
import type { Player } from './player.ts';
import type { Store } from './store.ts';

export type Reports = ReturnType<typeof makeReports>;

/** Signs reports with the key of the device. They are kept in the store until the broker has acknowledged them. */
export function makeReports(deviceId: string, signer: Signer, store: Store, clock: Clock, player: Player) {
  const envelope = () => ({ reportId: randomUUID(), deviceId, at: new Date(clock.now()).toISOString() });

  return {
    receipt: (orderId: string, outcome: Receipt['outcome'], reason?: string): Promise<string> =>
      signReport({ ...envelope(), kind: 'RECEIPT', orderId, outcome, ...(reason ? { reason } : {}) }, signer),

    /** Signed, then kept in one step with the new state of the item. */
    async playback(
      programmeId: string,
      state: PlaybackReport['state'],
      reason?: PlaybackFailure,
    ): Promise<void> {
      const silent = player.kind === 'silent';
      const report: PlaybackReport = { ...envelope(), kind: 'PLAYBACK', programmeId, state, silent };
      const jws = await signReport(reason ? { ...report, reason } : report, signer);
      store.together(() => {
        const item = store.item(programmeId);
        if (!item || item.done || (state === 'STARTED' && item.started)) return;
        if (state === 'STARTED') store.setStarted(programmeId);
        else store.setDone(programmeId, clock.now(), state === 'FINISHED');
        store.putReport(jws);
      });
    },
  };
}
