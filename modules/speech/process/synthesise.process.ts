// A process of its own: espeak-ng is GPL-3, and its memory grows with every call.
import { writeFile } from 'node:fs/promises';
import espeak from 'espeak-ng';
import { Refusal, serve } from '@saola/platform/helper-process';

export interface SpeakRequest {
  text: string;
  voice: string;
  wordsPerMinute: number;
  output: string;
}

serve(async ({ text, voice, wordsPerMinute, output }: SpeakRequest): Promise<{ bytes: number }> => {
  const complaints: string[] = [];
  const engine = await espeak({
    arguments: ['-v', voice, '-s', String(wordsPerMinute), '-b', '1', '-f', 'text', '-w', 'speech.wav'],
    preRun: [(module) => module.FS.writeFile('text', text)],
    print: () => {},
    printErr: (line) => complaints.push(line),
  });
  let wav: Uint8Array;
  try {
    wav = engine.FS.readFile('speech.wav');
  } catch {
    throw new Refusal('not-speakable', complaints.join(' ').slice(0, 300));
  }
  await writeFile(output, wav);
  return { bytes: wav.length };
});
