import { Type, type Static } from 'typebox';

/**
 * How far the server has stored a log without gap, said after its commit. A device sends what lies behind again, and
 * knows by the hash that somebody else wrote its log when it is not its own entry's.
 */
export const Acknowledgement = Type.Object(
  {
    log: Type.String({ format: 'uuid' }),
    sequence: Type.Integer({ minimum: 0, description: '0: nothing of this log' }),
    hash: Type.Union([Type.String({ pattern: '^[A-Za-z0-9_-]{43}$' }), Type.Null()], {
      description: 'of the entry with this sequence; null for 0',
    }),
  },
  { title: 'Acknowledgement' },
);
export type Acknowledgement = Static<typeof Acknowledgement>;
