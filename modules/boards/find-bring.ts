import { forbids, sentenceBefore } from './negation.ts';

const LONGEST = 60;
const bring =
  /(?<!\p{L})(?:nhớ\s+)?(?:mang|đem|cầm)\s+(?!(?:lại|tính|đến|ý nghĩa|tên|về)(?!\p{L}))(?:theo\s+)?([^.;:()\n]{3,80})/giu;

/** “Mang sổ tiêm chủng”; “, miễn phí” is added where the text says so. Null when nothing is asked for. */
export function findBring(text: string): string | null {
  const match = [...text.matchAll(bring)].find(({ index }) => !forbids(sentenceBefore(text, index)));
  const asked = match?.[1]?.trim();
  if (!asked) return null;
  const things = asked.length <= LONGEST ? asked : (asked.split(',')[0] ?? '').trim();
  if (things.length > LONGEST) return null;
  const free = /miễn phí/iu.test(text) && !/miễn phí/iu.test(things) && things.length < 40;
  return `Mang ${things}${free ? ', miễn phí' : ''}`;
}
