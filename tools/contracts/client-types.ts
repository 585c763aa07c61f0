import openapiTypescript, { astToString } from 'openapi-typescript';

const head = '// The contract as types. Generated: npm run contracts\n\n';

/** The types the browser apps' client stands on, from the same document that outsiders read. */
export async function clientTypes(openapi: string): Promise<string> {
  return head + astToString(await openapiTypescript(openapi, { alphabetize: true }));
}
