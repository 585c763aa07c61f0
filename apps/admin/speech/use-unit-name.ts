import { useQuery } from '@tanstack/react-query';
import { unitsQuery } from '../queries.ts';

/** Names of units by id and by path; empty until they are known. */
export function useUnitNames(): {
  fullById(id: string): string;
  byPath(path: string): string;
} {
  const units = useQuery(unitsQuery()).data ?? [];
  return {
    fullById: (id) => units.find((unit) => unit.id === id)?.fullName ?? '',
    byPath: (path) => units.find((unit) => unit.path === path)?.name ?? '',
  };
}
