import type { Config } from '@saola/platform/config';
import type { Logger } from '@saola/platform/logging';
import type { Broker } from './broker.ts';
import { openEmbeddedBroker } from './embedded-broker.ts';
import { openOutsideBroker } from './outside-broker.ts';

export async function openBroker({ broker, web }: Config, logger: Logger): Promise<Broker> {
  const opened =
    broker.kind === 'embedded'
      ? await openEmbeddedBroker(broker.port, new URL(web.publicUrl).hostname, logger)
      : await openOutsideBroker(broker.urls, logger);
  const [first, ...others] = broker.toDevices ?? opened.urls;
  return { ...opened, urls: [first ?? opened.urls[0], ...others] };
}
