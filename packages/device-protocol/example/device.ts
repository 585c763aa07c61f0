// The smallest loudspeaker that is true to the document: silent, without a timeline. node device.ts SERVER FOLDER CODE
import { createHash, randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { connectAsync } from 'mqtt';
import {
  deviceTopic,
  hashOfEntry,
  makeKey,
  readSigner,
  readVerifiers,
  signReport,
  verifyKeySet,
  verifyOrder,
} from '../index.ts';
import type { EnrolmentAnswer, Order, PlayOrder, PrivateKey, PublicKey, Report } from '../index.ts';

const [server = '', folder = '', code = ''] = process.argv.slice(2);
const file = `${folder}/device.json`;
interface State {
  key: PrivateKey;
  me: EnrolmentAnswer;
  keys: PublicKey[];
  nonces: string[];
  cancelled: string[];
  open: PlayOrder[];
  log: string;
  entries: string[];
  acknowledged: number;
}
mkdirSync(folder, { recursive: true });
const state = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as State) : await enrol();
const { deviceId, secret, rootKey, mqttUrl } = state.me;
const signer = await readSigner(state.key);
const keep = () => (
  writeFileSync(`${file}.new`, JSON.stringify(state), { flush: true }),
  renameSync(`${file}.new`, file)
);
let turn = Promise.resolve();
const inTurn = (work: () => Promise<void>) =>
  void (turn = turn.then(work).catch((error: unknown) => process.emitWarning(String(error))));

async function enrol(): Promise<State> {
  const { publicKey, privateKey } = await makeKey();
  const body = JSON.stringify({
    code,
    publicKey,
    kind: 'LOUDSPEAKER',
    agentVersion: 'example',
    player: 'silent',
  });
  const answer = await fetch(`${server}/api/devices/enrol`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body,
  });
  const me = (await answer.json()) as EnrolmentAnswer;
  return {
    key: privateKey,
    me,
    keys: me.orderKeys,
    nonces: [],
    cancelled: [],
    open: [],
    log: randomUUID(),
    entries: [],
    acknowledged: 0,
  };
}
/** Changes of `state` made before it are kept in the same write. */
async function say(said: object): Promise<void> {
  const place = {
    log: state.log,
    sequence: state.entries.length + 1,
    previous: state.entries.length ? hashOfEntry(state.entries.at(-1)!) : 'begin',
  };
  state.entries.push(
    await signReport(
      { reportId: randomUUID(), deviceId, at: new Date().toISOString(), ...said, ...place } as Report,
      signer,
    ),
  );
  keep();
  send(state.entries.length - 1);
}
const send = (from: number) =>
  state.entries
    .slice(from)
    .forEach((jws) => client.publish(deviceTopic(deviceId, 'reports'), jws, { qos: 1 }));
async function end({ programmeId }: PlayOrder, how: object): Promise<void> {
  state.open = state.open.filter((one) => one.programmeId !== programmeId);
  await say({ kind: 'PLAYBACK', programmeId, silent: true, ...how });
}
async function play(order: PlayOrder): Promise<void> {
  const authorization = `Basic ${btoa(`${deviceId}:${secret}`)}`;
  const answer = await fetch(server + order.audio.path, { headers: { authorization } }).catch(() => null);
  if (!answer?.ok) return void setTimeout(() => void play(order), 1_000);
  const sha256 = createHash('sha256')
    .update(Buffer.from(await answer.arrayBuffer()))
    .digest('hex');
  if (sha256 !== order.audio.sha256)
    return inTurn(() => end(order, { state: 'FAILED', reason: 'audio-altered' }));
  const starts = Math.max(Date.now(), Date.parse(order.starts));
  setTimeout(
    () =>
      inTurn(() =>
        say({
          kind: 'PLAYBACK',
          programmeId: order.programmeId,
          silent: true,
          state: 'STARTED',
          offsetMs: 0,
          startErrorMs: Date.now() - starts,
          volume: 60,
        }),
      ),
    starts - Date.now(),
  );
  setTimeout(() => inTurn(() => end(order, { state: 'FINISHED' })), starts - Date.now() + order.durationMs);
}
async function obey(jws: string): Promise<void> {
  const seenNonces = new Set(state.nonces);
  const { order, refusal } = await verifyOrder(jws, await readVerifiers(state.keys), {
    deviceId,
    now: new Date(),
    seenNonces,
  });
  if (refusal === 'replayed') return;
  if (refusal === 'expired' && order)
    return say({ kind: 'RECEIPT', orderId: order.orderId, outcome: 'REFUSED', reason: refusal });
  if (!order) return say({ kind: 'REFUSAL', reason: refusal, times: 1 });
  if (refusal) return say({ kind: 'REFUSAL', reason: refusal, times: 1, orderId: order.orderId });
  state.nonces.push(order.nonce);
  await accept(order);
}
async function accept(order: Order): Promise<void> {
  const newKeys = order.kind === 'ROTATE_KEYS' ? await verifyKeySet(order.keySet, rootKey) : null;
  if (newKeys) state.keys = newKeys.keys;
  if (order.kind === 'CANCEL') state.cancelled.push(order.programmeId);
  if (order.kind === 'PLAY') state.open.push(order);
  await say({ kind: 'RECEIPT', orderId: order.orderId, outcome: 'ACCEPTED' });
  if (order.kind === 'PLAY' && state.cancelled.includes(order.programmeId))
    await end(order, { state: 'FAILED', reason: 'cancelled' });
  else if (order.kind === 'PLAY') void play(order);
}
async function acknowledged(word: { log: string; sequence: number; hash: string | null }): Promise<void> {
  if (word.log !== state.log) return;
  const mine = state.entries[word.sequence - 1];
  if (word.sequence === 0 || (mine && hashOfEntry(mine) === word.hash))
    return void (state.acknowledged = word.sequence);
  const left = state.entries
    .slice(state.acknowledged)
    .map((jws) => JSON.parse(atob(jws.split('.')[1]!.replaceAll('-', '+').replaceAll('_', '/'))) as object);
  Object.assign(state, { log: randomUUID(), entries: [], acknowledged: 0 });
  for (const said of [{ kind: 'DEVICE', what: 'LOG_BEGUN', reason: 'conflict' }, ...left]) await say(said);
}
const will = {
  topic: deviceTopic(deviceId, 'presence'),
  payload: Buffer.from(JSON.stringify({ deviceId, state: 'LOST' })),
  qos: 1 as const,
  retain: false,
};
const client = await connectAsync(mqttUrl, {
  protocolVersion: 4,
  clientId: deviceId,
  username: deviceId,
  password: secret,
  will,
});
client.on('message', (topic, payload) => {
  if (topic.endsWith('/orders')) inTurn(() => obey(payload.toString()));
  if (topic.endsWith('/acknowledged')) inTurn(() => acknowledged(JSON.parse(payload.toString())));
});
await client.subscribeAsync(
  (['orders', 'acknowledged', 'time'] as const).map((topic) => deviceTopic(deviceId, topic)),
  { qos: 1 },
);
inTurn(() => say({ kind: 'DEVICE', what: state.entries.length ? 'SWITCHED_ON' : 'LOG_BEGUN' }));
state.open.forEach((order) => void play(order));
const beat = () => {
  const health = {
    state: 'IDLE',
    programmeId: null,
    volume: 60,
    player: 'silent',
    storage: { freeBytes: 1e9, usedBytes: 0 },
    version: 'example',
    clock: { trusted: true, skewMs: null },
  };
  const about = {
    deviceId,
    at: new Date().toISOString(),
    ...health,
    waitingReports: state.entries.length - state.acknowledged,
    log: { id: state.log, sequence: state.entries.length },
  };
  client.publish(deviceTopic(deviceId, 'heartbeat'), JSON.stringify(about));
  client.publish(deviceTopic(deviceId, 'clock'), JSON.stringify({ deviceId, question: 1 }));
};
beat();
setInterval(beat, 60_000);
setInterval(() => send(state.acknowledged), 10_000);
