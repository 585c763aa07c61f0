import book from 'lucide-static/icons/book-open-check.svg?raw';
import calendar from 'lucide-static/icons/calendar-days.svg?raw';
import check from 'lucide-static/icons/circle-check.svg?raw';
import mapPin from 'lucide-static/icons/map-pin.svg?raw';
import { element } from './element.ts';
import type { FactKind, Slide } from './slide.ts';

const icons: Record<FactKind, string> = { TIME: calendar, PLACE: mapPin, BRING: book, ACT: check };

/** An ordinary slide: the picture on the left, title and up to three facts on the right. */
export function drawSlide(slide: Slide): HTMLElement {
  const facts = slide.facts.slice(0, 3);
  const told =
    facts.length > 0
      ? element(
          'ul',
          { class: 'facts' },
          ...facts.map(({ kind, text }) =>
            element(
              'li',
              {},
              element('span', { class: 'icon', svg: icons[kind] }),
              element('span', { text }),
            ),
          ),
        )
      : element('p', { class: 'summary', text: slide.summary });
  const words = element('div', { class: 'words' }, element('h1', { text: slide.title }), told);
  return element(
    'article',
    { class: slide.picture ? 'slide' : 'slide plain' },
    slide.picture && element('div', { class: 'picture' }, pictureOf(slide.picture)),
    words,
  );
}

function pictureOf({ url, alt }: { url: string; alt: string }): HTMLElement {
  const picture = element('img', { src: url, alt });
  // A picture that cannot be had now leaves its place to the words.
  picture.addEventListener('error', () => {
    picture.closest('.slide')?.classList.add('plain');
    picture.parentElement?.remove();
  });
  return picture;
}
