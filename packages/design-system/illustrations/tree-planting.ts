import { cloud, horizon, land, peaks, person, scene, sun, tree } from './drawing.ts';

const sapling = (x: number, y: number, size: number) =>
  `<ellipse cx="${x}" cy="${y}" rx="${size * 0.62}" ry="${size * 0.18}" fill="#8a6440"/>` +
  `<path d="M${x} ${y}v${-size}" stroke="#6b4a32" stroke-width="${Math.max(2, size / 12)}"/>` +
  `<path d="M${x} ${y - size * 0.55}q${size * 0.5} ${-size * 0.1} ${size * 0.5} ${-size * 0.5}q${-size * 0.5} 0 ${-size * 0.5} ${size * 0.5}zM${x} ${y - size * 0.7}q${-size * 0.48} ${-size * 0.08} ${-size * 0.5} ${-size * 0.48}q${size * 0.5} 0 ${size * 0.5} ${size * 0.48}zM${x} ${y - size * 0.9}q${size * 0.3} ${-size * 0.1} ${size * 0.2} ${-size * 0.44}q${-size * 0.34} ${size * 0.1} ${-size * 0.2} ${size * 0.44}z" fill="#5fa04e"/>`;

export function treePlanting(): string {
  const slope = (x: number) => 560 - x * 0.11 + 22 * Math.sin(x / 190);
  const young: string[] = [];
  for (let row = 0; row < 4; row += 1)
    for (let column = 0; column < 9 - row; column += 1) {
      const x = 70 + row * 46 + column * (140 + row * 14);
      young.push(sapling(x, Math.round(slope(x) + 46 + row * 50), 24 + row * 10));
    }
  const forest = Array.from({ length: 26 }, (_, index) => {
    const x = 20 + index * 47;
    return tree(
      x,
      Math.round(horizon(452, 30, 2.2)(x) + 14 + (index % 3) * 8),
      58 + ((index * 29) % 40),
      index % 2 ? '#3f7d57' : '#356f4c',
    );
  }).join('');
  return scene(
    'Trồng cây gây rừng',
    ['#cfe6ee', '#fbf5e0'],
    sun(220, 150, 44, '#f0b65a'),
    cloud(640, 120, 40, '#ffffff', 0.85),
    land(peaks(390, 140, 1.3), '#b9d0d8'),
    land(horizon(400, 44, 3.9), '#86b09f'),
    land(horizon(452, 30, 2.2), '#4d8a63'),
    forest,
    land(slope, '#c9a873'),
    land((x) => slope(x) + 70 + 8 * Math.sin(x / 90), '#bb9660'),
    land((x) => slope(x) + 170 + 10 * Math.sin(x / 120 + 1), '#ad8752'),
    young.join(''),
    person(330, 650, 150, {
      coat: '#26397a',
      skirt: '#1b2550',
      hat: 'scarf',
      scarf: '#d04a2b',
      trim: '#f4c556',
    }),
    '<path d="m372 556 26 92" stroke="#6b4a32" stroke-width="8" stroke-linecap="round"/><path d="m386 640 30-4-8 26z" fill="#7b818d"/>',
    person(620, 690, 156, { coat: '#2f8f5d', skirt: '#26304f', hat: 'cone' }),
    person(900, 590, 132, { coat: '#c2413a', skirt: '#26304f', hat: 'cone', trim: '#f4c556' }),
    person(968, 596, 92, { coat: '#f4c556', skirt: '#2f6b45' }),
  );
}
