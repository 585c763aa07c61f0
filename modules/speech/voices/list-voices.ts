import type { Services } from '@saola/platform/services';
import { builtInVoices } from './built-in-voices.ts';
import { listModelVoices } from './models/sherpa.ts';
import { listServiceVoices } from './service/voice-service.ts';
import type { Voice } from './voice.ts';

/** Every voice there is: the built-in ones first, then the operator's models and the voice service. */
export async function listVoices({ services }: { services: Pick<Services, 'config'> }): Promise<Voice[]> {
  const { voicesDir, voiceService } = services.config.speech;
  const [models, service] = await Promise.all([listModelVoices(voicesDir), listServiceVoices(voiceService)]);
  return [...builtInVoices.map(({ voice }) => voice), ...models, ...service];
}
