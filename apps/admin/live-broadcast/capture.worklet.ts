// On the audio thread: hands the samples of the microphone over, so many at a time.

declare class AudioWorkletProcessor {
  readonly port: MessagePort;
}
declare function registerProcessor(name: string, processor: unknown): void;

const together = 1_024;

class Capture extends AudioWorkletProcessor {
  #samples = new Float32Array(together);
  #count = 0;

  process([input]: Float32Array[][]): boolean {
    const channel = input?.[0];
    if (!channel) return true;
    for (const sample of channel) {
      this.#samples[this.#count++] = sample;
      if (this.#count < together) continue;
      this.port.postMessage(this.#samples, [this.#samples.buffer]);
      this.#samples = new Float32Array(together);
      this.#count = 0;
    }
    return true;
  }
}

registerProcessor('saola-capture', Capture);
