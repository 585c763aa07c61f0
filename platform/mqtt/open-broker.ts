import type { Config } from '@saola/platform/config';
import type { Logger } from '@saola/platform/logging';
import type { Broker } from './broker.ts';
import { openEmbeddedBroker } from './embedded-broker.ts';
import { openOutsideBroker } from './outside-broker.ts';

export function openBroker(config: Config, logger: Logger): Promise<Broker> {
  return config.broker.kind === 'embedded'
    ? openEmbeddedBroker(config.broker.port, new URL(config.web.publicUrl).hostname, logger)
    : openOutsideBroker(config.broker.url, logger);
}
