import { along, cloud, type Curve, horizon, land, line, peaks, person, scene, sun } from './drawing.ts';

/** Rows of clipped bushes: rounds set close along a contour, a shade line under each row. */
function rows(top: Curve, bottom: Curve, count: number, light: string, dark: string): string {
  let drawn = '';
  for (let index = 0; index < count; index += 1) {
    const share = (index + 0.5) / count;
    const curve: Curve = (x) => top(x) * (1 - share) + bottom(x) * share;
    const radius = 9 + share * 17;
    drawn += line((x) => curve(x) + radius * 0.75, dark, radius * 1.3);
    drawn += `<g fill="${index % 2 ? light : '#7db95e'}">${along(curve, radius * 1.45)
      .map(
        ([x, y]) =>
          `<ellipse cx="${Math.round(x)}" cy="${Math.round(y)}" rx="${Math.round(radius)}" ry="${Math.round(radius * 0.78)}"/>`,
      )
      .join('')}</g>`;
  }
  return drawn;
}

export function teaHills(): string {
  const near: Curve = (x) => 500 - 80 * Math.sin(x / 330 + 0.4) + 12 * Math.sin(x / 100);
  return scene(
    'Đồi chè vào vụ hái',
    ['#d9ecdf', '#fbf6e2'],
    sun(960, 150, 44, '#f0b65a'),
    cloud(230, 140, 38, '#ffffff', 0.85),
    land(peaks(380, 120, 2.8), '#bcd7cd'),
    land(horizon(380, 44, 0.3), '#8dbba4'),
    cloud(560, 392, 24, '#f6faf0', 0.7),
    land((x) => 440 + 60 * Math.sin(x / 260 + 2.6), '#4f8f63'),
    rows(
      (x) => 450 + 60 * Math.sin(x / 260 + 2.6),
      (x) => 600 + 40 * Math.sin(x / 260 + 2.6),
      6,
      '#6aa85a',
      '#3c7a4d',
    ),
    land(near, '#3f7f45'),
    rows(
      (x) => near(x) + 12,
      (x) => near(x) + 330,
      8,
      '#8fca66',
      '#3a7a42',
    ),
    person(360, 640, 132, { coat: '#c2413a', skirt: '#26304f', hat: 'cone', trim: '#f4c556' }),
    person(640, 690, 146, {
      coat: '#26397a',
      skirt: '#1b2550',
      hat: 'scarf',
      scarf: '#d04a2b',
      trim: '#f4c556',
    }),
    person(880, 600, 112, { coat: '#fbf3df', skirt: '#37569f', hat: 'cone' }),
  );
}
