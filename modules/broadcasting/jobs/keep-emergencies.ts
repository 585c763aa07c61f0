import { dayOf } from '@saola/law';
import { listLoudspeakersBelow } from '@saola/devices';
import { closeEmergencies } from '../commands/close-emergencies.ts';
import { issueEmergencyOrders } from '../commands/issue-emergency-orders.ts';
import { listActiveEmergencies } from '../queries/list-active-emergencies.ts';
import { neutralSpecs, soundOf } from '../emergency/make-sound.ts';
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
    const loudspeakers = await listLoudspeakersBelow(context.database, '');
    const provinces = new Set(loudspeakers.map(({ unitPath }) => unitPath.split('.')[0]!));
    for (const province of provinces)
      for (const spec of neutralSpecs(province, dayOf(context.now()))) await soundOf(context, spec);
  },
);
