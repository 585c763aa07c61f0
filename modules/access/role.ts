/** The roles a person may hold at a unit; each reaches down its subtree. What each may do stands in the modules. */
export const roles = [
  'AUTHOR',
  'EDITOR',
  'APPROVER',
  'BROADCASTER',
  'DEVICE_TECHNICIAN',
  'FEEDBACK_HANDLER',
  'OBSERVER',
  'UNIT_ADMINISTRATOR',
  'PROVINCE_ADMINISTRATOR',
] as const;
export type Role = (typeof roles)[number];

/** A province administrator is one of the whole province: the role is held at the root of the tree only. */
export function mayBeHeldAt(role: Role, unitPath: string): boolean {
  return role !== 'PROVINCE_ADMINISTRATOR' || !unitPath.includes('.');
}

/** The permission that giving or ending this role takes. */
export function permissionToGive(role: Role): string {
  return role === 'PROVINCE_ADMINISTRATOR' ? 'access.administrator.write' : 'access.role.write';
}
