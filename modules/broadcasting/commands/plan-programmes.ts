import { contentTypeOf, getApprovedEdition } from '@saola/newsroom';
import { findUnit } from '@saola/organisations';
import { command, type Context, type Frame, oneAtATime } from '@saola/platform/commands';
import { getRecording, requestRecording } from '@saola/speech';
import { planFor, purposeOf, spokenTextOf } from '../programme.ts';
import { originOf } from '../proof/play.ts';
import { readRules } from '../queries/get-rule.ts';
import { listReceivingUnits } from '../queries/list-receiving-units.ts';
import { broadcastingTables } from '../tables.ts';

/** What was approved longer ago, brought in from elsewhere say, is spoken for the portals when a first reader asks. */
const stillNew = 3_600_000; // ms

/** Enters an approved edition into the programmes of every unit it is meant for, and has it spoken. */
export const planProgrammes = command(
  'broadcasting.programme.plan',
  async (frame, input: { editionId: string }) => {
    frame.anyone('the edition has been approved');
    frame.unrecorded('follows from the approval, which is on record');
    const known = await getApprovedEdition(frame.tx, input.editionId);
    if (!known) return;
    // A withdrawal that arrives at the same time waits, or has been: asked again, behind the lock.
    await oneAtATime(frame, `broadcasting ${known.storyId}`);
    const edition = await getApprovedEdition(frame.tx, input.editionId);
    if (!edition || edition.state !== 'APPROVED') return;
    // What people read as a story can be heard, on the portals too; tables, posts and contacts are looked up.
    const isStory = contentTypeOf(edition.type)?.list.layout === 'stories';
    const isSpoken = (isStory && edition.plainText !== '') || Boolean(edition.spokenText);
    const isNew = frame.now.getTime() - edition.approvedAt.getTime() < stillNew;
    if ((isSpoken && isNew) || edition.channels.includes('LOUDSPEAKER'))
      await haveItSpoken(frame.context, edition);
    if (!edition.channels.includes('LOUDSPEAKER')) return;
    const targets = edition.targets.map(({ unitId }) => unitId);
    const receiving = await listReceivingUnits(frame.tx, targets);
    // No loudspeaker stands in the whole area: it waits there for the first one to be enrolled.
    const units = receiving.length > 0 ? receiving : await unitsOf(frame, targets);
    const { priority, startsAt } = edition;
    const ruleOf = await readRules(frame.tx, frame.services.config.demo);
    const rows = units.map((unit) => ({
      story_id: edition.storyId,
      edition_id: edition.editionId,
      language: edition.language,
      unit_id: unit.id,
      unit_path: unit.path,
      title: edition.title,
      priority,
      starts_at: startsAt,
      topic: edition.topic,
      origin: originOf(priority, unit.path === edition.unitPath),
      ...planFor({ priority, startsAt, own: unit.path === edition.unitPath }, ruleOf(unit.path)),
    }));
    if (rows.length === 0) return;
    await broadcastingTables(frame.tx)
      .insertInto('broadcasting.programmes')
      .values(rows)
      .onConflict((conflict) => conflict.columns(['edition_id', 'unit_id']).doNothing())
      .execute();
    await frame.announce('programmes', { id: edition.storyId, unitPath: edition.unitPath });
  },
);

const unitsOf = async (frame: Frame, unitIds: string[]) =>
  (await Promise.all(unitIds.map((unitId) => findUnit(frame.tx, unitId)))).filter((unit) => unit !== null);

/** Not when a person's own recording is there already. */
async function haveItSpoken(
  context: Context,
  edition: NonNullable<Awaited<ReturnType<typeof getApprovedEdition>>>,
): Promise<void> {
  const recording = await getRecording(context.database, edition.editionId);
  if (recording && recording.state !== 'FAILED') return;
  await requestRecording(context, {
    subjectId: edition.editionId,
    ...spokenTextOf(edition),
    purpose: purposeOf(edition),
    language: edition.language,
    unitPath: edition.unitPath,
    priority: !edition.channels.includes('LOUDSPEAKER') ? 0 : edition.priority === 'EMERGENCY' ? 100 : 50,
  });
}
