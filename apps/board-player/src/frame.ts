import cloudOff from 'lucide-static/icons/cloud-off.svg?raw';
import { formatDate, formatTime } from '@saola/vietnamese';
import { element } from './element.ts';
import { together } from './together.ts';
import type { TickerLine } from './ticker.ts';

/** What stands around the slides: strip, head with clock, ticker. Made once, changed in place. */
export function makeFrame(place: HTMLElement) {
  const demo = element('aside', {
    class: 'demo',
    'aria-label': 'Trang trình diễn',
    text: 'Trang trình diễn: nội dung chỉ để minh họa.',
  });
  const unit = element('p', { class: 'unit' });
  const lost = element('p', { class: 'lost' });
  const date = element('p', { class: 'date' });
  const time = element('p', { class: 'time' });
  const head = element(
    'header',
    { class: 'head' },
    element('span', { class: 'mark', 'aria-hidden': 'true' }),
    unit,
    lost,
    date,
    time,
  );
  const stage = element('main', { class: 'stage' });
  const tag = element('span', { class: 'tag' });
  const line = element('p', { class: 'line' });
  const dots = element('span', { class: 'dots', 'aria-hidden': 'true' });
  const ticker = element('footer', { class: 'ticker' }, tag, line, dots);
  const band = element('div', { class: 'band', 'aria-hidden': 'true' });
  place.replaceChildren(demo, head, band, stage, ticker);

  return {
    stage,
    showDemo: (shown: boolean) => place.classList.toggle('is-demo', shown),
    /** Nothing stands beside an emergency. */
    takeOver: (taken: boolean) => place.classList.toggle('is-emergency', taken),
    nameUnit(name: string) {
      unit.textContent = name;
      document.title = `Bảng tin ${name}`;
    },
    tellTime(now: Date) {
      date.textContent = formatDate(now);
      for (const clock of [time, ...stage.querySelectorAll('.clock')]) clock.textContent = formatTime(now);
    },
    tellLost(since: Date | null) {
      lost.hidden = since === null;
      if (since)
        lost.replaceChildren(
          element('span', { class: 'icon', svg: cloudOff }),
          `Mất kết nối từ ${formatTime(since)}`,
        );
    },
    tellLine(lines: TickerLine[], at: number) {
      const current = lines[at];
      ticker.hidden = !current;
      if (!current) return;
      tag.textContent = current.tag;
      line.textContent = together(current.text);
      dots.replaceChildren(...lines.map((_, index) => element('i', { class: index === at ? 'on' : '' })));
      dots.hidden = lines.length < 2;
    },
  };
}

export type Frame = ReturnType<typeof makeFrame>;
