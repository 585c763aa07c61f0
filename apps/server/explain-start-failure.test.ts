import { expect, it } from 'vitest';
import { explainStartFailure } from './explain-start-failure.ts';

it('a broker that refuses the account is told as that, without what only programmers read', () => {
  const said = explainStartFailure(new Error('Connection refused: Not authorized'));
  expect(said).toContain('start/broker-refused');
  expect(said).toContain('MQTT_URL');
  expect(said).not.toContain('    at ');
});
