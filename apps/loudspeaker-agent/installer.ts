import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundleAgent } from './bundle.ts';

const units = [
  'saola-loa.service',
  'saola-loa-hotspot.service',
  'saola-loa-wifi.path',
  'saola-loa-wifi.service',
];

/** One shell script that holds the agent, its units and all it needs but Node.js. */
export async function makeInstaller(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'saola-installer-'));
  try {
    const part = (name: string) => readFile(new URL(`./install/${name}`, import.meta.url), 'utf8');
    const agent = await readFile(await bundleAgent(folder), 'utf8');
    const files = [
      hereDocument('$to/loudspeaker-agent.mjs', '644', agent),
      hereDocument('$to/hotspot.sh', '755', await part('hotspot.sh')),
      ...(await Promise.all(
        units.map(async (unit) => hereDocument(`$root/etc/systemd/system/${unit}`, '644', await part(unit))),
      )),
    ];
    return (await part('install.sh')).replace('#FILES#', () => files.join('\n'));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const end = 'END_OF_SAOLA_FILE';

function hereDocument(path: string, mode: string, text: string): string {
  if (text.includes(end)) throw new Error(`${path} contains the mark of its own end`);
  return `put "${path}" ${mode} << '${end}'\n${text.endsWith('\n') ? text : `${text}\n`}${end}`;
}
