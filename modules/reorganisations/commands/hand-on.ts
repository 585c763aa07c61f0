import { succeedUnitInAccess } from '@saola/access';
import { succeedUnitInDevices } from '@saola/devices';
import { succeedUnitInBroadcasting, type BroadcastingHanded } from '@saola/broadcasting';
import { succeedUnitInFeedback } from '@saola/feedback';
import { succeedUnitInMedia } from '@saola/media';
import { succeedUnitInNewsroom } from '@saola/newsroom';
import { closeUnit, type Succession } from '@saola/organisations';
import type { Frame } from '@saola/platform/commands';
import { succeedSites } from '@saola/portals';
import { succeedUnitInStations } from '@saola/stations';
import { succeedUnitInSpeech, type SpeechHanded } from '@saola/speech';
import type { SitePolicy } from '../plan.ts';
import type { Handed } from '../report.ts';
import { handOnBelow } from './hand-on-below.ts';

/** Ends a unit and gives everything it kept to its heir; `others` are told of in the record as parts. */
export async function handOn(
  frame: Frame,
  succession: Succession,
  policy: SitePolicy,
  others: { id: string }[] = [],
): Promise<Handed> {
  const { from, to, on, basis } = succession;
  const below = await handOnBelow(frame, succession);
  await closeUnit(frame.context, {
    unitId: from.id,
    validTo: on,
    successors: [to, ...others].map(({ id }) => ({
      unitId: id,
      extent: others.length > 0 ? ('PART' as const) : ('WHOLE' as const),
      ...(basis ? { basis } : {}),
    })),
  });
  const totals = { stories: 0, drafts: 0, files: 0, devices: 0, feedback: 0, accounts: 0, roles: 0 };
  const speech: SpeechHanded = { entries: 0, voices: 0, rules: 0, conflicts: [], namingFormer: [] };
  const broadcasting: BroadcastingHanded = { schedules: 0, hoursLeft: [] };
  for (const one of [succession, ...below]) {
    const newsroom = await succeedUnitInNewsroom(frame.context, one);
    const access = await succeedUnitInAccess(frame.context, one);
    totals.stories += newsroom.stories;
    totals.drafts += newsroom.drafts;
    totals.files += (await succeedUnitInMedia(frame.context, one)).files;
    totals.devices += (await succeedUnitInDevices(frame.context, one)).devices;
    await succeedUnitInStations(frame.context, one);
    totals.feedback += (await succeedUnitInFeedback(frame.context, one)).open;
    add(speech, await succeedUnitInSpeech(frame.context, one));
    const hours = await succeedUnitInBroadcasting(frame.context, one);
    broadcasting.schedules += hours.schedules;
    broadcasting.hoursLeft.push(...hours.hoursLeft);
    totals.accounts += access.accounts;
    totals.roles += access.roles;
  }
  const sites = await succeedSites(frame.context, { succession, policy });
  return {
    from: { path: from.path, fullName: from.fullName },
    to: { path: to.path, fullName: to.fullName },
    below: below.map((one) => ({ from: one.from.path, to: one.to.path })),
    ...totals,
    speech,
    broadcasting,
    sites,
  };
}

function add(sum: SpeechHanded, more: SpeechHanded): void {
  for (const kind of ['entries', 'voices', 'rules'] as const) sum[kind] += more[kind];
  sum.conflicts.push(...more.conflicts);
  sum.namingFormer.push(...more.namingFormer);
}
