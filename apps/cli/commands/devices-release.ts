import type { Command } from 'commander';
import { readFile } from 'node:fs/promises';
import { addRelease } from '@saola/devices';
import { contextOfOperator } from '../context-of-operator.ts';
import { withDatabase } from '../open-database.ts';

export function devicesReleaseCommands(devices: Command): void {
  devices
    .command('bundle')
    .description('writes the program of a loudspeaker agent as an update brings it, to be released')
    .requiredOption('--version <version>', 'such as 1.4.0; the program says it in every heartbeat')
    .option('--to <file>', 'where it goes', 'loudspeaker-release.mjs')
    .action(async ({ version, to }: { version: string; to: string }) => {
      // Only here: it brings a bundler.
      const { bundleRelease } = await import('../../loudspeaker-agent/bundle.ts');
      await bundleRelease(to, version);
      console.log(
        `Đã ghi ${to} (bản ${version}). Ký và đưa vào hệ thống: npx saola devices release ${to} --version ${version}`,
      );
    });
  devices
    .command('release <file>')
    .description('signs a program for loudspeakers and keeps it; a technician brings it to them in stages')
    .requiredOption('--version <version>', 'such as 1.4.0')
    .action((file: string, { version }: { version: string }) =>
      withDatabase(async (open) => {
        const program = await readFile(file);
        const { id } = await addRelease(contextOfOperator(open), { version, program });
        console.log(
          `Đã ký bản ${version} (${id}). Đưa xuống loa theo từng đợt: Quản trị → Loa → Cập nhật phần mềm.`,
        );
      }),
    );
}
