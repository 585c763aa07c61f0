import type { Play } from '@saola/api-client';
import type { Texts } from '../texts/vi.ts';

/** Why it was not heard to the end, as a sentence; null where it was. */
export function whyOf({ outcome, reason, rule, receivedAt, startedAt }: Play, texts: Texts): string | null {
  const { why } = texts.proof;
  if (outcome === 'SILENT') return why['silent']!;
  if (outcome === 'UNREPORTED')
    return (startedAt ? why['startedOnly'] : receivedAt ? why['receivedOnly'] : why['notReceived'])!;
  if (outcome === 'HEARD' && reason === 'relay-silent') return why['stoodIn']!;
  if (outcome !== 'CUT' && outcome !== 'FAILED') return null;
  if (reason === 'cancelled' && !startedAt) return why['neverBegun']!;
  if (reason && reason !== 'cut' && why[reason]) return why[reason];
  return (rule !== null || reason === 'cut' ? why['gaveWay'] : why['unnamed'])!;
}
