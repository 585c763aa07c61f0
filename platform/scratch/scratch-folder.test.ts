import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, readdir, rm, utimes } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { expect, it } from 'vitest';
import { clearScratchFolders, makeScratchFolder } from './scratch-folder.ts';

it('what a killed process left is cleared, what living ones work in and what is not ours stays', async () => {
  const root = await mkdtemp(join(tmpdir(), 'scratch-test-'));
  const { pid: dead } = spawnSync(process.execPath, ['-e', '']);
  const names = [
    `saola-media-${dead}-abcdef`,
    `saola-media-${process.pid}-abcdef`,
    'saola-notes',
    'other-1-abcdef',
  ];
  for (const name of names) await mkdir(join(root, name, 'deep'), { recursive: true });
  expect(await clearScratchFolders(root)).toBe(1);
  expect((await readdir(root)).toSorted()).toEqual(names.slice(1).toSorted());
  // A server in a container has the number that its predecessor had.
  const before = new Date(Date.now() - process.uptime() * 1000 - 60_000);
  await utimes(join(root, names[1]!), before, before);
  expect(await clearScratchFolders(root)).toBe(1);
  await rm(root, { recursive: true });
  const folder = await makeScratchFolder('media');
  expect(basename(folder)).toMatch(new RegExp(`^saola-media-${process.pid}-`));
  await rm(folder, { recursive: true });
});
