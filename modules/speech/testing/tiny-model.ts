import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const varint = (value: number): Buffer => {
  const bytes: number[] = [];
  for (; value >= 128; value = Math.floor(value / 128)) bytes.push((value % 128) | 128);
  return Buffer.from([...bytes, value]);
};
const bytes = (field: number, content: Buffer | string): Buffer => {
  const held = Buffer.from(content as string);
  return Buffer.concat([varint(field * 8 + 2), varint(held.length), held]);
};
const number = (field: number, value: number): Buffer => Buffer.concat([varint(field * 8), varint(value)]);

const [float, int64] = [1, 7];

const value = (name: string, type: number, dims: readonly (number | string)[]) => {
  const shape = dims.map((dim) => bytes(1, typeof dim === 'number' ? number(1, dim) : bytes(2, dim)));
  return Buffer.concat([
    bytes(1, name),
    bytes(2, bytes(1, Buffer.concat([number(1, type), bytes(2, Buffer.concat(shape))]))),
  ]);
};
const node = (operation: string, inputs: readonly string[], output: string, ...attributes: Buffer[]) =>
  Buffer.concat([
    ...inputs.map((input) => bytes(1, input)),
    bytes(2, output),
    bytes(4, operation),
    ...attributes.map((attribute) => bytes(5, attribute)),
  ]);
const integer = (name: string, held: number) =>
  Buffer.concat([bytes(1, name), number(3, held), number(20, 2)]);
const tensor = (name: string, type: number, dims: readonly number[], raw: Buffer) =>
  Buffer.concat([...dims.map((dim) => number(1, dim)), number(2, type), bytes(8, name), bytes(9, raw)]);

interface Graph {
  nodes: Buffer[];
  constants: Buffer[];
  inputs: Buffer[];
  outputs: Buffer[];
}

const model = (
  { nodes, constants, inputs, outputs }: Graph,
  metadata: Readonly<Record<string, string>>,
): Buffer =>
  Buffer.concat([
    number(1, 8),
    bytes(2, 'saola test'),
    bytes(
      7,
      Buffer.concat([
        ...nodes.map((each) => bytes(1, each)),
        bytes(2, 'tiny'),
        ...constants.map((each) => bytes(5, each)),
        ...inputs.map((each) => bytes(11, each)),
        ...outputs.map((each) => bytes(12, each)),
      ]),
    ),
    bytes(8, Buffer.concat([bytes(1, ''), number(2, 13)])),
    ...Object.entries(metadata).map(([key, text]) =>
      bytes(14, Buffer.concat([bytes(1, key), bytes(2, text)])),
    ),
  ]);

const floats = (values: readonly number[]) => Buffer.from(Float32Array.from(values).buffer);
const longs = (values: readonly number[]) => Buffer.from(BigInt64Array.from(values.map(BigInt)).buffer);

/** A letter is a tone of 50 ms at 22,050 Hz: the number of the letter says how high. */
const samplesOfLetter = 1102;
const tones = (input: string, output: string): Pick<Graph, 'nodes' | 'constants'> => ({
  nodes: [
    node('Reshape', [input, 'column'], 'letters'),
    node('MatMul', ['letters', 'time'], 'phase'),
    node('Sin', ['phase'], 'loud'),
    node('Mul', ['loud', 'loudness'], 'soft'),
    node('Reshape', ['soft', 'row'], output),
  ],
  constants: [
    tensor('column', int64, [2], longs([-1, 1])),
    tensor('row', int64, [3], longs([1, 1, -1])),
    tensor('loudness', float, [1], floats([0.4])),
    tensor(
      'time',
      float,
      [1, samplesOfLetter],
      floats(Array.from({ length: samplesOfLetter }, (_, place) => (2 * Math.PI * 60 * place) / 22_050)),
    ),
  ],
});

const scalars = (...names: string[]) => names.map((name) => value(name, float, [1]));
const letters = [...'abcdeghiklmnopqrstuvxy', 'à', 'ả', 'đ', 'ế', 'ộ', 'ô', 'ơ', 'ư', 'ă', 'â', 'ê'];

const common = { sample_rate: '22050', n_speakers: '1', language: 'Vietnamese', add_blank: '0' };

export const tinyVits = (metadata: Readonly<Record<string, string>> = {}): Buffer =>
  model(
    {
      nodes: [node('Cast', ['x'], 'numbers', integer('to', float)), ...tones('numbers', 'y').nodes],
      constants: tones('numbers', 'y').constants,
      inputs: [
        value('x', int64, [1, 'N']),
        value('x_length', int64, [1]),
        ...scalars('noise_scale', 'length_scale', 'noise_scale_w'),
      ],
      outputs: [value('y', float, [1, 1, 'M'])],
    },
    {
      ...common,
      model_type: 'vits',
      comment: 'test',
      frontend: 'characters',
      use_eos_bos: '0',
      punctuation: '. ,',
      ...metadata,
    },
  );

const tinyMatcha = (): Buffer =>
  model(
    {
      nodes: [
        node('Cast', ['x'], 'numbers', integer('to', float)),
        node('Reshape', ['numbers', 'row'], 'mel'),
      ],
      constants: [tensor('row', int64, [3], longs([1, 1, -1]))],
      inputs: [
        value('x', int64, [1, 'N']),
        value('x_length', int64, [1]),
        ...scalars('noise_scale', 'length_scale'),
      ],
      outputs: [value('mel', float, [1, 1, 'N'])],
    },
    { ...common, model_type: 'matcha-tts', jieba: '1', use_eos_bos: '0', pad_id: '0' },
  );

const tinyVocoder = (): Buffer =>
  model(
    {
      ...tones('mel', 'audio'),
      inputs: [value('mel', float, [1, 1, 'N'])],
      outputs: [value('audio', float, [1, 1, 'M'])],
    },
    { model_type: 'hifigan' },
  );

/** A voice folder of the kind VITS whose letters are tones. */
export async function writeTinyVits(
  folder: string,
  metadata?: Readonly<Record<string, string>>,
): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'model.onnx'), tinyVits(metadata));
  await writeFile(
    join(folder, 'tokens.txt'),
    [...letters, '.', ','].map((letter, place) => `${letter} ${place + 4}\n`).join('') + '  60\n',
  );
}

/** The same of the kind Matcha, with its vocoder and a lexicon. */
export async function writeTinyMatcha(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'model-steps-3.onnx'), tinyMatcha());
  await writeFile(join(folder, 'hifigan_v2.onnx'), tinyVocoder());
  await writeFile(join(folder, 'tokens.txt'), `_ 0\nx 5\ni 9\nn 12\n. 3\n, 2\n`);
  await writeFile(join(folder, 'lexicon.txt'), 'xin x i n\n');
}
