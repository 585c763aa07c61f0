import { Type, type Static } from 'typebox';

const Instant = Type.String({ format: 'date-time', description: 'ISO 8601 with an offset' });
const Uuid = Type.String({ format: 'uuid' });

/** What every order begins with. */
export const envelope = {
  orderId: Uuid,
  deviceId: Uuid,
  nonce: Type.String({
    minLength: 16,
    maxLength: 64,
    description: 'random; an order with a known nonce is not done again',
  }),
  issuedAt: Instant,
  notAfter: Type.String({
    format: 'date-time',
    description: 'after this instant the order is worth nothing',
  }),
};

/** All that a device reads of an order whose kind it does not know. */
export const OrderEnvelope = Type.Object({ ...envelope, kind: Type.String({ maxLength: 40 }) });
export type OrderEnvelope = Static<typeof OrderEnvelope>;
