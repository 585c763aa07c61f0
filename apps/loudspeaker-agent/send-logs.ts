import type { SentLogs } from '@saola/device-protocol';
import { addressOf } from './address.ts';
import { keptLog } from './log.ts';
import type { PlayLog } from './play-log.ts';

interface Sending {
  server: string;
  authorisation: string;
  playLog: PlayLog;
  signal: AbortSignal;
}

const entries = 300;
const tries = 3;
const pause = 5_000;

/** What this program said and the newest entries of its log, for who asked for them; false when nobody took them. */
export function makeLogSender({ server, authorisation, playLog, signal }: Sending) {
  return async function sendLogs(orderId: string): Promise<boolean> {
    const from = Math.max(0, playLog.head().sequence - entries);
    const logs: SentLogs = {
      agentLog: keptLog().slice(-390_000),
      entries: playLog.entriesAfter(from, entries).map(({ jws }) => jws),
    };
    for (let at = 0; at < tries && !signal.aborted; at += 1) {
      if (at > 0) await new Promise((resolve) => setTimeout(resolve, pause));
      const answer = await fetch(addressOf(server, `/api/devices/me/logs/${orderId}`), {
        method: 'POST',
        headers: { authorization: authorisation, 'content-type': 'application/json' },
        body: JSON.stringify(logs),
        signal: AbortSignal.timeout(20_000),
      }).catch(() => null);
      if (answer?.ok) return true;
      // Refused once, refused always.
      if (answer && answer.status < 500 && answer.status !== 429) return false;
    }
    return false;
  };
}
