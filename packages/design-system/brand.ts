import { readFileSync } from 'node:fs';

/** The mark of the platform: a saola's brow and its two long, slightly curved horns. Takes the colour of the text. */
export function saolaMark(label = 'Saola'): string {
  return (
    `<svg viewBox="0 0 48 48" role="img" aria-label="${label}" fill="currentColor">` +
    '<path d="M20.6 26.5C17.2 19.4 14 10.8 12.6 2.6c-.1-.8-1-.8-1 0C11.9 12 14 21.2 17.3 28.6z"/>' +
    '<path d="M27.4 26.5C30.8 19.4 34 10.8 35.4 2.6c.1-.8 1-.8 1 0C36.1 12 34 21.2 30.7 28.6z"/>' +
    '<path d="M18.4 29.2c-2.9-1.5-5.9-1.3-7.9.1 1.6 2.5 4.1 3.6 7 3.4.3 4.8 2.3 9.3 4.1 11.9 1.3 1.8 3.5 1.8 4.8 0 1.8-2.6 3.8-7.1 4.1-11.9 2.9.2 5.4-.9 7-3.4-2-1.4-5-1.6-7.9-.1-1.6-1.4-3.5-2.1-5.6-2.1s-4 .7-5.6 2.1z"/>' +
    '</svg>'
  );
}

/** The demonstration's emblem; `id` must be the only one of its page. Stands where the National Emblem or the unit's own logo will stand (TT 32/2017 Art. 16). */
export function emblem(label = 'Biểu trưng minh họa', id = 'emblem'): string {
  return (
    `<svg class="emblem" width="56" height="56" viewBox="0 0 64 64" role="img" aria-label="${label}">` +
    '<circle cx="32" cy="32" r="31" fill="#141d42"/><circle cx="32" cy="32" r="28.5" fill="none" stroke="#f4c556" stroke-width="1.5"/>' +
    `<clipPath id="${id}"><circle cx="32" cy="32" r="26.5"/></clipPath><g clip-path="url(#${id})">` +
    '<circle cx="43" cy="20" r="5.5" fill="#d04a2b"/>' +
    '<path d="M2 42 17 24l6 6 9-14 11 16 5-5 16 17v6H2z" fill="#7f9bea"/><path d="m32 16 5.2 7.6-3 2.2-3-2.4-3.2 2.3-2-1.3z" fill="#fbf8f1"/>' +
    '<path d="M2 42c10-5 18-4 27-1s20 3 33-2v6c-12 5-22 4-32 1s-19-3-28 2z" fill="#fbf3df"/>' +
    '<path d="M2 47c10-5 18-4 27-1s20 3 33-2v6c-12 5-22 4-32 1s-19-3-28 2z" fill="#f4c556"/>' +
    '<path d="M2 52c10-5 18-4 27-1s20 3 33-2v16H2z" fill="#3f8a5a"/></g></svg>'
  );
}

/** What a page without a picture of its own looks like where somebody shares it: PNG, 1,200 × 630 pixels. */
export const sharePicture = (): Buffer => readFileSync(new URL('./share-picture.png', import.meta.url));

/** Square picture of the programmes to listen to, as players of podcasts want it: PNG, 1,400 pixels. */
export const podcastCover = (): Buffer => readFileSync(new URL('./podcast-cover.png', import.meta.url));
