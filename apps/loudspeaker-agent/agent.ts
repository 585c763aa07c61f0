import { once } from 'node:events';
import { statfs } from 'node:fs/promises';
import { readSigner, type Heartbeat, type Order } from '@saola/device-protocol';
import { askServer } from './ask-server.ts';
import { openAudioShelf } from './audio.ts';
import { makeClock } from './clock.ts';
import { makeConductor } from './conductor.ts';
import { openConnection } from './connection.ts';
import { basicAuthorisation, readCredentials } from './credentials.ts';
import { enrol } from './enrol.ts';
import { startFetching } from './fetching.ts';
import { nameInLog, say } from './log.ts';
import { openInbox } from './orders.ts';
import { findPlayer } from './player.ts';
import { makeReports } from './reports.ts';
import { openStore } from './store.ts';
import { version } from './version.ts';

export interface AgentOptions {
  server: string;
  dataFolder: string;
  code: string | null;
  name: string | null;
  heartbeatSeconds: number;
  signal: AbortSignal;
}

/** Runs the loudspeaker until the signal; throws EnrolmentRefused when the server does not take it in. */
export async function startAgent({
  server,
  dataFolder,
  code,
  name,
  heartbeatSeconds,
  signal,
}: AgentOptions): Promise<void> {
  if (name) nameInLog(name);
  const player = findPlayer();
  const credentials =
    (await readCredentials(dataFolder)) ??
    (await enrol({ server, dataFolder, code, player: player.kind, signal }));
  const { answer } = credentials;
  const { deviceId } = answer;
  nameInLog(name ?? answer.name);

  const store = openStore(dataFolder);
  takeFirstSettings();
  const clock = makeClock(store);
  const reports = makeReports(deviceId, await readSigner(credentials.privateKey), store, clock, player);
  const authorisation = basicAuthorisation(credentials);
  const shelf = openAudioShelf({ dataFolder, server, authorisation, clock, signal });
  const conductor = makeConductor({ store, shelf, clock, reports, player, changed });
  const fetching = startFetching({ store, shelf, clock, reports, signal, ready: conductor.lookAgain });
  const receive = await openInbox({
    deviceId,
    rootKey: answer.rootKey,
    store,
    clock,
    reports,
    changed: obey,
  });
  const mqttUrl = (await askServer({ server, authorisation, clock }))?.mqttUrl ?? answer.mqttUrl;
  const connection = openConnection({ credentials, mqttUrl, store, receive, connected });

  say(player.kind === 'silent' ? 'Không có loa: giữ đúng giờ nhưng không phát ra tiếng.' : 'Có loa.');
  conductor.lookAgain();
  const beating = setInterval(beat, heartbeatSeconds * 1000);
  const tidying = setInterval(() => void shelf.keepOnly(store.forgetOld(clock.now())), 3_600_000);

  if (!signal.aborted) await once(signal, 'abort');
  clearInterval(beating);
  clearInterval(tidying);
  await conductor.stop();
  await connection.close();
  await fetching.stopped;
  store.close();
  say('Đã dừng.');

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

  function obey(order: Order): void {
    say(`Nhận lệnh ${order.kind}${order.kind === 'PLAY' ? ` “${order.title}” lúc ${order.starts}` : ''}.`);
    if (order.kind === 'CANCEL') void conductor.cancel(order.programmeId).then(changed);
    else conductor.lookAgain();
    fetching.wake();
    if (order.kind === 'SET_VOLUME') beat();
  }

  function connected(): void {
    beat();
    void askServer({ server, authorisation, clock }).then(conductor.lookAgain);
  }

  function changed(): void {
    connection.sendReports();
    beat();
  }

  function beat(): void {
    clock.remember();
    void heartbeat().then(connection.beat);
    connection.sendReports();
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
      waitingReports: store.countReports(),
    };
  }
}
