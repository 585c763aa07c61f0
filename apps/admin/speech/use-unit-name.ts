import { useQuery } from '@tanstack/react-query';
import { unitsQuery } from '../queries.ts';

/** Names of units by id and by path; empty until they are known. */
export function useUnitNames(): {
  byId(id: string): string;
  fullById(id: string): string;
  byPath(path: string): string;
} {
  const units = useQuery(unitsQuery()).data ?? [];
  const nameOf = (unit: (typeof units)[number] | undefined) => unit?.name ?? '';
  return {
    byId: (id) => nameOf(units.find((unit) => unit.id === id)),
    fullById: (id) => units.find((unit) => unit.id === id)?.fullName ?? '',
    byPath: (path) => nameOf(units.find((unit) => unit.path === path)),
  };
}
