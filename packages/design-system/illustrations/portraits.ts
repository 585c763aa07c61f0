/** Neutral silhouettes of 600 × 800 where the demonstration would show a person: nobody, and nobody’s likeness. */
export const portraits = {
  woman: () =>
    silhouette(
      '#e9e2f1',
      '#6b4d7f',
      '<path d="M204 330c-16-150 44-214 98-214s112 64 96 214c-4 46-30 84-44 96H246c-16-12-38-50-42-96z" fill="#3c2b49"/>',
    ),
  man: () =>
    silhouette(
      '#dfe8ee',
      '#3f5f74',
      '<path d="M214 268c-6-98 40-146 88-146s94 48 88 146c-22-40-54-62-88-62s-66 22-88 62z" fill="#263a48"/>',
    ),
} as const;

export const portraitDrawing = (who: keyof typeof portraits): string => portraits[who]();

const silhouette = (ground: string, coat: string, hair: string): string =>
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 600 800" width="600" height="800" role="img"><title>Hình vẽ minh họa</title>' +
  `<rect width="600" height="800" fill="${ground}"/><circle cx="302" cy="330" r="252" fill="#fff" opacity="0.45"/>` +
  `<path d="M66 800c10-172 84-262 190-284h92c106 22 180 112 190 284z" fill="${coat}"/>` +
  '<path d="m256 514 46 74 46-74 30 12-76 132-76-132z" fill="#fff" opacity="0.85"/>' +
  '<path d="M252 420h100v102c-14 26-86 26-100 0z" fill="#c08a66"/>' +
  `${hair}<ellipse cx="302" cy="316" rx="84" ry="112" fill="#d8a27d"/></svg>`;
