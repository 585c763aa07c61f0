import { once } from 'node:events';
import { statfs } from 'node:fs/promises';
import { controlKinds, isControl, type Heartbeat, type Order } from '@saola/device-protocol';
import { askServer } from './ask-server.ts';
import { openAudioShelf } from './audio.ts';
import { bootId, isSameBoot, makeClock } from './clock.ts';
import { keepClock } from './clock-exchange.ts';
import { canComeBack } from './come-back.ts';
import { makeConductor } from './conductor.ts';
import { openConnection } from './connection.ts';
import { makeControl } from './control.ts';
import { basicAuthorisation, readCredentials } from './credentials.ts';
import { enrol } from './enrol.ts';
import { startFetching } from './fetching.ts';
import { powerOf, readHealth } from './health.ts';
import { keepLog, nameInLog, say } from './log.ts';
import { openInbox } from './orders.ts';
import { openPlayLog } from './play-log.ts';
import { findPlayer } from './find-player.ts';
import { makeLogSender } from './send-logs.ts';
import { openStore } from './store.ts';
import { canUpdate, makeUpdater } from './update.ts';
import { version } from './version.ts';

export interface AgentOptions {
  server: string;
  dataFolder: string;
  code: string | null;
  name: string | null;
  heartbeatSeconds: number;
  /** One of `playerNames`. */
  player?: string;
  /** So much recordings may take. */
  mostBytes?: number;
  /** What watches the mains writes it there, where the kernel does not know. */
  mainsFile?: string | null;
  signal: AbortSignal;
}

/** Also when nothing else is said: how soon a loss of the mains is told. */
const lookAtMains = 5_000;

/** Runs the loudspeaker until the signal, or until it is to begin anew; throws EnrolmentRefused when the server does not take it in. */
export async function startAgent({
  server,
  dataFolder,
  code,
  name,
  heartbeatSeconds,
  player: wantedPlayer,
  mostBytes,
  mainsFile = null,
  signal: stopping,
}: AgentOptions): Promise<'stopped' | 'again'> {
  const again = new AbortController();
  const signal = AbortSignal.any([stopping, again.signal]);
  if (name) nameInLog(name);
  const player = findPlayer(wantedPlayer);
  const credentials =
    (await readCredentials(dataFolder)) ??
    (await enrol({ server, dataFolder, code, player: player.kind, signal }));
  const { answer } = credentials;
  const { deviceId } = answer;
  nameInLog(name ?? answer.name);
  keepLog(dataFolder);

  const store = openStore(dataFolder);
  takeFirstSettings();
  const clock = makeClock(store);
  let mains: string | undefined;
  const silent = player.kind === 'silent';
  const playLog = await openPlayLog({
    deviceId,
    privateKey: credentials.privateKey,
    store,
    clock,
    silent,
  });
  noteStart();
  const authorisation = basicAuthorisation(credentials);
  const shelf = openAudioShelf({ dataFolder, server, authorisation, mostBytes, signal });
  const conductor = makeConductor({
    store,
    shelf,
    clock,
    playLog,
    player,
    changed,
    missing: () => fetching.wake(),
    begins: () => control.yield(),
    talks: {
      server,
      authorisation,
      orderKeys: () => store.setting('orderKeys', answer.orderKeys),
      refused: (refusal) => playLog.refusal(`live-${refusal}`),
    },
  });
  const restart = canComeBack() ? () => again.abort() : null;
  const control = makeControl({
    dataFolder,
    store,
    playLog,
    clock,
    player,
    playing: conductor.playing,
    sendLogs: makeLogSender({ server, authorisation, playLog, signal }),
    restart,
    changed,
  });
  const updater = makeUpdater({
    dataFolder,
    store,
    playLog,
    now: clock.now,
    rootKey: answer.rootKey,
    server,
    authorisation,
    isQuiet: conductor.isQuiet,
    restart,
    changed,
    signal,
  });
  const fetching = startFetching({ store, shelf, clock, playLog, signal, ready: conductor.lookAgain });
  const receive = await openInbox({
    deviceId,
    rootKey: answer.rootKey,
    store,
    clock,
    playLog,
    count: conductor.keepHeard,
    changed: obey,
  });
  const { mqttUrl, mqttUrls = [mqttUrl] } = (await askServer({ server, authorisation, clock })) ?? answer;
  const connection = openConnection({ credentials, mqttUrls, playLog, receive, connected });
  const timekeeping = keepClock({ ask: connection.askTime, clock, signal, learnt });

  say(silent ? 'Không có loa: giữ đúng giờ nhưng không phát ra tiếng.' : `Có loa (${player.name}).`);
  control.resume();
  updater.look();
  conductor.lookAgain();
  const beating = setInterval(beat, heartbeatSeconds * 1000);
  const tidying = setInterval(() => tidy(), 3_600_000);
  const watching = setInterval(() => void watchMains(), lookAtMains);

  if (!signal.aborted) await once(signal, 'abort');
  const how = stopping.aborted ? 'stopped' : 'again';
  clearInterval(watching);
  clearInterval(beating);
  clearInterval(tidying);
  await conductor.stop();
  playLog.device('SWITCHED_OFF', how === 'again' ? { reason: 'ordered' } : {});
  store.set('running', false);
  await connection.close();
  await fetching.stopped;
  playLog.remember();
  store.close();
  say('Đã dừng.');
  return how;

  function takeFirstSettings(): void {
    if (store.setting('orderKeys', null)) return;
    store.together(() => {
      store.set('orderKeys', answer.orderKeys);
      store.set('keySetNumber', answer.keySetNumber);
      store.set('timeZone', answer.timeZone);
      store.set('quietHours', answer.quietHours);
      store.set('volume', answer.volume);
      store.set('emergencyVolume', answer.emergencyVolume);
    });
  }

  /** Whether the machine was switched off properly the last time, is for the log to know. */
  function noteStart(): void {
    store.together(() => {
      if (store.setting('running', false)) {
        const lastAliveAt = new Date(store.setting('lastKnownTime', 0)).toISOString();
        playLog.device(isSameBoot(store) ? 'CRASHED' : 'POWER_CUT', { lastAliveAt });
      }
      playLog.device('SWITCHED_ON', { version });
      writeNews();
      store.set('running', true);
      store.set('bootId', bootId());
    });
  }

  function writeNews(): void {
    for (const { what, ...details } of clock.takeNews()) {
      const by = 'byMs' in details ? ` (${details.byMs} ms)` : '';
      say(`Đồng hồ của máy: ${clockWords[what]}${by}.`);
      playLog.device(what, details);
    }
  }

  function learnt(): void {
    writeNews();
    conductor.lookAgain();
    connection.sendLog();
  }

  function tidy(): void {
    // A clock that is ahead would forget what is still to come.
    if (!clock.measured()) return;
    playLog.forgetOld();
    store.forgetOld(clock.now());
    void shelf.keepOnly(store.neededAudio()).then(store.fillReserve);
  }

  function obey(order: Order): void {
    say(`Nhận lệnh ${order.kind}${'title' in order ? ` “${order.title}” lúc ${order.starts}` : ''}.`);
    conductor.lookAgain();
    fetching.wake();
    if (isControl(order)) control.obey();
    if (order.kind === 'UPDATE') updater.look();
    if (order.kind === 'SET_VOLUME' || isControl(order)) beat();
  }

  function connected(): void {
    beat();
    timekeeping.measureNow();
    if (!clock.measured()) void askServer({ server, authorisation, clock }).then(learnt);
  }

  function changed(): void {
    connection.sendLog();
    beat();
  }

  function beat(): void {
    if (clock.hasStepped()) {
      writeNews();
      timekeeping.measureNow();
    }
    clock.remember();
    playLog.remember();
    void heartbeat().then(connection.beat);
    connection.sendLog();
  }

  async function watchMains(): Promise<void> {
    const before = mains;
    mains = (await powerOf('/sys', mainsFile)).mains;
    if (!mains || mains === before) return;
    if (mains === 'LOST' || before) say(mains === 'LOST' ? 'Mất điện lưới.' : 'Có điện lưới trở lại.');
    beat();
  }

  async function heartbeat(): Promise<Heartbeat> {
    const disk = await statfs(dataFolder);
    const programmeId = conductor.playing();
    return {
      deviceId,
      at: new Date(clock.now()).toISOString(),
      state: programmeId ? 'PLAYING' : 'IDLE',
      programmeId,
      volume: store.setting('volume', answer.volume),
      player: player.kind,
      storage: { freeBytes: disk.bavail * disk.bsize, usedBytes: await shelf.usedBytes() },
      version,
      clock: { trusted: clock.trusted(), skewMs: clock.skewMs() },
      waitingReports: playLog.waiting(),
      log: { id: playLog.head().log, sequence: playLog.head().sequence },
      protocol: '1.3',
      obeys: [...controlKinds, 'LIVE', ...(canUpdate() && restart ? ['UPDATE'] : [])],
      muted: store.setting('muted', false),
      health: await readHealth({ mainsFile }),
    };
  }
}

const clockWords = {
  CLOCK_UNKNOWN: 'không biết giờ đúng, chưa phát theo lịch',
  CLOCK_WRONG: 'chạy sai giờ, đã theo giờ của máy chủ',
  CLOCK_STEPPED: 'vừa bị chỉnh giờ',
};
