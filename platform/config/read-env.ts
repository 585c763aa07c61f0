/** Every setting of Saola, as text from the environment; nothing else reads it. */
export interface Env {
  NODE_ENV?: string;
  DATABASE_URL?: string;
  MQTT_URL?: string;
  MQTT_PUBLIC_URL?: string;
  MQTT_PORT?: string;
  STORAGE_URL?: string;
  DATA_DIR?: string;
  PORT?: string;
  HOST?: string;
  BASE_DOMAIN?: string;
  PUBLIC_URL?: string;
  TRUST_PROXY?: string;
  SMTP_URL?: string;
  MAIL_FROM?: string;
  SAOLA_DEMO?: string;
  SAOLA_ROLES?: string;
  SAOLA_PAGE_CACHE?: string;
  SAOLA_PAGE_LIMIT?: string;
  SAOLA_CDN_SECONDS?: string;
  LOG_LEVEL?: string;
  CHECK_LINKS_OUTSIDE?: string;
  WEATHER_URL?: string;
  SAOLA_VOICES_DIR?: string;
  SAOLA_VOICE_SERVICE_URL?: string;
  SAOLA_VOICE_SERVICE_KEY?: string;
}

const names = [
  'NODE_ENV',
  'DATABASE_URL',
  'MQTT_URL',
  'MQTT_PUBLIC_URL',
  'MQTT_PORT',
  'STORAGE_URL',
  'DATA_DIR',
  'PORT',
  'HOST',
  'BASE_DOMAIN',
  'PUBLIC_URL',
  'TRUST_PROXY',
  'SMTP_URL',
  'MAIL_FROM',
  'SAOLA_DEMO',
  'SAOLA_ROLES',
  'SAOLA_PAGE_CACHE',
  'SAOLA_PAGE_LIMIT',
  'SAOLA_CDN_SECONDS',
  'LOG_LEVEL',
  'CHECK_LINKS_OUTSIDE',
  'WEATHER_URL',
  'SAOLA_VOICES_DIR',
  'SAOLA_VOICE_SERVICE_URL',
  'SAOLA_VOICE_SERVICE_KEY',
] as const satisfies (keyof Env)[];

/** Empty text counts as not set. */
export function readEnv(source: Record<string, string | undefined> = process.env): Env {
  const env: Env = {};
  for (const name of names) {
    const value = source[name]?.trim();
    if (value) env[name] = value;
  }
  return env;
}
