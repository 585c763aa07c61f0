import { makeKey } from '@saola/device-protocol';
import { findUnitByPath } from '@saola/organisations';
import { registerDevice } from '@saola/devices';
import { systemContext } from '@saola/platform/commands';
import { decide } from '@saola/platform/config';
import { createLogger } from '@saola/platform/logging';
import { openServices } from '@saola/platform/services';
import { composeModules } from '../../apps/server/modules.ts';
import { enrolDevice } from '../../modules/devices/commands/enrol-device.ts';

export interface MadeLoudspeaker {
  id: string;
  secret: string;
}

/**
 * Registers and enrols loudspeakers of one commune, by the commands that the routes call. For the time when no
 * server runs on the data folder: it opens everything itself, without a web and without workers.
 */
export async function makeLoudspeakers(
  dataDir: string,
  unitPath: string,
  howMany: number,
): Promise<MadeLoudspeaker[]> {
  const config = decide({ DATA_DIR: dataDir, PORT: '0', MQTT_PORT: '0', SAOLA_DEMO: 'no' });
  const { services, close } = await openServices(config, createLogger('warn'), composeModules());
  try {
    const context = systemContext(services);
    const unit = await findUnitByPath(services.database, unitPath);
    if (!unit) throw new Error(`There is no unit ${unitPath}`);
    const made: MadeLoudspeaker[] = [];
    for (let number = 1; number <= howMany; number++) {
      const { enrolmentCode } = await registerDevice(context, {
        kind: 'LOUDSPEAKER',
        name: `Cụm loa đo ${number}`,
        unitId: unit.id,
        quietHours: [],
      });
      const { publicKey } = await makeKey();
      const { deviceId, secret } = await enrolDevice(context, {
        code: enrolmentCode,
        publicKey,
        kind: 'LOUDSPEAKER',
        agentVersion: 'bench',
        player: 'silent',
      });
      made.push({ id: deviceId, secret });
    }
    return made;
  } finally {
    await close();
  }
}
