import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { inTemporaryFolder, masterSound } from '@saola/media';
import { platformError } from '@saola/platform/errors';
import type { Context } from '@saola/platform/commands';
import { previewKey } from '../commands/preview-speech.ts';
import { speechTables } from '../tables.ts';
import { mixPieces, speakAll, type SpokenLine } from './make-broadcast.ts';
import { planBroadcast, type BroadcastWanted } from './plan-broadcast.ts';
import type { BroadcastRule } from './rule.ts';

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
 * @throws speech/language-without-voice, speech/nothing-to-say, speech/synthesis-failed
 */
export async function hearRule(
  context: Context,
  wanted: BroadcastWanted & { rule: BroadcastRule },
): Promise<HeardRule> {
  const { actor, services, database } = context;
  if (actor.kind !== 'account' && actor.kind !== 'system') throw platformError('forbidden');
  const plan = await planBroadcast(context, wanted);
  await speakAll(context, plan.lines);
  return inTemporaryFolder(async (path) => {
    const { cues } = await mixPieces(context, plan, path);
    const { durationMs, loudness, truePeak } = await masterSound(path, path('mixed.wav'), ['audio.mp3']);
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
