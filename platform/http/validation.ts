import { Ajv, type ValidateFunction } from 'ajv';
import formats from 'ajv-formats';
import type { FastifySchema } from 'fastify';
import type { FastifySchemaValidationError } from 'fastify/types/schema.js';
import type { Route } from './route.ts';

// Query and path are text by nature and are turned into numbers; a body says what it means.
const options = { removeAdditional: false, useDefaults: true, allErrors: false, strict: false } as const;
const strict = withFormats(new Ajv({ ...options, coerceTypes: false }));
const coercing = withFormats(new Ajv({ ...options, coerceTypes: true }));

function withFormats(ajv: Ajv): Ajv {
  (formats as unknown as (ajv: Ajv) => void)(ajv);
  return ajv;
}

/** Compiled with the first question: a start does not wait for hundreds of them. */
export function compileValidator({ schema, httpPart }: { schema: unknown; httpPart?: string }) {
  let compiled: ValidateFunction | undefined;
  return (data: unknown) => {
    const validate = (compiled ??= (httpPart === 'body' ? strict : coercing).compile(schema as object));
    return (
      validate(data) || {
        error: Object.assign(new Error('invalid'), {
          validation: validate.errors as FastifySchemaValidationError[],
        }),
      }
    );
  };
}

export function schemaOf(route: Route): FastifySchema {
  return {
    ...(route.params ? { params: route.params } : {}),
    ...(route.query ? { querystring: route.query } : {}),
    ...(route.body ? { body: closed(route.body) } : {}),
    ...(route.response ? { response: { 200: route.response } } : {}),
    operationId: route.operationId,
    summary: route.summary,
    tags: route.tags ?? [],
    hide: route.hidden ?? false,
  } as FastifySchema;
}

/** Unknown keys are refused, or a misspelt one would be lost without a word. */
function closed(schema: object): object {
  return 'properties' in schema && !('additionalProperties' in schema)
    ? { ...schema, additionalProperties: false }
    : schema;
}
