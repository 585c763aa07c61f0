import type { Command } from 'commander';
import { writeFile } from 'node:fs/promises';

export function devicesInstallerCommand(devices: Command): void {
  devices
    .command('installer')
    .description(
      'writes one shell script that installs a loudspeaker agent on Debian or Raspberry Pi OS (x64, arm64): sudo sh saola-loa.sh --server ADDRESS --code CODE',
    )
    .option('--to <file>', 'where the script goes', 'saola-loa.sh')
    .action(async ({ to }: { to: string }) => {
      // Only here: it brings a bundler.
      const { makeInstaller } = await import('../../loudspeaker-agent/installer.ts');
      await writeFile(to, await makeInstaller(), { mode: 0o755 });
      console.log(
        `Đã ghi ${to}; chép sang máy của cụm loa rồi chạy: sudo sh ${to} --server ĐỊA_CHỈ --code MÃ`,
      );
    });
}
