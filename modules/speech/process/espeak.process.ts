// A process of its own: espeak-ng is GPL-3.
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import startEspeak, { type EspeakModule } from 'espeak-ng';
import { Refusal, serve } from '@saola/platform/helper-process';

export interface EspeakRequest {
  text: string;
  voice: string;
  wordsPerMinute: number;
  /** 0 to 99; 50 is the voice's own. */
  pitch: number;
  /** 0 to 200; 100 is the voice's own. */
  loudness: number;
}

interface Engine {
  module: EspeakModule;
  exports: EspeakExports;
  /** The memory as it stood before the first text. */
  fresh: Uint8Array;
  complaints: string[];
}

interface EspeakExports {
  memory: WebAssembly.Memory;
  __main_argc_argv(count: number, words: number): number;
  stackSave(): number;
  stackRestore(to: number): void;
  stackAlloc(bytes: number): number;
}

/** Once a process: to compile and fill 18 MB costs a hundred times what a sentence costs. */
async function start(): Promise<Engine> {
  const code = await WebAssembly.compile(
    await readFile(fileURLToPath(new URL('espeak-ng.wasm', import.meta.resolve('espeak-ng')))),
  );
  const complaints: string[] = [];
  let exports: EspeakExports | undefined;
  const module = await startEspeak({
    noInitialRun: true,
    print: () => {},
    printErr: (line) => void complaints.push(line),
    instantiateWasm(imports, done) {
      const instance = new WebAssembly.Instance(code, imports);
      exports = instance.exports as unknown as EspeakExports;
      done(instance, code);
      return instance.exports;
    },
  });
  if (!exports) throw new Error('espeak-ng did not start');
  return { module, exports, fresh: new Uint8Array(exports.memory.buffer).slice(), complaints };
}

/** Its `main` may run again and again, as each time it finds the memory of the first time: nothing adds up. */
function run(
  { module, exports, fresh, complaints }: Engine,
  words: readonly string[],
  text: string,
): Uint8Array {
  complaints.length = 0;
  new Uint8Array(exports.memory.buffer).set(fresh);
  module.FS.writeFile('text', text);
  module.FS.writeFile('speech.wav', '');
  const stack = exports.stackSave();
  try {
    const places = words.map((word) => {
      const bytes = Buffer.from(`${word}\0`);
      const place = exports.stackAlloc(bytes.length);
      new Uint8Array(exports.memory.buffer, place, bytes.length).set(bytes);
      return place;
    });
    const list = exports.stackAlloc(4 * (places.length + 1));
    new Uint32Array(exports.memory.buffer, list, places.length + 1).set([...places, 0]);
    exports.__main_argc_argv(places.length, list);
  } finally {
    exports.stackRestore(stack);
  }
  return module.FS.readFile('speech.wav');
}

/** Begun before the first text comes. */
const engine = start();

serve(async ({ text, voice, wordsPerMinute, pitch, loudness }: EspeakRequest): Promise<Uint8Array> => {
  const ready = await engine;
  const options = ['-v', voice, '-s', `${wordsPerMinute}`, '-p', `${pitch}`, '-a', `${loudness}`, '-b', '1'];
  const wav = run(ready, ['espeak-ng', ...options, '-f', 'text', '-w', 'speech.wav'], text);
  if (wav.length === 0) throw new Refusal('not-speakable', ready.complaints.join(' ').slice(0, 300));
  return wav;
});
