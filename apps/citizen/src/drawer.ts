import { openDrawer, type Drawer } from '@saola/offline';

let opened: Promise<Drawer> | undefined;

/** What the app keeps on the device: reports waiting to leave, reports sent, stories read. */
export function drawer(): Promise<Drawer> {
  opened ??= openDrawer('saola-citizen', 1, { waiting: 'clientKey', sent: 'code', reads: 'id' });
  return opened;
}
