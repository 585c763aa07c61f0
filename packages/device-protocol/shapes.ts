import { Type, type TSchemaOptions } from 'typebox';

// What a device says is stored as it comes: no shape lets through what a database refuses.

/** Capital letters mean the same as small ones; the server writes and answers small ones. */
export const Uuid = (options: TSchemaOptions = {}) =>
  Type.String({ format: 'uuid', description: 'also in capital letters', ...options });

/** From 1970, since a machine without a clock module wakes up there. */
export const Instant = (options: TSchemaOptions = {}) =>
  Type.String({
    format: 'date-time',
    pattern:
      '^(19[7-9]|2[01][0-9])[0-9]-[0-9]{2}-[0-9]{2}[Tt][0-9]{2}:[0-9]{2}:[0-5][0-9](\\.[0-9]{1,9})?([Zz]|[+-](0[0-9]|1[0-4]):[0-5][0-9])$',
    ...options,
  });

/** No control characters, and no halves of characters. */
export const Words = (maxLength: number, options: TSchemaOptions = {}) =>
  Type.String({ maxLength, pattern: '^[^\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff]*$', ...options });

const highest = 2 ** 31 - 1;

/** Of a column of 31 bits. */
export const Whole = (options: TSchemaOptions & { minimum?: number } = {}) =>
  Type.Integer({ minimum: -highest, maximum: highest, ...options });

/** Of an entry in its log; one below the highest, so that the next can be named. */
export const highestSequence = highest - 1;
