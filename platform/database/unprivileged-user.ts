import { accessSync, chmodSync, constants, cpSync, existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

export interface SystemUser {
  uid: number;
  gid: number;
}

/** PostgreSQL refuses to run as root; then it runs as an account every Linux has. Null when we are not root. */
export function unprivilegedUser(): SystemUser | null {
  if (process.getuid?.() !== 0) return null;
  const accounts = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'));
  const account =
    accounts.find(([name]) => name === 'postgres') ?? accounts.find(([name]) => name === 'nobody');
  if (!account)
    throw new Error('PostgreSQL cannot run as root, and there is no account "postgres" or "nobody" here');
  return { uid: Number(account[2]), gid: Number(account[3]) };
}

/** Below a folder closed to others (a home of mode 0700) the unprivileged account could not even start the programs. */
export function copyBinariesFor<B extends { initdb: string; postgres: string }>(
  user: SystemUser | null,
  binaries: B,
  dataDir: string,
): { initdb: string; postgres: string } {
  if (!user) return binaries;
  if (!isOpen(dataDir))
    throw new Error(
      `DATA_DIR ${dataDir} lies below a folder that only root may enter, and PostgreSQL does not run as root. ` +
        'Set DATA_DIR to a folder such as /var/lib/saola, or start Saola as an ordinary user.',
    );
  if (isOpen(dirname(binaries.postgres))) return binaries;
  const from = resolve(dirname(binaries.postgres), '..');
  const to = join(dataDir, 'postgres-programs');
  if (!existsSync(to)) cpSync(from, to, { recursive: true, verbatimSymlinks: true });
  chmodSync(to, 0o755);
  return { initdb: join(to, 'bin', 'initdb'), postgres: join(to, 'bin', 'postgres') };
}

function isOpen(folder: string): boolean {
  for (let at = resolve(folder); ; at = dirname(at)) {
    accessSync(at, constants.F_OK);
    if ((statSync(at).mode & 0o001) === 0) return false;
    if (at === dirname(at)) return true;
  }
}
