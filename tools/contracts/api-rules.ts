export interface OpenApi {
  paths: Record<string, Record<string, Operation>>;
}

interface Operation {
  operationId?: string;
  summary?: string;
  tags?: string[];
}

/** What every operation of the API must have: a name of its own, a sentence, and a place in the table of contents. */
export function apiFaults({ paths }: OpenApi): string[] {
  const seen = new Set<string>();
  return Object.entries(paths).flatMap(([path, operations]) =>
    Object.entries(operations).flatMap(([method, { operationId, summary, tags }]) => {
      const where = `${method.toUpperCase()} ${path}`;
      const twice = operationId !== undefined && seen.has(operationId);
      if (operationId) seen.add(operationId);
      return [
        ...(operationId ? [] : [`${where} has no operationId`]),
        ...(twice ? [`${where}: the operationId ${operationId} is taken`] : []),
        ...(summary ? [] : [`${where} has no summary`]),
        ...(tags?.length ? [] : [`${where} has no tag`]),
      ];
    }),
  );
}
