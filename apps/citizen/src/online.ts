import { cell } from './cell.ts';

/** Whether the device believes it has a network; a server that is gone shows as kept answers instead. */
export const online = cell(navigator.onLine);
addEventListener('online', () => online.set(true));
addEventListener('offline', () => online.set(false));
