/** The pencil box of the illustrations: everything is computed, so a scene is the same on every machine. */
export const WIDTH = 1200;
export const HEIGHT = 750;

export type Curve = (x: number) => number;
export type Point = readonly [x: number, y: number];

const round = (value: number) => Math.round(value * 10) / 10;

/** A calm horizon: three waves whose phases come from `seed`. */
export function horizon(y: number, swell: number, seed: number): Curve {
  return (x) =>
    y +
    swell * Math.sin(x / 190 + seed * 1.7) +
    swell * 0.55 * Math.sin(x / 97 + seed * 3.1) +
    swell * 0.25 * Math.sin(x / 49 + seed * 5.3);
}

/** Peaks: like a horizon, but sharper on top. */
export function peaks(y: number, swell: number, seed: number): Curve {
  return (x) =>
    y -
    swell * Math.abs(Math.sin(x / 210 + seed)) -
    swell * 0.5 * Math.abs(Math.sin(x / 121 + seed * 2.3)) +
    swell * 0.12 * Math.sin(x / 31 + seed);
}

/** Points of a curve every `step` px over the whole width. */
export function along(curve: Curve, step = 30, from = -30, to = WIDTH + 30): Point[] {
  const points: Point[] = [];
  for (let x = from; x <= to; x += step) points.push([x, curve(x)]);
  return points;
}

/** Smooth path through points, starting with M. */
export function smooth(points: readonly Point[]): string {
  const [first, ...rest] = points;
  if (!first) return '';
  let path = `M${round(first[0])} ${round(first[1])}`;
  rest.forEach((point, index) => {
    const next = rest[index + 1];
    const end: Point = next ? [(point[0] + next[0]) / 2, (point[1] + next[1]) / 2] : point;
    path += `Q${round(point[0])} ${round(point[1])} ${round(end[0])} ${round(end[1])}`;
  });
  return path;
}

/** Land below a curve down to the lower edge. */
export function land(curve: Curve, fill: string, step = 30): string {
  return `<path d="${smooth(along(curve, step))}L${WIDTH + 30} ${HEIGHT}L-30 ${HEIGHT}Z" fill="${fill}"/>`;
}

export function line(curve: Curve, stroke: string, width: number, opacity = 1): string {
  return `<path d="${smooth(along(curve))}" fill="none" stroke="${stroke}" stroke-width="${width}" stroke-opacity="${opacity}"/>`;
}

/** Contour-like strips between two curves, one colour after another, with a darker lip on each. */
export function terraces(
  top: Curve,
  bottom: Curve,
  count: number,
  colours: readonly string[],
  lip: string,
): string {
  let drawn = '';
  for (let index = 0; index < count; index += 1) {
    const share = (index / count) ** 1.35;
    const edge: Curve = (x) =>
      top(x) * (1 - share) +
      bottom(x) * share +
      (index === 0 ? 0 : (3 + index * 0.5) * Math.sin(x / (70 + index * 6) + index * 1.9));
    drawn += land(edge, colours[index % colours.length] ?? lip) + line(edge, lip, 1.5 + index * 0.16, 0.55);
  }
  return drawn;
}

export function cloud(x: number, y: number, size: number, fill: string, opacity = 1): string {
  const puffs: Array<[number, number, number]> = [
    [0, 0, 1],
    [0.95, -0.32, 1.15],
    [2.05, -0.05, 0.95],
    [2.9, 0.14, 0.66],
    [-0.85, 0.16, 0.64],
  ];
  const circles = puffs.map(
    ([dx, dy, r]) =>
      `<circle cx="${round(x + dx * size)}" cy="${round(y + dy * size)}" r="${round(r * size)}"/>`,
  );
  const base = `<rect x="${round(x - 1.45 * size)}" y="${round(y + 0.1 * size)}" width="${round(4.95 * size)}" height="${round(0.7 * size)}" rx="${round(0.35 * size)}"/>`;
  return `<g fill="${fill}" opacity="${opacity}">${circles.join('')}${base}</g>`;
}

export const sun = (x: number, y: number, r: number, fill = '#e8734a') =>
  `<circle cx="${x}" cy="${y}" r="${r + 26}" fill="${fill}" opacity="0.14"/><circle cx="${x}" cy="${y}" r="${r}" fill="${fill}"/>`;

/** A broad-leaved tree whose foot stands at x, y. */
export function tree(x: number, y: number, size: number, leaf = '#2f6b45', trunk = '#5b4030'): string {
  return (
    `<rect x="${round(x - size * 0.05)}" y="${round(y - size * 0.4)}" width="${round(size * 0.1)}" height="${round(size * 0.4)}" fill="${trunk}"/>` +
    `<path d="M${x} ${round(y - size)}C${round(x + size * 0.34)} ${round(y - size * 0.7)} ${round(x + size * 0.32)} ${round(y - size * 0.24)} ${x} ${round(y - size * 0.22)}` +
    `C${round(x - size * 0.32)} ${round(y - size * 0.24)} ${round(x - size * 0.34)} ${round(y - size * 0.7)} ${x} ${round(y - size)}Z" fill="${leaf}"/>`
  );
}

/** A small hill house seen from afar; its foot at x, y. */
export function hut(
  x: number,
  y: number,
  size: number,
  wall = '#7a5236',
  roof = '#4b3527',
  window = '',
): string {
  return (
    `<rect x="${x}" y="${round(y - size * 0.42)}" width="${size}" height="${round(size * 0.42)}" fill="${wall}"/>` +
    `<path d="M${round(x - size * 0.16)} ${round(y - size * 0.4)}L${round(x + size * 0.22)} ${round(y - size * 0.82)}H${round(x + size * 0.78)}L${round(x + size * 1.16)} ${round(y - size * 0.4)}Z" fill="${roof}"/>` +
    (window
      ? `<rect x="${round(x + size * 0.38)}" y="${round(y - size * 0.32)}" width="${round(size * 0.24)}" height="${round(size * 0.2)}" fill="${window}"/>`
      : '')
  );
}

export interface Look {
  coat: string;
  skirt: string;
  scarf?: string;
  hat?: 'cone' | 'scarf';
  trim?: string;
}

/** A person of height `size` whose feet stand at x, y; no face, only bearing and dress. */
export function person(x: number, y: number, size: number, look: Look): string {
  const at = (dx: number, dy: number) => `${round(x + dx * size)} ${round(y + dy * size)}`;
  const head =
    look.hat === 'cone'
      ? `<path d="M${at(-0.21, -0.8)}L${at(0, -1)}L${at(0.21, -0.8)}Z" fill="#e9cf94"/>`
      : look.hat === 'scarf'
        ? `<path d="M${at(-0.14, -0.8)}Q${at(0, -1.08)} ${at(0.14, -0.8)}Z" fill="${look.scarf ?? '#c2413a'}"/>`
        : `<path d="M${at(-0.115, -0.83)}Q${at(0, -1.02)} ${at(0.115, -0.83)}Z" fill="#2b2430"/>`;
  return (
    `<path d="M${at(-0.1, -0.36)}L${at(-0.19, 0)}H${round(x + size * 0.19)}L${at(0.1, -0.36)}Z" fill="${look.skirt}"/>` +
    (look.trim
      ? `<path d="M${at(-0.165, -0.1)}L${at(-0.18, -0.04)}H${round(x + size * 0.18)}L${at(0.165, -0.1)}Z" fill="${look.trim}"/>`
      : '') +
    `<path d="M${at(-0.15, -0.34)}L${at(-0.14, -0.6)}Q${at(0, -0.74)} ${at(0.14, -0.6)}L${at(0.15, -0.34)}Z" fill="${look.coat}"/>` +
    `<circle cx="${round(x)}" cy="${round(y - size * 0.79)}" r="${round(size * 0.11)}" fill="#c98f67"/>${head}`
  );
}

/** The whole picture: sky from top to bottom colour, then what stands before it. */
export function scene(title: string, sky: readonly [string, string], ...parts: string[]): string {
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}" role="img"><title>${title}</title>` +
    `<defs><linearGradient id="sky" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="${sky[0]}"/><stop offset="1" stop-color="${sky[1]}"/></linearGradient></defs>` +
    `<rect width="${WIDTH}" height="${HEIGHT}" fill="url(#sky)"/>${parts.join('')}</svg>`
  );
}
