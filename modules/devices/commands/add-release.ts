import { createHash } from 'node:crypto';
import { signRelease } from '@saola/device-protocol';
import { command } from '@saola/platform/commands';
import { devicesError } from '../errors.ts';
import { devicesTables } from '../tables.ts';
import { releaseKeys } from './shared/release-keys.ts';

const mostBytes = 32 * 1024 * 1024;

/** A program for loudspeakers is signed and kept; no device has it before a rollout brings it. */
export const addRelease = command(
  'devices.release.add',
  async (frame, { version, program }: { version: string; program: Buffer }): Promise<{ id: string }> => {
    frame.authorise('devices.release.add', '');
    if (!/^\d{1,5}\.\d{1,5}\.\d{1,5}$/.test(version))
      throw devicesError('release-version-wrong', { version });
    if (program.length === 0 || program.length > mostBytes) throw devicesError('release-too-large');
    // As it says of itself in heartbeats; else no device could ever prove that it runs.
    if (!program.includes(version)) throw devicesError('release-other-version', { version });
    const sha256 = createHash('sha256').update(program).digest('hex');
    const { signer, signedKeys } = await releaseKeys(frame.services.config);
    const issuedAt = frame.now.toISOString();
    const added = await devicesTables(frame.tx)
      .insertInto('devices.releases')
      .values({
        version,
        sha256,
        program,
        signature: await signRelease({ version, sha256, bytes: program.length, issuedAt }, signer),
        release_keys: signedKeys,
        added_at: frame.now,
        added_by: frame.actor.name,
      })
      .onConflict((conflict) => conflict.column('version').doNothing())
      .returning('id')
      .executeTakeFirst();
    if (!added) throw devicesError('release-known', { version });
    frame.record({ subject: 'device-release', subjectId: added.id, detail: { version, sha256 } });
    await frame.announce('device-rollouts');
    return added;
  },
);
