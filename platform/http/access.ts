import type { Actor } from '@saola/platform/commands';
import { platformError } from '@saola/platform/errors';
import type { Access } from './route.ts';

/** Whether the actor may knock at the door at all; which unit it is about, the command asks. */
export function checkAccess(access: Access, actor: Actor): void {
  if (access === 'anyone') return;
  if (actor.kind === 'citizen') throw platformError('sign-in-needed');
  if (access === 'device') {
    if (actor.kind !== 'device') throw platformError('forbidden');
    return;
  }
  if (actor.kind !== 'account') throw platformError('forbidden');
  if (access !== 'signedIn' && actor.pathsWith(access.permission).length === 0)
    throw platformError('forbidden', { permission: access.permission });
}
