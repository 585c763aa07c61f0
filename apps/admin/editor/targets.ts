import type { Unit } from '@saola/api-client';

export interface TargetNode {
  key: string;
  title: string;
  children?: TargetNode[];
}

/** The path a unit's stories may reach: its own subtree; a department speaks for the unit above it. */
export function reachOf(unit: Pick<Unit, 'kind' | 'path'>): string {
  return unit.kind === 'DEPARTMENT' ? unit.path.split('.').slice(0, -1).join('.') || unit.path : unit.path;
}

const collator = new Intl.Collator('vi');
const isBelow = (path: string, top: string) => path === top || path.startsWith(`${top}.`);

/** Units that people live in, as a tree below `top`; departments and groups receive nothing. */
export function treeOf(units: Unit[], top: string): TargetNode[] {
  const places = units.filter(
    (unit) => isBelow(unit.path, top) && unit.kind !== 'DEPARTMENT' && unit.kind !== 'UNIT_GROUP',
  );
  const ids = new Set(places.map((unit) => unit.id));
  const childrenOf = groupByParent(places);
  const nodeOf = (unit: Unit): TargetNode => {
    const children = (childrenOf.get(unit.id) ?? [])
      .map(nodeOf)
      .sort((a, b) => collator.compare(a.title, b.title));
    return { key: unit.id, title: unit.fullName || unit.name, ...(children.length > 0 ? { children } : {}) };
  };
  return places.filter((unit) => !unit.parentId || !ids.has(unit.parentId)).map(nodeOf);
}

// Map.groupBy is newer than the commune's browsers
function groupByParent(units: Unit[]): Map<string | null, Unit[]> {
  const groups = new Map<string | null, Unit[]>();
  for (const unit of units) groups.set(unit.parentId, [...(groups.get(unit.parentId) ?? []), unit]);
  return groups;
}

/** All of a commune's hamlets chosen means the commune: the fewest units that say the same. */
export function topmost(tree: TargetNode[], checked: ReadonlySet<string>): string[] {
  return tree.flatMap((node) => (checked.has(node.key) ? [node.key] : topmost(node.children ?? [], checked)));
}
