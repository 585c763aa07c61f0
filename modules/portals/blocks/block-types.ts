import { readdirSync } from 'node:fs';
import { type BlockType, blockGroups } from './block-type.ts';

/** Every kind of block, as the palette has them. A file in types/ is a kind; nothing else names it. */
export const blockTypes: ReadonlyMap<string, BlockType> = new Map(
  (await discover(new URL('./types/', import.meta.url))).map((type) => [type.code, type]),
);

async function discover(folder: URL): Promise<BlockType[]> {
  const names = readdirSync(folder).filter((name) => /[.]tsx?$/.test(name) && !/[.]test[.]/.test(name));
  const files = await Promise.all(
    names.toSorted().map((name) => import(/* @vite-ignore */ new URL(name, folder).href)),
  );
  const types = files.flatMap((file: Record<string, BlockType>) => Object.values(file));
  return types.toSorted((a, b) => blockGroups.indexOf(a.group) - blockGroups.indexOf(b.group));
}
