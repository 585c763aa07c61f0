import { Type, type Static } from 'typebox';

/** What is wrong with a device that should work, as far as it or its silence has told. */
export const DeviceFault = Type.Union([
  Type.Literal('AWAY', { description: 'nothing is heard of it' }),
  Type.Literal('MAINS', { description: 'the mains were out when it was last heard' }),
  Type.Literal('SILENT', { description: 'a loudspeaker without anything to sound with' }),
  Type.Literal('CLOCK', { description: 'it does not know the time and plays nothing scheduled' }),
  Type.Literal('STORAGE', { description: 'little room is left' }),
  Type.Literal('LOG', { description: 'its log cannot be the truth about one device' }),
]);
export type DeviceFault = Static<typeof DeviceFault>;

/** Two days of programmes and the log. */
export const littleRoom = 200_000_000;
