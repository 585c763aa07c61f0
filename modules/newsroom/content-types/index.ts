import { readdirSync } from 'node:fs';
import { sectionGroups, type ContentType } from '../content-type.ts';

/** All content types as the menu has them. A file in this folder is a type; nothing else names it. */
export const contentTypes: readonly ContentType[] = await discover(new URL('./', import.meta.url));

const byCode = new Map(contentTypes.map((type) => [type.code, type]));
const byPath = new Map(contentTypes.map((type) => [type.path, type]));

export const contentTypeOf = (code: string): ContentType | undefined => byCode.get(code);
/** @param path first part of an address, without slashes: `lich-cong-tac` */
export const contentTypeAtPath = (path: string): ContentType | undefined => byPath.get(path);

async function discover(folder: URL): Promise<ContentType[]> {
  const names = readdirSync(folder).filter((name) => name.endsWith('.ts') && !/^index|[.]test[.]/.test(name));
  const files = await Promise.all(
    names.toSorted().map((name) => import(/* @vite-ignore */ new URL(name, folder).href)),
  );
  return files
    .flatMap((file: Record<string, ContentType>) => Object.values(file))
    .toSorted((a, b) => rank(a) - rank(b) || a.place - b.place);
}

function rank({ group }: ContentType): number {
  return sectionGroups.indexOf(group);
}
