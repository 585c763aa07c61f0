/** Paths by name and the rest as declared, so that moving a file in the code does not change the document. */
export function inOrder<T extends object>(openapi: T): T {
  const { paths, ...rest } = openapi as T & { paths?: Record<string, unknown> };
  const sorted = Object.entries(paths ?? {}).sort(([a], [b]) => (a < b ? -1 : 1));
  return { ...rest, paths: Object.fromEntries(sorted) } as unknown as T;
}
