import { expect, test } from 'vitest';
import { ConfigError, decide } from './decide.ts';
import { readEnv } from './read-env.ts';

test('nothing set means embedded everything, a demonstration on port 3000', () => {
  const config = decide(readEnv({ PORT: ' ', DATABASE_URL: '' }));
  expect(config).toMatchObject({
    demo: true,
    roles: ['web', 'gateway', 'worker'],
    database: { kind: 'embedded' },
    broker: { kind: 'embedded', port: 1883 },
    storage: { kind: 'folder' },
    web: { port: 3000, publicUrl: 'http://laocai.localhost:3000', secure: false },
    mail: { kind: 'catcher' },
  });
});

test('all that is wrong is said at once, in words that name the setting', () => {
  const wrong = {
    PORT: '70000',
    DATABASE_URL: 'mysql://x',
    MQTT_URL: 'wss://x/mqtt',
    SMTP_URL: 'x',
    SAOLA_DEMO: 'maybe',
    SAOLA_ROLES: 'web,painter',
    STORAGE_URL: 'ftp://x',
  };
  try {
    decide(wrong);
    expect.unreachable();
  } catch (error) {
    const { problems } = error as ConfigError;
    expect(problems).toHaveLength(7);
    for (const name of Object.keys(wrong)) expect(problems.join('\n')).toContain(name);
  }
});

test('a storage address with keys is not repeated in the problem', () => {
  expect(() => decide({ STORAGE_URL: 'gs://KEY:SECRET@bucket' })).toThrow(/bucket/);
  expect(() => decide({ STORAGE_URL: 'gs://KEY:SECRET@bucket' })).not.toThrow(/SECRET/);
});

test('outside services are taken by address alone', () => {
  const config = decide({
    DATABASE_URL: 'postgres://saola@db/saola',
    MQTT_URL: 'mqtts://saola:secret@broker-1:8883, mqtts://broker-2:8883',
    MQTT_PUBLIC_URL: 'mqtts://mqtt.laocai.gov.vn',
    STORAGE_URL: 's3://key:secret@s3.example/bucket?region=vn',
    PUBLIC_URL: 'https://laocai.gov.vn/',
    SAOLA_ROLES: 'worker',
    SAOLA_DEMO: 'no',
  });
  expect(config).toMatchObject({
    demo: false,
    logFile: null,
    broker: {
      kind: 'outside',
      urls: ['mqtts://saola:secret@broker-1:8883', 'mqtts://broker-2:8883'],
      toDevices: ['mqtts://mqtt.laocai.gov.vn'],
    },
    storage: { kind: 's3' },
    web: { publicUrl: 'https://laocai.gov.vn', secure: true },
  });
});
