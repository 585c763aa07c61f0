import { spawn } from 'node:child_process';

/** Tells systemd that this program lives, where systemd wants to hear it (WatchdogSec in the unit). */
export function keepWatchdog(): void {
  const within = Number(process.env.WATCHDOG_USEC ?? 0) / 1000;
  if (!(within > 0) || !process.env.NOTIFY_SOCKET) return;
  const tell = () =>
    // Node.js does not speak to its kind of socket.
    void spawn('systemd-notify', ['WATCHDOG=1'], { stdio: 'ignore' }).on('error', () => undefined);
  tell();
  setInterval(tell, within / 3).unref();
}
