import type { Block } from './blocks.ts';

/** Headings in levels 2 to 4 without a level left out, whatever levels the source used. */
export function normaliseHeadings(blocks: Block[]): Block[] {
  const above: number[] = [];
  return blocks.map((block) => {
    if (block.type !== 'heading') return block;
    const level = Number(block.attrs?.level);
    while (above.length > 0 && above.at(-1)! >= level) above.pop();
    above.push(level);
    return { ...block, attrs: { level: Math.min(1 + above.length, 4) } };
  });
}
