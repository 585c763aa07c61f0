import { Refusal } from '@saola/platform/helper-process';
import { Demuxer } from 'node-av/api';

/** Opens a local file as `format`, and nothing else that it may point to. */
export function open(path: string, format: string): Demuxer {
  try {
    return Demuxer.openSync(path, { format, options: { protocol_whitelist: 'file' } });
  } catch (error) {
    throw new Refusal('not-readable', String(error));
  }
}
