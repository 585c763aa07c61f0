import { symmetricDecrypt } from 'better-auth/crypto';
import { command, type Context } from '@saola/platform/commands';
import { platformError } from '@saola/platform/errors';
import { accessError } from '../errors.ts';
import { findAccount } from '../queries/find-account.ts';
import { authOf } from '../sign-in/auth.ts';
import { beginAttempt, settleAttempt } from '../sign-in/count-attempts.ts';
import { stepOfCode } from '../sign-in/one-time-code.ts';
import { accessTables } from '../tables.ts';

/**
 * The officer proves once more that it is he, by a code of his second factor that has not been taken before. Wrong codes
 * count with those of signing in: the fifth closes the name. Call it outside a transaction: a refusal must stay counted.
 * @throws access/no-second-factor, access/wrong-code, access/code-already-used, access/account-locked
 */
export async function proveByCode(
  context: Context,
  { code, door }: { code: string; door: string },
): Promise<void> {
  const account =
    context.actor.kind === 'account' ? await findAccount(context.database, context.actor.id!) : null;
  if (!account || account.disabledAt) throw platformError('forbidden');
  if (!account.twoFactor) throw accessError('no-second-factor');
  const { username } = account;
  await beginAttempt(context, username);
  const outcome = await takeCode(context, { accountId: account.id, code }).catch(async (error: unknown) => {
    await settleAttempt(context, { username, outcome: 'OTHER', door });
    throw error;
  });
  // One that was taken before is no guess, and no proof.
  const counted = { TAKEN: 'SUCCEEDED', USED: 'OTHER', WRONG: 'FAILED' } as const;
  const minutes = await settleAttempt(context, { username, outcome: counted[outcome], door });
  if (minutes > 0) throw accessError('account-locked', { minutes });
  if (outcome === 'USED') throw accessError('code-already-used');
  if (outcome === 'WRONG') throw accessError('wrong-code');
}

/**
 * Of any number who bring the same code, one has TAKEN it. WRONG, too, while the second factor is not in force yet: then
 * there is nothing to compare with.
 */
export const takeCode = command(
  'access.one-time-code.take',
  async (frame, { accountId, code }: { accountId: string; code: string }) => {
    frame.anyone('the account itself; its attempts are counted');
    frame.unrecorded('the outcome is recorded with the attempt');
    const { services } = frame;
    const db = accessTables(frame.tx);
    const factor = await db
      .selectFrom('access.second_factors')
      .select(['id', 'secret', 'used_step'])
      .where('account_id', '=', accountId)
      .where('verified', '=', true)
      .forUpdate()
      .executeTakeFirst();
    if (!factor) return 'WRONG' as const;
    const key = (await (await authOf(services)).$context).secretConfig;
    const secret = Buffer.from(await symmetricDecrypt({ key, data: factor.secret }));
    const step = stepOfCode(secret, code, frame.now);
    if (step === null) return 'WRONG' as const;
    if (factor.used_step !== null && step <= Number(factor.used_step)) return 'USED' as const;
    await db
      .updateTable('access.second_factors')
      .set({ used_step: step })
      .where('id', '=', factor.id)
      .execute();
    return 'TAKEN' as const;
  },
);
