import { setTimeout as delay } from 'node:timers/promises';
import { orderSigner } from '@saola/devices';
import { systemContext, type Context } from '@saola/platform/commands';
import type { Services } from '@saola/platform/services';
import { endLiveBroadcast } from '../commands/end-live-broadcast.ts';
import { keepLiveRecording } from '../commands/keep-live-recording.ts';
import { noteCarried } from '../commands/note-carried.ts';
import { findTalk } from '../queries/find-talk.ts';
import { carry, type OnAir } from './on-air.ts';
import type { EndReason, Talk } from './talk.ts';

/** Milliseconds, when a talk could not be ended. */
const beforeAgain = 2_000;

const carried = new WeakMap<Services, Map<string, Promise<OnAir>>>();

function talksOf(services: Services): Map<string, Promise<OnAir>> {
  const talks = carried.get(services) ?? new Map<string, Promise<OnAir>>();
  carried.set(services, talks);
  return talks;
}

/** Puts a talk on the air in this process: one that has just been begun, or one of before a restart. */
export function putOnAir({ services }: Context, talk: Talk, resumed: boolean): Promise<OnAir> {
  const talks = talksOf(services);
  const known = talks.get(talk.id);
  if (known) return known;
  const later = systemContext(services);
  const onAir = orderSigner(later).then((signer) =>
    carry({
      talk,
      signer,
      dataDir: services.config.dataDir,
      resumed,
      over: (reason) =>
        takeOffAir(later, talk.id, { reason }).catch(async (err: unknown) => {
          log(services, err);
          await delay(beforeAgain);
        }),
      unrecorded: (err) =>
        services.logger.error({ err, talkId: talk.id }, 'a live talk goes on and is not recorded any more'),
      beat: () => void noteCarried(later, { talkId: talk.id }).catch((err: unknown) => log(services, err)),
    }),
  );
  talks.set(talk.id, onAir);
  onAir.catch(() => talks.delete(talk.id));
  return onAir;
}

const log = ({ logger }: Services, err: unknown) => logger.error({ err }, 'a live talk could not be kept');

/** The talk as it is carried here, also when this process has been started since; null when it is over. */
export async function findOnAir(context: Context, talkId: string): Promise<OnAir | null> {
  const known = talksOf(context.services).get(talkId);
  if (known) return known;
  const talk = await findTalk(context.database, talkId);
  return talk?.state === 'ON_AIR' ? putOnAir(context, talk, true) : null;
}

export async function listeningTo(services: Services, talkId: string): Promise<OnAir | null> {
  return (await talksOf(services).get(talkId)) ?? null;
}

/** Ends a talk: on record, with its closing tone on the loudspeakers, and kept as a recording. */
export async function takeOffAir(
  context: Context,
  talkId: string,
  { reason, because }: { reason: EndReason; because?: string },
): Promise<void> {
  const { services } = context;
  const ended = await endLiveBroadcast(context, { talkId, reason, ...(because ? { because } : {}) });
  const onAir = await talksOf(services).get(talkId);
  // Of two who end it in one moment the first closes it; what is said is kept when that has been done.
  if (onAir ? onAir.phase() === 'OVER' : !ended) return;
  void (async () => {
    await onAir?.end(reason !== 'SPEAKER_LOST');
    talksOf(services).delete(talkId);
    await keepLiveRecording(systemContext(services), talkId);
  })().catch((err: unknown) => log(services, err));
}

/** With the server; what is carried goes on where another server takes it up. */
export async function abandonAll(services: Services): Promise<void> {
  const talks = [...talksOf(services).values()];
  carried.delete(services);
  for (const talk of talks) await (await talk).abandon();
}
