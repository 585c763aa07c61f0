import { Type, type Static } from 'typebox';

const Bytes = Type.Number({ minimum: 0, maximum: 1e18 });

/** How the machine is; each only where the machine can tell. Of protocol 1.3. */
export const DeviceHealth = Type.Object(
  {
    temperatureC: Type.Optional(
      Type.Number({ minimum: -90, maximum: 200, description: 'of its warmest zone' }),
    ),
    mains: Type.Optional(
      Type.Union([Type.Literal('ON'), Type.Literal('LOST')], {
        description: 'LOST: it runs on its battery; said at once',
      }),
    ),
    batteryPercent: Type.Optional(Type.Integer({ minimum: 0, maximum: 100 })),
    memory: Type.Optional(Type.Object({ freeBytes: Bytes, totalBytes: Bytes })),
    uptimeSeconds: Type.Optional(
      Type.Integer({ minimum: 0, maximum: 2 ** 31 - 1, description: 'of the machine' }),
    ),
    agentUptimeSeconds: Type.Optional(
      Type.Integer({ minimum: 0, maximum: 2 ** 31 - 1, description: 'of the program' }),
    ),
  },
  { title: 'DeviceHealth' },
);
export type DeviceHealth = Static<typeof DeviceHealth>;
