import type { Programme } from '@saola/api-client';

/** Whether of a programme that was played nothing, or not everything, was heard; `finished` counts silent players too. */
export function silenceOf({ state, devices }: Pick<Programme, 'state' | 'devices'>): 'all' | 'some' | null {
  if (state !== 'PLAYED' || devices.silent === 0) return null;
  return devices.silent >= devices.finished ? 'all' : 'some';
}
