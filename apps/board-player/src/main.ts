import './board.css';
import { makeBoard } from './board.ts';
import { askForCode } from './enrolment.ts';
import { makeFrame } from './frame.ts';
import { keepPictures } from './pictures.ts';
import { askAbout, askForSlides, ServerFailure } from './server.ts';
import { sendShowings } from './showings.ts';
import { recall, remember, type Identity, type LastWord } from './vault.ts';

const POLL = 20_000;
const sleep = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));
const place = document.getElementById('board') ?? document.body;

async function run(identity: Identity): Promise<never> {
  const frame = makeFrame(place);
  const nothing: LastWord = {
    unitName: identity.unitName,
    slides: [],
    demo: false,
    clockOffset: 0,
    heardAt: '',
  };
  let word = (await recall<LastWord>('last-word')) ?? nothing;
  const board = makeBoard(frame, word);
  let seen: string | null = null;
  let lost: Date | null = null;
  setInterval(() => void sendShowings(identity).catch(() => 0), POLL);

  for (;;) {
    const asked = Date.now();
    try {
      const answer = await askForSlides(identity, seen);
      const { demo } = await askAbout().catch(() => word);
      const clockOffset = Date.parse(answer.serverTime) - Date.now();
      word = {
        unitName: answer.board.unitName,
        slides: answer.slides,
        demo,
        clockOffset,
        heardAt: answer.serverTime,
      };
      await remember('last-word', word);
      board.take(word);
      void keepPictures(answer.slides);
      lost = null;
      seen = answer.state ?? null;
    } catch (failure) {
      if (failure instanceof ServerFailure && failure.kind === 'refused') {
        return again(`Máy chủ không nhận bảng này nữa. ${failure.message}`);
      }
      lost ??= new Date();
      seen = null;
    }
    frame.tellLost(lost && Date.now() - lost.getTime() > POLL ? lost : null);
    // A server that answered after waiting for news is asked again at once.
    const waited = Date.now() - asked;
    if (!seen || waited < 1_000) await sleep(lost ? 5_000 : seen ? 1_000 : POLL);
  }
}

async function again(said: string): Promise<never> {
  return run(await askForCode(place, said));
}

/** A kiosk is never reloaded by a person: it looks for a new player every hour and starts it by itself. */
async function keepItselfNew(): Promise<void> {
  if (!('serviceWorker' in navigator) || !import.meta.env.PROD) return;
  const had = navigator.serviceWorker.controller !== null;
  const worker = await navigator.serviceWorker.register('/bang-tin/service-worker.js', {
    scope: '/bang-tin/',
  });
  if (had) navigator.serviceWorker.addEventListener('controllerchange', () => location.reload());
  setInterval(() => void worker.update().catch(() => undefined), 3_600_000);
}

async function start(): Promise<void> {
  void keepItselfNew().catch(() => undefined);
  void (navigator as Navigator & { wakeLock?: WakeLock }).wakeLock?.request('screen').catch(() => undefined);
  await document.fonts.ready;
  const identity = await recall<Identity>('identity');
  await run(identity ?? (await askForCode(place, '')));
}

void start();
