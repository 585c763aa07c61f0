import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { pathToFileURL } from 'node:url';
import { compareVersions } from '@saola/device-protocol/compare-versions';
import {
  isWhole,
  launchedBy,
  readUpdateState,
  releaseFile,
  vouched,
  writeUpdateState,
  type Installed,
  type UpdateState,
} from './update-state.ts';

interface BuiltIn {
  version: string;
  start(): Promise<unknown>;
}

/** As `exitCodes.startAgain`; the launcher brings nothing of the program with it. */
const startAgain = 75;
/** A power cut in the middle of a trial is no fault of the program on trial. */
const mostStarts = 3;
const timeToEnd = 10_000;

/**
 * Runs the program of the last update that has proved itself, else the one installed by hand. One on trial runs as a
 * process of its own, until the server has heard it; one that ends or is not heard in time makes way for the one before.
 */
export async function launch(dataFolder: string, builtIn: BuiltIn): Promise<void> {
  for (let tried = readUpdateState(dataFolder); tried.trial; tried = readUpdateState(dataFolder))
    await tryOut(dataFolder, tried, tried.trial, builtIn);
  const { accepted } = readUpdateState(dataFolder);
  process.env[launchedBy] = 'here';
  if (accepted && isWhole(dataFolder, accepted) && !isReplaced(accepted, builtIn))
    await import(pathToFileURL(releaseFile(dataFolder, accepted)).href);
  else await builtIn.start();
}

/** Somebody has installed a newer one by hand since. */
const isReplaced = (accepted: Installed & { over: string }, { version }: BuiltIn): boolean =>
  version !== accepted.over && compareVersions(version, accepted.version) > 0;

async function tryOut(
  dataFolder: string,
  state: UpdateState,
  trial: NonNullable<UpdateState['trial']>,
  builtIn: BuiltIn,
): Promise<void> {
  const { orderId, version, sha256, starts, vouchWithinSeconds } = trial;
  const goBack = (reason: 'did-not-start' | 'did-not-vouch') => {
    console.log(`Bản ${version} không chạy được (${reason}): trở về bản trước.`);
    writeUpdateState(dataFolder, { ...state, trial: null, failed: { orderId, reason } });
  };
  if (starts >= mostStarts || !isWhole(dataFolder, trial)) return goBack('did-not-start');
  writeUpdateState(dataFolder, { ...state, trial: { ...trial, starts: starts + 1 } });
  const program = releaseFile(dataFolder, trial);
  const child = spawn(process.execPath, [...process.execArgv, program, ...process.argv.slice(2)], {
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
    env: { ...process.env, [launchedBy]: 'trial' },
  });
  let lives = false;
  let isLate = false;
  let isStopping = false;
  const patience = setTimeout(() => {
    isLate = true;
    end(child);
  }, vouchWithinSeconds * 1000);
  child.on('message', (word) => {
    if (word !== vouched || lives || isLate) return;
    lives = true;
    clearTimeout(patience);
    const accepted = { orderId, version, sha256, over: builtIn.version };
    writeUpdateState(dataFolder, { accepted, trial: null, failed: null });
    child.send(vouched, () => undefined);
  });
  const stop = () => {
    isStopping = true;
    end(child);
  };
  const stops = ['SIGTERM', 'SIGINT', 'disconnect'] as const;
  for (const one of stops) process.on(one, stop);
  const [code] = (await once(child, 'exit').catch(() => [1])) as [number | null];
  clearTimeout(patience);
  for (const one of stops) process.off(one, stop);
  if (isStopping) process.exit(0);
  if (isLate) return goBack('did-not-vouch');
  if (code === startAgain) return;
  if (!lives) return goBack('did-not-start');
  // It has proved itself; its end now is the affair of whoever keeps this program, as without an update.
  process.exit(code ?? 1);
}

function end(child: ChildProcess): void {
  child.kill('SIGTERM');
  setTimeout(() => child.kill('SIGKILL'), timeToEnd).unref();
}
