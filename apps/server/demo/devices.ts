import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { listDevices, registerDevice, renewEnrolmentCode } from '@saola/devices';
import { findUnitByPath } from '@saola/organisations';
import { systemContext } from '@saola/platform/commands';
import type { Services } from '@saola/platform/services';

export interface DemoLoudspeaker {
  name: string;
  folder: string;
  /** One-time code for the first run; null once the agent has its own credentials. */
  code: string | null;
}

const loudspeakers = [
  { unit: 'laocai.taphin.saxeng', name: 'Cụm loa Sả Xéng (trình diễn)' },
  { unit: 'laocai.taphin.canngai', name: 'Cụm loa Can Ngài (trình diễn)' },
  { unit: 'laocai.taphin.suoithau', name: 'Cụm loa Suối Thầu (trình diễn)' },
];
const board = { unit: 'laocai.taphin', name: 'Bảng tin trước trụ sở xã (trình diễn)' };

export async function prepareDemoLoudspeakers(services: Services): Promise<DemoLoudspeaker[]> {
  const prepared: DemoLoudspeaker[] = [];
  for (const [index, { unit, name }] of loudspeakers.entries()) {
    const folder = join(services.config.dataDir, 'demo', `loudspeaker-${index + 1}`);
    const enrolled = existsSync(join(folder, 'credentials.json'));
    prepared.push({
      name,
      folder,
      code: enrolled ? null : await codeFor(services, 'LOUDSPEAKER', unit, name),
    });
  }
  return prepared;
}

/** A code for the demo's board; null once some browser has become that board. */
export async function prepareDemoBoard(services: Services): Promise<string | null> {
  const found = await findByName(services, 'BOARD', board.unit, board.name);
  return found && found.state !== 'WAITING' ? null : codeFor(services, 'BOARD', board.unit, board.name);
}

async function codeFor(
  services: Services,
  kind: 'LOUDSPEAKER' | 'BOARD',
  unitPath: string,
  name: string,
): Promise<string> {
  const context = systemContext(services);
  const found = await findByName(services, kind, unitPath, name);
  if (found) return (await renewEnrolmentCode(context, { deviceId: found.id })).enrolmentCode;
  const unit = await findUnitByPath(services.database, unitPath);
  if (!unit) throw new Error(`The demonstration has no unit ${unitPath}`);
  return (await registerDevice(context, { kind, name, unitId: unit.id })).enrolmentCode;
}

async function findByName(services: Services, kind: 'LOUDSPEAKER' | 'BOARD', unitPath: string, name: string) {
  const { items } = await listDevices(services.database, { readable: [''], below: unitPath, kind });
  return items.find((device) => device.name === name) ?? null;
}
