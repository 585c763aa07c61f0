import { Type } from 'typebox';

export const uuid = Type.String({ format: 'uuid' });
export const aDevice = Type.Object({ deviceId: uuid });
