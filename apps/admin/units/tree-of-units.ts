import type { Unit } from '@saola/api-client';

export interface UnitNode {
  key: string;
  title: string;
  children: UnitNode[];
}

const collator = new Intl.Collator('vi');
const rank: Record<Unit['kind'], number> = {
  PROVINCE: 0,
  DEPARTMENT: 1,
  DISTRICT: 2,
  COMMUNE: 3,
  UNIT_GROUP: 4,
  RESIDENTIAL_GROUP: 5,
};

/** The units as a tree; one whose parent is not among them stands on top. */
export function treeOfUnits(units: Unit[]): UnitNode[] {
  const ordered = [...units].sort((a, b) => rank[a.kind] - rank[b.kind] || collator.compare(a.name, b.name));
  const nodes = new Map(
    ordered.map((unit) => [unit.id, { key: unit.id, title: unit.fullName, children: [] as UnitNode[] }]),
  );
  const roots: UnitNode[] = [];
  for (const unit of ordered) {
    const node = nodes.get(unit.id);
    const parent = unit.parentId ? nodes.get(unit.parentId) : undefined;
    if (node) (parent?.children ?? roots).push(node);
  }
  return roots;
}
