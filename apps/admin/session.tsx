import type { Grant, Me } from '@saola/api-client';
import { createContext, useContext, useMemo, useState, type ReactNode } from 'react';

interface Session {
  me: Me;
  /** The grant whose unit new work belongs to. */
  unit: Grant | null;
  units: Grant[];
  chooseUnit(unitId: string): void;
  may(permission: string): boolean;
}
const SessionContext = createContext<Session | null>(null);
const KEY = 'saola.unit';

export function SessionProvider({ me, children }: { me: Me; children: ReactNode }) {
  const [unitId, setUnitId] = useState(() => localStorage.getItem(KEY));
  const session = useMemo<Session>(() => {
    const units = [...new Map(me.grants.map((grant) => [grant.unitId, grant])).values()];
    return {
      me,
      units,
      unit: units.find((grant) => grant.unitId === unitId) ?? units[0] ?? null,
      chooseUnit(next) {
        localStorage.setItem(KEY, next);
        setUnitId(next);
      },
      may: (permission) => me.permissions.includes(permission),
    };
  }, [me, unitId]);
  return <SessionContext value={session}>{children}</SessionContext>;
}

export function useSession(): Session {
  const session = useContext(SessionContext);
  if (!session) throw new Error('SessionProvider is missing');
  return session;
}
