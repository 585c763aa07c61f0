import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { ordersTopic } from '@saola/device-protocol';

export interface BareBroker {
  url: string;
  /** One order to each, with so many bytes in it. */
  order(loudspeakers: readonly { id: string }[], pad: number): void;
  end(): void;
}

/** The embedded broker alone in a process of its own. */
export async function bareBroker(port: number): Promise<BareBroker> {
  const broker = fork(join(import.meta.dirname, 'bare-broker.ts'), [String(port)]);
  await once(broker, 'message');
  return {
    url: `mqtt://127.0.0.1:${port}`,
    order: (loudspeakers, pad) =>
      void broker.send({ topics: loudspeakers.map(({ id }) => ordersTopic(id)), pad }),
    end: () => broker.disconnect(),
  };
}
