import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

interface Manifest {
  name: string;
  exports?: Record<string, string>;
  dependencies?: Record<string, string>;
  devDependencies?: Record<string, string>;
}

/**
 * What is wrong with the package.json files of the workspaces, in sentences: each is called after its folder, leads
 * only to files that exist, and asks for no library (libraries are pinned in the root alone).
 */
export function workspaceFaults(root: string): string[] {
  return workspaces(root).flatMap((folder) => {
    const file = join(root, folder, 'package.json');
    if (!existsSync(file)) return [`workspace: ${folder} has no package.json`];
    const manifest = JSON.parse(readFileSync(file, 'utf8')) as Manifest;
    const { name, exports = {}, dependencies, devDependencies } = manifest;
    const wanted = `@saola/${folder.split('/').at(-1)}`;
    const libraries = Object.keys({ ...dependencies, ...devDependencies }).filter(
      (it) => !it.startsWith('@saola/'),
    );
    return [
      ...(name === wanted ? [] : [`workspace: ${folder} is called ${name}, not ${wanted}`]),
      ...Object.values(exports)
        .filter((path) => !existsSync(join(root, folder, path)))
        .map((path) => `workspace: ${folder} exports ${path}, which is not there`),
      ...libraries.map((library) => `workspace: ${folder} asks for ${library}; libraries stand in the root`),
    ];
  });
}

const workspaces = (root: string): string[] => [
  'platform',
  ...['packages', 'modules', 'apps'].flatMap((group) =>
    existsSync(join(root, group))
      ? readdirSync(join(root, group), { withFileTypes: true })
          .filter((entry) => entry.isDirectory())
          .map((entry) => `${group}/${entry.name}`)
      : [],
  ),
];
