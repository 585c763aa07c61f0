import { spawnSync } from 'node:child_process';
import { environmentOf, root } from './server-process.ts';

export interface Outcome {
  status: number | null;
  out: string;
  err: string;
}

/** `npx saola …` */
export function saola(settings: Record<string, string>, args: string[], input = ''): Outcome {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['apps/cli/saola.mjs', ...args], {
    cwd: root,
    env: environmentOf(settings),
    input,
    encoding: 'utf8',
  });
  return { status, out: stdout, err: stderr };
}
