import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { speechError } from '../../errors.ts';
import { NotOnnx, readOnnxMetadata } from './onnx-metadata.ts';
import { guessLanguage, readVoiceFile, type VoiceFile } from './voice-file.ts';

/** A folder that sherpa-onnx can speak with, as far as its files tell. */
export interface ModelFolder {
  folder: string;
  kind: 'vits' | 'matcha';
  model: string;
  vocoder: string | null;
  tokens: string;
  lexicon: string | null;
  dataDir: string | null;
  speakers: number;
  language: string;
  description: VoiceFile;
  /** Another one when a file of it was changed: the process that holds it is another one then. */
  version: string;
}

const vocoderName = /vocos|hifigan|vocoder/i;
const otherKinds: readonly [RegExp, string][] = [
  [/^voices\.bin$/, 'Kokoro'],
  [/^(encoder|decoder)[^/]*\.onnx$/, 'ASR'],
  [/^flow_lm|^lm_flow|^lm_main/, 'Pocket'],
  [/\.(pt|pth|ckpt|safetensors)$/, 'PyTorch'],
  [/\.(gguf|ggml)$/, 'GGUF'],
];

/**
 * Reads a folder, and loads nothing.
 * @throws speech/voice-file-not-right, speech/voice-model-incomplete, speech/voice-model-damaged,
 * speech/voice-model-of-another-kind, speech/voice-language-not-known
 */
export async function readModelFolder(folder: string): Promise<ModelFolder> {
  const names = (await readdir(folder)).sort();
  const has = (name: string) => (names.includes(name) ? join(folder, name) : null);
  const description = names.includes('voice.json')
    ? readVoiceFile(await readFile(join(folder, 'voice.json'), 'utf8'))
    : {};
  const models = names.filter((name) => name.endsWith('.onnx'));
  const main = models.find((name) => !vocoderName.test(name));
  if (!main || names.includes('voices.bin')) throw otherOrIncomplete(names);

  const metadata = await metadataOf(join(folder, main));
  const kind = kindOf(metadata, main);
  const vocoder = models.find((name) => vocoderName.test(name)) ?? null;
  if (kind === 'matcha' && !vocoder) throw speechError('voice-model-incomplete', { file: 'vocos-….onnx' });
  if (vocoder) await metadataOf(join(folder, vocoder));
  const tokens = has('tokens.txt');
  if (!tokens) throw speechError('voice-model-incomplete', { file: 'tokens.txt' });
  const [lexicon, dataDir] = [has('lexicon.txt'), has('espeak-ng-data')];
  if (dataDir && !(await readdir(dataDir)).includes('phontab'))
    throw speechError('voice-model-incomplete', { file: 'espeak-ng-data/phontab' });
  if (!lexicon && !dataDir && metadata.get('frontend') !== 'characters')
    throw speechError('voice-model-incomplete', { file: 'lexicon.txt / espeak-ng-data' });

  const language =
    description.language ??
    guessLanguage(basename(folder), main, metadata.get('language'), metadata.get('voice'));
  if (!language) throw speechError('voice-language-not-known');
  return {
    folder,
    kind,
    model: join(folder, main),
    vocoder: vocoder && join(folder, vocoder),
    tokens,
    lexicon,
    dataDir,
    speakers: Math.max(1, Number(metadata.get('n_speakers')) || 1),
    language: language.split('-')[0]!.toLowerCase(),
    description,
    version: await versionOf(folder, names),
  };
}

function otherOrIncomplete(names: readonly string[]) {
  for (const [pattern, found] of otherKinds)
    if (names.some((name) => pattern.test(name)))
      return speechError('voice-model-of-another-kind', { found });
  return speechError('voice-model-incomplete', { file: 'model.onnx' });
}

/** By what every model made for sherpa-onnx says of itself. */
function kindOf(metadata: ReadonlyMap<string, string>, file: string): 'vits' | 'matcha' {
  const said = `${metadata.get('model_type') ?? ''} ${metadata.get('comment') ?? ''}`.toLowerCase();
  if (!metadata.get('sample_rate') || !metadata.get('n_speakers'))
    throw speechError('voice-model-of-another-kind', { found: said.trim() || file });
  if (said.includes('matcha')) return 'matcha';
  if (!/vits|piper|coqui|icefall|melo|mms/.test(said))
    throw speechError('voice-model-of-another-kind', { found: said.trim() || file });
  return 'vits';
}

async function metadataOf(path: string): Promise<Map<string, string>> {
  try {
    return await readOnnxMetadata(path);
  } catch (error) {
    if (!(error instanceof NotOnnx)) throw error;
    throw speechError('voice-model-damaged', { file: basename(path), problem: error.message });
  }
}

async function versionOf(folder: string, names: readonly string[]): Promise<string> {
  const stats = await Promise.all(names.map((name) => stat(join(folder, name))));
  return stats.map(({ size, mtimeMs }) => `${size}.${Math.round(mtimeMs)}`).join('-');
}
