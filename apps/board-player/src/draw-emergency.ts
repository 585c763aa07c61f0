import check from 'lucide-static/icons/circle-check.svg?raw';
import { splitSentences } from '@saola/vietnamese';
import { element } from './element.ts';
import { splitDanger, type Slide } from './slide.ts';

/** Nothing but level, danger, act, instructions and the number to call; colours by level in Decision 18/2021/QĐ-TTg. */
export function drawEmergency(slide: Slide, clock: HTMLElement): HTMLElement {
  const level = slide.level ?? null;
  const { danger, act } = splitDanger(slide.title);
  const told = slide.facts.map(({ text }) => text);
  const instructions = (told.length > 0 ? told : splitSentences(slide.summary)).slice(0, 3);
  return element(
    'article',
    { class: 'emergency', 'data-level': String(level ?? 'none') },
    element(
      'header',
      {},
      level ? bars(level) : null,
      element('p', { class: 'class', text: level ? `KHẨN CẤP: RỦI RO CẤP ${level}` : 'TIN KHẨN CẤP' }),
      clock,
    ),
    element(
      'div',
      { class: 'danger words' },
      element('h1', { text: danger.toLocaleUpperCase('vi') }),
      act ? element('p', { class: 'act', text: act }) : null,
    ),
    element(
      'div',
      { class: 'below' },
      element(
        'ul',
        { class: 'instructions words' },
        ...instructions.map((text) =>
          element('li', {}, element('span', { class: 'icon', svg: check }), element('span', { text })),
        ),
      ),
      element('p', { class: 'call' }, element('span', { text: 'Gọi' }), element('strong', { text: '112' })),
    ),
  );
}

/** Five rising bars beside the words: the level is said by shape as well as by colour. */
function bars(level: number): HTMLElement {
  const one = (index: number): HTMLElement => element('i', { class: index < level ? 'on' : '' });
  return element('span', { class: 'bars', 'aria-hidden': 'true' }, ...[0, 1, 2, 3, 4].map(one));
}
