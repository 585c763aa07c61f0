export { readEnv } from './read-env.ts';
export type { Env } from './read-env.ts';
export { decide, ConfigError } from './decide.ts';
export type { Config, Role } from './decide.ts';
