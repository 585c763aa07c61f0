import type { IRegularForbiddenRuleType } from 'dependency-cruiser';

/** The walls of the house, as rules of dependency-cruiser. Paths are relative to the root. */

/** Tests, and the worlds that several of them are played in. */
const tests = '([.]test|-for-tests)[.]tsx?$';
const io =
  '^(node:)?(fs|net|http|https|http2|dgram|tls|dns|child_process|worker_threads|cluster)(/promises)?$' +
  '|node_modules/(kysely|pg|pg-boss|fastify|mqtt|nodemailer|sharp)/|^platform/(database|storage|mqtt|jobs|http|services)/';
const clients = 'admin|citizen|board-player|loudspeaker-agent';

/** module-map.json: group → module → the modules it may ask. */
export type ModuleMap = Record<string, Record<string, string[]>>;

export interface Wall extends IRegularForbiddenRuleType {
  name: string;
  comment: string;
}

export function wallsOf(moduleMap: ModuleMap): { forbidden: Wall[] } {
  const mayAsk = Object.assign({}, ...Object.values(moduleMap)) as Record<string, string[]>;
  return { forbidden: [...fixedWalls, ...Object.entries(mayAsk).map(wallOfModule), unknownModules(mayAsk)] };
}

const wall = (name: string, comment: string, from: Wall['from'], to: Wall['to']): Wall => ({
  name,
  comment,
  severity: 'error',
  from,
  to,
});

const fixedWalls = [
  wall(
    'module-has-one-front-door',
    'A module is entered by index.ts only.',
    { path: '^modules/([^/]+)/', pathNot: `${tests}|^modules/[^/]+/demo/` },
    { path: '^modules/', pathNot: '^modules/$1/|^modules/[^/]+/index[.]ts$' },
  ),
  wall(
    'apps-use-front-doors',
    'Apps, tests and demo data enter a module by index.ts, module.ts or its demo data.',
    { path: ['^(apps|tests)/', '^modules/([^/]+)/demo/', `^modules/([^/]+)/.*${tests}`] },
    { path: '^modules/', pathNot: '^modules/$1/|^modules/[^/]+/((index|module)[.]ts$|demo/)' },
  ),
  wall(
    'platform-knows-no-module',
    'platform/ is below every module and every app.',
    { path: '^platform/' },
    { path: '^(modules|apps)/' },
  ),
  wall(
    'packages-know-nobody',
    'packages/ are shared by apps in browsers and on devices: they import neither platform nor modules.',
    { path: '^packages/' },
    { path: '^(modules|apps|platform)/' },
  ),
  wall(
    'nobody-imports-apps',
    'Apps are the top: nothing below knows them.',
    { path: '^(platform|packages|modules)/' },
    { path: '^apps/' },
  ),
  wall(
    'clients-know-packages-only',
    'Browser apps and agents know the API and the device protocol, never the server.',
    { path: `^apps/(${clients})/`, pathNot: tests },
    { path: '^(modules|platform|apps)/', pathNot: '^apps/$1/' },
  ),
  wall(
    'nouns-do-no-io',
    'The files on top of a module are types and rules: no database, network, file or process.',
    {
      path: '^modules/[^/]+/[^/]+[.]tsx?$',
      pathNot: `${tests}|^modules/[^/]+/(index|module|tables|events|errors|permissions|testing)[.]ts$`,
    },
    { path: `${io}|^modules/[^/]+/(commands|queries|routes|listeners|jobs|messages)/` },
  ),
  wall(
    'queries-change-nothing',
    'A query imports no command and no door.',
    { path: '^modules/[^/]+/queries/', pathNot: tests },
    { path: '^modules/[^/]+/(commands|routes|listeners|jobs|messages)/' },
  ),
  wall(
    'commands-know-no-door',
    'Doors call commands, never the other way round; a task that a command leaves for later stands in jobs/.',
    { path: '^modules/[^/]+/commands/', pathNot: tests },
    { path: '^modules/[^/]+/(routes|listeners|messages)/' },
  ),
  wall(
    'testing-stays-in-tests',
    'What helps tests is not shipped.',
    { path: '^(platform|modules|apps|packages)/', pathNot: `${tests}|(^|/)testing([.]ts$|/)` },
    { path: '(^|/)testing([.]ts$|/)|-for-tests[.]tsx?$' },
  ),
  wall(
    'no-circles',
    'Two files that need each other are one file, or three. Circles of types alone vanish and are let be.',
    {},
    { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
  ),
  wall(
    'imports-lead-somewhere',
    'An import that cannot be resolved would make every other wall blind.',
    {},
    { couldNotResolve: true },
  ),
];

const wallOfModule = ([name, allowed]: [string, string[]]): Wall =>
  wall(
    'module-map',
    `module-map.json: ${name} may ask ${allowed.join(', ') || 'no other module'}.`,
    { path: `^modules/${name}/`, pathNot: `${tests}|^modules/[^/]+/demo/` },
    { path: '^modules/', pathNot: `^modules/(${[name, ...allowed].join('|')})/` },
  );

const unknownModules = (mayAsk: Record<string, string[]>): Wall =>
  wall(
    'module-map',
    'A module stands in module-map.json from its first day.',
    { path: '^modules/', pathNot: `^modules/(${Object.keys(mayAsk).join('|')})/` },
    {},
  );
