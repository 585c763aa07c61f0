import type { Frame } from '@saola/platform/commands';
import { errorsAmong, type Finding } from '../../accessibility.ts';
import { exceptionPath, findingsOf } from '../../accessibility-of-edition.ts';
import { cleanText } from '../../content.ts';
import { newsroomError } from '../../errors.ts';
import { newsroomTables } from '../../tables.ts';
import type { Edition, Story } from './lock-edition.ts';

/** Kept where nobody had the time to give a reason: a warning of a flood never waits for words about a picture. */
const emergencyReason = 'Tin khẩn cấp: công bố ngay, bổ sung phần tiếp cận sau.';

/**
 * Refuses an edition that shuts readers out, unless somebody with the right says why it is public all the same; that
 * stays with the edition. An emergency is never refused.
 * @returns what the audit trail says of it
 * @throws newsroom/edition-not-accessible with the findings
 */
export async function expectAccessible(
  frame: Frame,
  story: Story,
  edition: Edition,
  givenReason: string | undefined,
): Promise<Record<string, unknown>> {
  const findings = errorsAmong(findingsOf(story, edition));
  if (findings.length === 0) return {};
  const isEmergency = edition.priority === 'EMERGENCY';
  const reason = cleanText(givenReason ?? '') || (isEmergency ? emergencyReason : '');
  const may =
    isEmergency || frame.actor.may('newsroom.edition.approve-inaccessible', exceptionPath(story.unit_path));
  if (!reason) throw notAccessible(findings, may);
  if (!may) throw newsroomError('accessibility-exception-above-unit');
  await newsroomTables(frame.tx)
    .insertInto('newsroom.accessibility_exceptions')
    .values({
      edition_id: edition.id,
      unit_path: story.unit_path,
      reason,
      findings: JSON.stringify(findings),
      is_emergency: isEmergency,
      by_id: frame.actor.id,
      by_name: frame.actor.name,
      at: frame.now,
    })
    .execute();
  return { accessibilityReason: reason, accessibilityErrors: findings.map(({ code }) => code) };
}

/** Said in the sentence itself as well, for whoever has no list. */
function notAccessible(findings: Finding[], mayGiveReason: boolean) {
  const say = (language: 'vi' | 'en') =>
    [...new Set(findings.map(({ says }) => says[language]))].slice(0, 3).join(' ');
  return newsroomError('edition-not-accessible', {
    count: findings.length,
    saidInVietnamese: say('vi'),
    saidInEnglish: say('en'),
    mayGiveReason,
    findings: findings.slice(0, 50),
  });
}
