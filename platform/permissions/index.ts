/** What a role may do, as prose: `allow('AUTHOR').to('newsroom.story.write', 'viết và sửa tin')`. */
export interface PermissionRule {
  permission: string;
  roles: readonly string[];
  /** The permission in officials' words, for the screen that shows who may do what. */
  says: string;
}

type Allow = (...roles: string[]) => { to(permission: string, says: string): PermissionRule };

export function definePermissions(write: (allow: Allow) => PermissionRule[]): PermissionRule[] {
  return write((...roles) => ({ to: (permission, says) => ({ permission, roles, says }) }));
}
