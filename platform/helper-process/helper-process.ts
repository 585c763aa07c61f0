import { fork, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** What the child answers: a result, or a failure that is the input's fault and is not tried again. */
export type Answer<O> = { output: O } | { refused: string; detail: string };

/** The child said what is wrong with the input. */
export class InputRefused extends Error {
  override name = 'InputRefused';
  readonly reason: string;
  constructor(reason: string, detail: string) {
    super(`${reason}: ${detail}`);
    this.reason = reason;
  }
}

/** The child crashed or took too long, twice. */
export class HelperFailed extends Error {
  override name = 'HelperFailed';
}

export interface HelperProcess<I, O> {
  ask(input: I): Promise<O>;
  /** Starts the child for a question that is about to come; without one it ends as when idle. */
  warm(): void;
  /** Of the child that runs now; null while none does. */
  pid(): number | null;
  stop(): void;
}

interface HelperOptions {
  script: URL;
  /** Milliseconds one question may take. */
  timeout: number;
  /** Questions after which the child is replaced, for libraries whose memory only grows. */
  recycleAfter: number;
  /** Milliseconds without a question after which the child ends. */
  idle?: number;
}

/**
 * A child process that answers one question at a time. It starts when asked, ends when idle, and whatever
 * happens in it, the server lives on: a crash or a timeout is tried once more with a fresh child.
 */
export function helperProcess<I extends object, O>(options: HelperOptions): HelperProcess<I, O> {
  let child: ChildProcess | null = null;
  let asked = 0;
  let waiting = 0;
  let complaints = '';
  let idleTimer: NodeJS.Timeout | undefined;
  let queue: Promise<unknown> = Promise.resolve();

  function end() {
    clearTimeout(idleTimer);
    child?.kill('SIGKILL');
    child = null;
  }

  function start(): ChildProcess {
    asked = 0;
    complaints = '';
    const started = fork(fileURLToPath(options.script), [], {
      execArgv: [],
      // Third-party native code gets no secrets of the server.
      env: Object.fromEntries(
        ['PATH', 'TMPDIR', 'TEMP', 'SystemRoot'].map((name) => [name, process.env[name]]),
      ),
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    });
    started.stderr?.on(
      'data',
      (chunk: Buffer) => (complaints = (complaints + chunk.toString()).slice(-2000)),
    );
    started.on('exit', () => void (child === started && (child = null)));
    started.on('error', () => {});
    started.unref();
    started.channel?.unref();
    (started.stderr as { unref?: () => void } | null)?.unref?.();
    return started;
  }

  function askOnce(input: I): Promise<O> {
    const current = (child ??= start());
    asked++;
    return new Promise<O>((resolve, reject) => {
      const timer = setTimeout(() => fail(`no answer in ${options.timeout} ms`), options.timeout);
      const settle = () => {
        clearTimeout(timer);
        current.off('message', onMessage).off('exit', onExit);
      };
      const fail = (why: string) => {
        settle();
        end();
        reject(new HelperFailed(`${why} ${complaints}`.trim()));
      };
      const onExit = (code: number | null, signal: string | null) => fail(`ended with ${signal ?? code}`);
      const onMessage = (answer: Answer<O>) => {
        settle();
        if (asked >= options.recycleAfter) end();
        if ('output' in answer) resolve(answer.output);
        else reject(new InputRefused(answer.refused, answer.detail));
      };
      current.on('message', onMessage as (message: unknown) => void).on('exit', onExit);
      current.send(input, (error) => void (error && fail(error.message)));
    });
  }

  function endWhenIdle() {
    clearTimeout(idleTimer);
    idleTimer = setTimeout(end, options.idle ?? 60_000);
    idleTimer.unref();
  }

  async function askTwice(input: I): Promise<O> {
    clearTimeout(idleTimer);
    try {
      return await askOnce(input).catch((error: unknown) => {
        if (error instanceof InputRefused) throw error;
        return askOnce(input);
      });
    } finally {
      endWhenIdle();
    }
  }

  return {
    ask(input) {
      waiting++;
      const answer = queue.then(() => askTwice(input)).finally(() => waiting--);
      queue = answer.catch(() => {});
      return answer;
    },
    warm() {
      if (child || waiting > 0) return;
      child = start();
      endWhenIdle();
    },
    pid: () => child?.pid ?? null,
    stop: end,
  };
}
