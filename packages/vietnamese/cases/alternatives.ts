/** One slot: “{trên|xuyệt|}”; those of one number change together: “{1:trên|xuyệt} … {1:trên|xuyệt}”. */
const slot = /\{(?:(\d):)?([^{}]*)\}/g;
const limit = 1000; // readings of one cell

/**
 * Every reading a cell of the table stands for: whole texts joined by “ | ”, each with slots of alternatives. So the
 * choices stand once, and not all that can be made of them.
 */
export const readingsOf = (cell: string): string[] =>
  cell === '' ? [] : [...new Set(cell.split(/ \| (?![^{]*\})/).flatMap(expand))];

function expand(template: string): string[] {
  const choices = new Map<string, number>();
  const slots = [...template.matchAll(slot)].map(([whole, number, words = ''], place) => {
    const name = number ?? `own ${place}`;
    const alternatives = words.split('|');
    if ((choices.get(name) ?? alternatives.length) !== alternatives.length)
      throw new Error(`slots ${name} differ: ${template}`);
    choices.set(name, alternatives.length);
    return { whole, name, alternatives };
  });
  let picks: Map<string, number>[] = [new Map()];
  for (const [name, count] of choices)
    picks = picks.flatMap((pick) => Array.from({ length: count }, (_, at) => new Map(pick).set(name, at)));
  if (picks.length > limit) throw new Error(`${picks.length} readings: ${template}`);
  return picks.map((pick) => {
    let next = 0;
    return template
      .replace(slot, () => {
        const { name, alternatives } = slots[next++]!;
        return alternatives[pick.get(name) ?? 0] ?? '';
      })
      .replace(/ +/g, ' ')
      .trim();
  });
}
