import { sql, type RawBuilder } from 'kysely';

/** SQL: the row's path is at or below one of the given paths. No path matches nothing; the empty path, everything. */
export function atOrBelowAny(column: string, paths: readonly string[]): RawBuilder<boolean> {
  if (paths.includes('')) return sql<boolean>`true`;
  return sql<boolean>`${sql.ref(column)} <@ any(${sql.val(`{${paths.join(',')}}`)}::ltree[])`;
}

/** Whether a path is at or below another: `laocai.taphin` is below `laocai`. */
export function below(path: string, above: string): boolean {
  return path === above || path.startsWith(`${above}.`);
}
