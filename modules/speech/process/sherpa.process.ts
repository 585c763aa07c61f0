// A process of its own for each model: what sherpa-onnx cannot load, it ends its process for.
import { createRequire } from 'node:module';
import { Refusal, serve } from '@saola/platform/helper-process';

export interface SherpaRequest {
  model: {
    kind: 'vits' | 'matcha';
    model: string;
    vocoder: string | null;
    tokens: string;
    lexicon: string | null;
    dataDir: string | null;
    threads: number;
  };
  text: string;
  speaker: number;
  speed: number;
}

export interface SherpaAnswer {
  samples: Float32Array;
  sampleRate: number;
}

interface OfflineTts {
  numSpeakers: number;
  sampleRate: number;
  generate(wanted: { text: string; sid: number; speed: number; enableExternalBuffer: boolean }): SherpaAnswer;
}
interface Sherpa {
  OfflineTts: new (config: object) => OfflineTts;
}

let loaded: OfflineTts | undefined;

function load({
  kind,
  model,
  vocoder,
  tokens,
  lexicon,
  dataDir,
  threads,
}: SherpaRequest['model']): OfflineTts {
  const { OfflineTts } = createRequire(import.meta.url)('sherpa-onnx-node') as Sherpa;
  const files = { tokens, lexicon: lexicon ?? '', dataDir: dataDir ?? '' };
  const config =
    kind === 'vits'
      ? { vits: { model, ...files } }
      : { matcha: { acousticModel: model, vocoder: vocoder ?? '', ...files } };
  return new OfflineTts({
    model: { ...config, numThreads: threads, provider: 'cpu', debug: false },
    maxNumSentences: 1,
  });
}

serve(async ({ model, text, speaker, speed }: SherpaRequest): Promise<SherpaAnswer> => {
  loaded ??= load(model);
  if (speaker >= Math.max(1, loaded.numSpeakers)) throw new Refusal('no-such-speaker', `${speaker}`);
  const { samples, sampleRate } = loaded.generate({ text, sid: speaker, speed, enableExternalBuffer: false });
  return { samples, sampleRate };
});
