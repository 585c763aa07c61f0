import type { OrderDraft } from '@saola/devices';
import { vouchedUntil, type Airing, type Priority } from '../../programme.ts';

interface Ordered {
  id: string;
  title: string;
  priority: Priority;
  position: number;
}

interface Wording {
  deviceId: string;
  recording: { id: string; durationMs: number };
  airing: Airing;
  audio: { sha256: string; bytes: number; mime: string };
  now: Date;
}

/** The order that tells a loudspeaker to play a programme. */
export function wordProgramme(
  { id, title, priority, position }: Ordered,
  { deviceId, recording, airing: { starts, expires, volume }, audio, now }: Wording,
): OrderDraft {
  return {
    kind: 'PLAY',
    deviceId,
    notAfter: vouchedUntil(priority, expires, now).toISOString(),
    programmeId: id,
    title,
    priority,
    order: position,
    starts: starts.toISOString(),
    expires: expires.toISOString(),
    durationMs: recording.durationMs,
    audio: { path: `/api/devices/me/audio/${recording.id}`, ...audio },
    volume,
  };
}
