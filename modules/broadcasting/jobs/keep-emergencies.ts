import { dayOf } from '@saola/law';
import { listUnits } from '@saola/organisations';
import { closeEmergencies } from '../commands/close-emergencies.ts';
import { forgetEmergencySounds } from '../commands/forget-emergency-sounds.ts';
import { issueEmergencyOrders } from '../commands/issue-emergency-orders.ts';
import { listActiveEmergencies } from '../queries/list-active-emergencies.ts';
import { neutralSpecs, soundOf } from '../emergency/make-sound.ts';
import { keyOfSound, soundSpecOf } from '../emergency/sound-spec.ts';
import { listReadyEmergencies } from '../queries/list-prepared-emergencies.ts';
import { job } from '@saola/platform/jobs';

export const closeOverEmergencies = job('broadcasting.close-emergencies', { every: '* * * * *' }, (context) =>
  closeEmergencies(context, undefined),
);

/** What was broken off goes on, and loudspeakers that have come into the area since have their order. */
export const goOnOrderingEmergencies = job(
  'broadcasting.go-on-ordering-emergencies',
  { every: '* * * * *' },
  async (context) => {
    for (const emergencyId of await listActiveEmergencies(context.database, context.now()))
      await issueEmergencyOrders(context, emergencyId);
  },
);

/** While the voice is well: what goes out on the day it is not. */
export const keepNeutralSounds = job(
  'broadcasting.keep-neutral-sounds',
  { every: '7,27,47 * * * *' },
  async (context) => {
    const { database } = context;
    const today = dayOf(context.now());
    const { items: provinces } = await listUnits(database, { kind: 'PROVINCE' });
    for (const { path } of provinces)
      for (const spec of neutralSpecs(path, today)) await soundOf(context, spec);
  },
);

/** What is prepared stays ready when the rules of signals change; what was only tried is let go. */
export const tidyEmergencySounds = job(
  'broadcasting.tidy-emergency-sounds',
  { every: '41 1 * * *' },
  async (context) => {
    const today = dayOf(context.now());
    const { items: provinces } = await listUnits(context.database, { kind: 'PROVINCE' });
    const ready = await listReadyEmergencies(context.database);
    const prepared = ready.map((one) => soundSpecOf(one, today));
    for (const spec of prepared)
      await soundOf(context, spec).catch((error: unknown) =>
        context.services.logger.error({ err: error }, 'a prepared emergency has no sound'),
      );
    const neutral = provinces.flatMap(({ path }) => neutralSpecs(path, today));
    await forgetEmergencySounds(context, { needed: [...prepared, ...neutral].map(keyOfSound) });
  },
);
