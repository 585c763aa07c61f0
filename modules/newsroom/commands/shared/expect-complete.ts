import { missingIn } from '../../edition.ts';
import { newsroomError } from '../../errors.ts';
import type { Edition, Target } from './lock-edition.ts';

/** Refuses an edition that nobody should be asked to approve yet, naming all that is missing. */
export function expectComplete(edition: Edition, targets: Target[]): void {
  const missing = missingIn({
    title: edition.title,
    summary: edition.summary,
    text: edition.plain_text,
    pictureFileId: edition.picture_file_id,
    pictureAlt: edition.picture_alt,
    channels: edition.channels,
    targetPaths: targets.map((target) => target.unit_path),
  });
  if (missing.length > 0) throw newsroomError('edition-incomplete', { missing: missing.join(', ') });
}
