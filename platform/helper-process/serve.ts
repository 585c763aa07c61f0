import type { Answer } from './helper-process.ts';

/** The input cannot be worked on, and would not be the next time either. */
export class Refusal extends Error {
  readonly reason: string;
  constructor(reason: string, detail = '') {
    super(detail);
    this.reason = reason;
  }
}

/** Runs inside a helper process: answers each question, and ends with its parent. */
export function serve<I, O>(work: (input: I) => Promise<O>): void {
  process.on('disconnect', () => process.exit(0));
  process.on('message', (input: I) => {
    work(input).then(
      (output) => send({ output }),
      (error: unknown) => {
        if (error instanceof Refusal) return send({ refused: error.reason, detail: error.message });
        console.error(error);
        process.exit(1);
      },
    );
  });
}

const send = (answer: Answer<unknown>): void => void process.send?.(answer);
