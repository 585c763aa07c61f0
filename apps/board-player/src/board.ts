import { drawEmergency } from './draw-emergency.ts';
import { drawSlide } from './draw-slide.ts';
import { element, fit } from './element.ts';
import type { Frame } from './frame.ts';
import { newId } from './key.ts';
import { keepShowing } from './showings.ts';
import { nextOf, secondsFor, showing, type Slide } from './slide.ts';
import { tickerLines, type TickerLine } from './ticker.ts';
import type { LastWord } from './vault.ts';

const TICKER_SECONDS = 8;
/** A slide that stands alone is reported in pieces of at most this length: a power cut loses no more. */
const PIECE_SECONDS = 60;

/** Shows the last word of the server, slide after slide; knows nothing of networks. */
export function makeBoard(frame: Frame, first: LastWord) {
  let word = first;
  let current: Slide | null = null;
  let since = 0;
  let leaves = 0;
  let lines: TickerLine[] = [];
  let line = -1;
  let lineLeaves = 0;

  const now = (): Date => new Date(Date.now() + word.clockOffset);

  function reportCurrent(at: number): void {
    if (!current) return;
    const seconds = Math.round((at - since) / 1000);
    if (seconds < 1) return;
    const shownAt = new Date(since + word.clockOffset).toISOString();
    void keepShowing({ id: newId(), slideId: current.id, shownAt, seconds });
    since = at;
  }

  function show(slide: Slide | null): void {
    const at = Date.now();
    reportCurrent(at);
    if (slide && slide === current) {
      leaves = at + secondsFor(slide) * 1000;
      return;
    }
    current = slide;
    since = at;
    leaves = at + (slide ? secondsFor(slide) : 2) * 1000;
    frame.takeOver(slide?.priority === 'EMERGENCY');
    if (!slide) frame.stage.replaceChildren(idle());
    else if (slide.priority === 'EMERGENCY')
      frame.stage.replaceChildren(drawEmergency(slide, element('p', { class: 'clock' })));
    else frame.stage.replaceChildren(drawSlide(slide));
    frame.tellTime(now());
    fitAll();
  }

  function fitAll(): void {
    for (const words of frame.stage.querySelectorAll<HTMLElement>('.words')) fitWords(words);
  }

  function tick(): void {
    const at = Date.now();
    const round = showing(word.slides, now());
    const stands = current !== null && round.some(({ id }) => id === current?.id);
    if (!stands && (current !== null || round.length > 0 || !frame.stage.hasChildNodes()))
      show(round[0] ?? null);
    else if (at >= leaves && round.length > 0) show(nextOf(round, current?.id ?? null));
    else if (at - since >= PIECE_SECONDS * 1000) reportCurrent(at);
    if (at >= lineLeaves) {
      line = lines.length > 0 ? (line + 1) % lines.length : -1;
      lineLeaves = at + TICKER_SECONDS * 1000;
      frame.tellLine(lines, line);
    }
    frame.tellTime(now());
  }

  function take(next: LastWord): void {
    word = next;
    frame.nameUnit(next.unitName);
    frame.showDemo(next.demo);
    lines = tickerLines(showing(next.slides, now()));
    const changed = current && next.slides.find(({ id }) => id === current?.id);
    if (changed && JSON.stringify(changed) !== JSON.stringify(current)) show(changed);
    if (changed) current = changed;
    frame.tellLine(lines, Math.min(Math.max(line, 0), lines.length - 1));
    tick();
  }

  take(first);
  addEventListener('resize', fitAll);
  setInterval(tick, 250);
  return { take };
}

function idle(): HTMLElement {
  return element(
    'section',
    { class: 'idle' },
    element('div', { class: 'band wide', 'aria-hidden': 'true' }),
    element('p', { class: 'clock' }),
    element('h1', { text: 'Chưa có tin để hiện' }),
    element('p', { text: 'Bảng tự cập nhật khi xã hoặc tỉnh có tin mới.' }),
  );
}

/** A short danger stands on one line, in the largest letters that allow it; what to do takes the room that is left. */
function fitWords(words: HTMLElement): void {
  if (!words.classList.contains('danger')) {
    fit(words, words.closest('.plain') ? 1.45 : 1.2);
    return;
  }
  words.classList.add('one-line');
  const act = words.querySelector<HTMLElement>('.act');
  act?.style.removeProperty('--fit');
  fit(words, 1.3, 0.62);
  if (words.scrollWidth > words.clientWidth + 1) {
    words.classList.remove('one-line');
    fit(words, 1.1);
  }
  if (act) fit(act, 1.35, Number(words.style.getPropertyValue('--fit')), words);
}
