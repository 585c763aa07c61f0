import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { inTemporaryFolder, masterSound } from '@saola/media';
import { platformError } from '@saola/platform/errors';
import type { Context } from '@saola/platform/commands';
import { previewKey } from '../commands/preview-speech.ts';
import { speechTables } from '../tables.ts';
import { expectSounds } from './expect-sounds.ts';
import { mixPieces, speakAll, type SpokenLine } from './make-broadcast.ts';
import { planBroadcast, type BroadcastWanted } from './plan-broadcast.ts';
import type { BroadcastRule } from './rule.ts';

const permission = 'speech.broadcast-rule.write';
const somebodyWaits = true;

export interface HeardRule {
  url: string;
  durationMs: number;
  loudness: number;
  truePeak: number;
  lines: Omit<SpokenLine, 'place'>[];
}

/**
 * A short bulletin put together by a rule that nobody has saved yet: an officer hears it before it holds. Kept for a few days as
 * other previews are.
 * @throws speech/bed-not-sound, speech/tone-too-long, speech/language-without-voice, speech/nothing-to-say, speech/synthesis-failed
 */
export async function hearRule(
  context: Context,
  wanted: BroadcastWanted & { rule: BroadcastRule },
): Promise<HeardRule> {
  const { actor, services, database } = context;
  const { unitPath, rule } = wanted;
  if (!actor.may(permission, unitPath)) throw platformError('forbidden', { permission });
  await expectSounds(database, unitPath, rule);
  const plan = await planBroadcast(context, wanted);
  await speakAll(context, plan.lines);
  return inTemporaryFolder(async (path) => {
    const { cues } = await mixPieces(context, plan, path, { somebodyWaits });
    const mixed = path('mixed.wav');
    const { durationMs, loudness, truePeak } = await masterSound(path, mixed, ['audio.mp3'], {
      somebodyWaits,
    });
    const mp3 = await readFile(path('audio.mp3'));
    const id = createHash('sha256').update(mp3).digest('hex');
    await services.storage.put(previewKey(id), mp3, { contentType: 'audio/mpeg' });
    await speechTables(database)
      .insertInto('speech.previews')
      .values({ id, duration_ms: durationMs, text: wanted.headline })
      .onConflict((conflict) => conflict.column('id').doNothing())
      .execute();
    const lines = plan.lines.map(({ role, written, spoken }, at) => ({
      role,
      written,
      spoken,
      ...cues[at]!,
    }));
    return { url: `/api/speech/previews/${id}`, durationMs, loudness, truePeak, lines };
  });
}
