import { readFileSync } from 'node:fs';

/**
 * Calls `gone` once npm, which started this program, has ended. npm passes SIGTERM only to the shell it runs scripts
 * in, and a kill -9 to nobody.
 */
export function watchParents(gone) {
  if (!process.env.npm_lifecycle_event) return;
  const first = process.ppid;
  const above = stat(first);
  // A shell may stand between npm and this program; what stands above npm itself is none of our business.
  const npmIsAbove = above !== null && !/^(npm|node)/.test(above.name) && above.parent > 1;
  const watched = npmIsAbove ? [first, above.parent] : [first];
  const timer = setInterval(() => {
    if (process.ppid === first && watched.every(isAlive)) return;
    clearInterval(timer);
    gone();
  }, 500);
  timer.unref();
}

/** Name and parent of a process, where the system tells it as a file (Linux). */
function stat(id) {
  try {
    const [, name, rest] = /\((.*)\) (.*)/s.exec(readFileSync(`/proc/${id}/stat`, 'utf8'));
    return { name, parent: Number(rest.split(' ')[1]) };
  } catch {
    return null;
  }
}

function isAlive(id) {
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}
