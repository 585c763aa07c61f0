/** Who acts. `may` and `pathsWith` answer from the roles held; deny is the rule. */
export interface Actor {
  kind: 'account' | 'device' | 'citizen' | 'system';
  id: string | null;
  name: string;
  /** Whether the actor has the permission at this unit or above it. */
  may(permission: string, unitPath: string): boolean;
  /** Paths of the units at which the permission is held: a list shows what lies at or below them. */
  pathsWith(permission: string): string[];
}

/** Saola itself, when it acts on an event or by the clock. */
export const system: Actor = {
  kind: 'system',
  id: null,
  name: 'Saola',
  may: () => true,
  pathsWith: () => [''],
};

/** A visitor without an account. */
export const visitor: Actor = {
  kind: 'citizen',
  id: null,
  name: 'Người dân',
  may: () => false,
  pathsWith: () => [],
};
