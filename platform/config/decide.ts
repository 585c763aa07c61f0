import { resolve } from 'node:path';
import type { Env } from './read-env.ts';

export type Role = 'web' | 'gateway' | 'worker';
const allRoles: readonly Role[] = ['web', 'gateway', 'worker'];

export interface Config {
  dataDir: string;
  demo: boolean;
  /** With all its sections and sites; without it, only the stories of its home pages: quick to make. */
  demoContent: boolean;
  roles: readonly Role[];
  logLevel: string;
  /** A demonstration keeps its console for people; a service writes its log to standard output. */
  logFile: string | null;
  database: { kind: 'embedded' } | { kind: 'outside'; url: string };
  broker: BrokerConfig;
  storage: { kind: 'folder'; folder: string } | { kind: 's3'; url: URL };
  web: {
    host: string;
    port: number;
    baseDomain: string;
    /** Origin of the main portal as people type it, without a slash at the end. */
    publicUrl: string;
    trustProxy: boolean | string;
    secure: boolean;
    /** Pages one address may ask for in ten seconds; 0 for no limit. */
    pageLimit: number;
    /** How long a content network in front keeps pages, when it is told which to drop; 0 for none. */
    cdnSeconds: number;
  };
  mail: { kind: 'catcher' } | { kind: 'smtp'; url: string };
  mailFrom: string;
  /** Bytes of drawn pages kept in memory; 0 draws every page anew. */
  pageCache: number;
  speech: {
    /** A folder of voice models, one sub-folder each; null for none. */
    voicesDir: string | null;
    /** A voice service asked over HTTP; its address has no slash at the end. */
    voiceService: { url: string; key: string | null } | null;
  };
  /** Weather feed for the portals; null for none. */
  weatherUrl: string | null;
  /** Whether links to other servers are asked at night; what lies inside is looked at in any case. */
  checkLinksOutside: boolean;
  limits: { pictureBytes: number; audioBytes: number; videoBytes: number; documentBytes: number };
}

export type BrokerConfig = (
  | { kind: 'embedded'; port: number }
  /** Addresses of one broker or of the servers of a cluster; the name and password are in the first. */
  | { kind: 'outside'; urls: string[] }
) & {
  /** What devices are told, where it differs from that. */
  toDevices: string[] | null;
};

/** All that is wrong with the configuration, said at once. */
export class ConfigError extends Error {
  override name = 'ConfigError';
  readonly problems: string[];
  constructor(problems: string[]) {
    super(`The configuration is not right:\n${problems.map((problem) => `  - ${problem}`).join('\n')}`);
    this.problems = problems;
  }
}

/**
 * Decides the configuration. Pure, so that every combination can be tried in a test.
 * `mainSlug` is the province's label in host names, such as `laocai`.
 */
export function decide(env: Env, mainSlug = 'laocai'): Config {
  const problems: string[] = [];
  const dataDir = resolve(env.DATA_DIR ?? 'data');
  const port = portOf('PORT', env.PORT, 3000, problems);
  const mqttPort = portOf('MQTT_PORT', env.MQTT_PORT, 1883, problems);
  const baseDomain = env.BASE_DOMAIN ?? 'localhost';
  if (!/^[a-z0-9.-]+$/.test(baseDomain))
    problems.push(`BASE_DOMAIN must be a host name such as laocai.gov.vn, not "${baseDomain}"`);

  const publicUrl = (env.PUBLIC_URL ?? `http://${mainSlug}.${baseDomain}:${port}`).replace(/\/+$/, '');
  if (env.PUBLIC_URL && !isUrl(publicUrl, ['http:', 'https:']))
    problems.push(`PUBLIC_URL must be an address such as https://laocai.gov.vn, not "${publicUrl}"`);
  if (env.DATABASE_URL && !isUrl(env.DATABASE_URL, ['postgres:', 'postgresql:']))
    problems.push('DATABASE_URL must begin with postgres://');
  const brokers = listOf(env.MQTT_URL);
  const toDevices = listOf(env.MQTT_PUBLIC_URL);
  for (const [name, urls] of [
    ['MQTT_URL', brokers],
    ['MQTT_PUBLIC_URL', toDevices],
  ] as const)
    if (urls.some((url) => !isUrl(url, ['mqtt:', 'mqtts:', 'tcp:'])))
      problems.push(`${name} must begin with mqtt:// or mqtts://, several addresses by commas`);
  if (toDevices.some((url) => URL.canParse(url) && new URL(url).username))
    problems.push('MQTT_PUBLIC_URL is told to every device: it may hold no name and no password');
  if (env.MQTT_URL && env.MQTT_PORT)
    problems.push('MQTT_PORT is for the embedded broker; with MQTT_URL leave it out');
  if (env.SMTP_URL && !isUrl(env.SMTP_URL, ['smtp:', 'smtps:']))
    problems.push('SMTP_URL must begin with smtp:// or smtps://');
  if (env.WEATHER_URL && !isUrl(env.WEATHER_URL, ['http:', 'https:']))
    problems.push('WEATHER_URL must be an address of JSON, beginning with https://');
  if (env.SAOLA_VOICE_SERVICE_URL && !isUrl(env.SAOLA_VOICE_SERVICE_URL, ['http:', 'https:']))
    problems.push('SAOLA_VOICE_SERVICE_URL must be an address beginning with https://');
  if (env.SAOLA_VOICE_SERVICE_KEY && !env.SAOLA_VOICE_SERVICE_URL)
    problems.push('SAOLA_VOICE_SERVICE_KEY needs SAOLA_VOICE_SERVICE_URL');
  if (port !== 0 && port === mqttPort && !env.MQTT_URL)
    problems.push(`PORT and MQTT_PORT must differ, both are ${port}`);

  const roles = (env.SAOLA_ROLES?.split(',').map((role) => role.trim()) ?? allRoles) as Role[];
  for (const role of roles)
    if (!allRoles.includes(role)) problems.push(`SAOLA_ROLES may name ${allRoles.join(', ')}, not "${role}"`);
  if (!env.MQTT_URL && !roles.includes('gateway'))
    problems.push('SAOLA_ROLES without gateway needs MQTT_URL: the embedded broker runs in the gateway only');
  for (const [name, words] of [
    ['SAOLA_DEMO', ['yes', 'small', 'no']],
    ['CHECK_LINKS_OUTSIDE', ['yes', 'no']],
  ] as const)
    if (env[name] && !words.some((word) => word === env[name]))
      problems.push(`${name} must be ${words.join(' or ')}, not "${env[name]}"`);

  const pageCache = numberOrOff('SAOLA_PAGE_CACHE', env.SAOLA_PAGE_CACHE, 64, problems) * 2 ** 20;
  const pageLimit = numberOrOff('SAOLA_PAGE_LIMIT', env.SAOLA_PAGE_LIMIT, 400, problems);
  const cdnSeconds = numberOrOff('SAOLA_CDN_SECONDS', env.SAOLA_CDN_SECONDS, 0, problems);
  const storage = decideStorage(env.STORAGE_URL, dataDir, problems);
  if (problems.length > 0) throw new ConfigError(problems);

  const demo = env.SAOLA_DEMO !== 'no';
  return {
    dataDir,
    demo,
    demoContent: demo && env.SAOLA_DEMO !== 'small',
    roles,
    logLevel: env.LOG_LEVEL ?? 'info',
    logFile: demo ? resolve(dataDir, 'saola.log') : null,
    database: env.DATABASE_URL ? { kind: 'outside', url: env.DATABASE_URL } : { kind: 'embedded' },
    broker: {
      ...(brokers.length > 0 ? { kind: 'outside', urls: brokers } : { kind: 'embedded', port: mqttPort }),
      toDevices: toDevices.length > 0 ? toDevices : null,
    },
    storage,
    web: {
      host: env.HOST ?? '0.0.0.0',
      port,
      baseDomain,
      publicUrl,
      trustProxy: decideProxy(env.TRUST_PROXY),
      secure: publicUrl.startsWith('https:'),
      pageLimit,
      cdnSeconds,
    },
    mail: env.SMTP_URL ? { kind: 'smtp', url: env.SMTP_URL } : { kind: 'catcher' },
    mailFrom: env.MAIL_FROM ?? 'saola@trinhdien.example',
    pageCache,
    speech: {
      voicesDir: env.SAOLA_VOICES_DIR ? resolve(env.SAOLA_VOICES_DIR) : null,
      voiceService: env.SAOLA_VOICE_SERVICE_URL
        ? { url: env.SAOLA_VOICE_SERVICE_URL.replace(/\/+$/, ''), key: env.SAOLA_VOICE_SERVICE_KEY ?? null }
        : null,
    },
    weatherUrl: env.WEATHER_URL ?? null,
    // The demonstration is full of invented addresses.
    checkLinksOutside: env.CHECK_LINKS_OUTSIDE ? env.CHECK_LINKS_OUTSIDE === 'yes' : !demo,
    limits: { pictureBytes: 20 << 20, audioBytes: 100 << 20, videoBytes: 200 << 20, documentBytes: 50 << 20 },
  };
}

function portOf(name: string, text: string | undefined, otherwise: number, problems: string[]): number {
  if (text === undefined) return otherwise;
  const port = Number(text);
  if (!Number.isInteger(port) || port < 0 || port > 65535)
    problems.push(`${name} must be a number from 0 to 65535, not "${text}"`);
  return port;
}

const listOf = (text = '') =>
  text
    .split(',')
    .map((one) => one.trim())
    .filter(Boolean);

/** `off` is 0. */
function numberOrOff(name: string, text: string | undefined, otherwise: number, problems: string[]): number {
  if (text === 'off') return 0;
  const number = Number(text ?? otherwise);
  if (!Number.isInteger(number) || number < 0 || number > 1_000_000)
    problems.push(`${name} must be a whole number or off, not "${text}"`);
  return number;
}

function decideStorage(url: string | undefined, dataDir: string, problems: string[]): Config['storage'] {
  if (!url) return { kind: 'folder', folder: resolve(dataDir, 'files') };
  if (isUrl(url, ['s3:', 's3+http:', 's3+https:'])) {
    const parsed = new URL(url);
    if (!parsed.username || !parsed.password || parsed.pathname.length < 2)
      problems.push('STORAGE_URL for S3 must be s3://KEY:SECRET@host/bucket (s3+http:// without TLS)');
    return { kind: 's3', url: parsed };
  }
  if (/^[a-z0-9+]{2,}:\/\//i.test(url) && !url.startsWith('file://'))
    problems.push(`STORAGE_URL must be a folder or s3://…, not "${url.split('@').pop()}"`);
  return { kind: 'folder', folder: resolve(url.replace(/^file:\/\//, '')) };
}

function decideProxy(text: string | undefined): boolean | string {
  if (text === undefined || text === 'no') return false;
  return text === 'yes' ? true : text;
}

function isUrl(text: string, protocols: string[]): boolean {
  return URL.canParse(text) && protocols.includes(new URL(text).protocol);
}
