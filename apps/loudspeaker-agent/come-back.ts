import { exitCodes } from './enrol.ts';

/** A parent that keeps a channel starts its agent again when it ends so. */
const byParent = () => process.connected;
/** `Restart=always` in the unit. */
const bySystemd = () => Boolean(process.env.NOTIFY_SOCKET);
const byItself = () => typeof process.execve === 'function';

export const canComeBack = (): boolean => byParent() || bySystemd() || byItself();

/** Ends this program and has it begin anew, by whoever keeps it or else in its own place. */
export function comeBack(): never {
  if (byParent() || bySystemd()) process.exit(exitCodes.startAgain);
  process.execve?.(process.execPath, [process.execPath, ...process.execArgv, ...process.argv.slice(1)]);
  process.exit(exitCodes.startAgain);
}
