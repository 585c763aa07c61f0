import { cloud, horizon, land, peaks, person, scene, tree } from './drawing.ts';

function cloth(
  x: number,
  y: number,
  width: number,
  height: number,
  ground: string,
  threads: readonly [string, string, string],
): string {
  let woven = `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="${ground}"/>`;
  for (let row = 0; row * 36 + 30 < height; row += 1) {
    const centre = y + 22 + row * 36;
    for (let cx = x + 18; cx < x + width - 8; cx += 28) {
      woven +=
        `<path d="m${cx} ${centre - 12} 10 12-10 12-10-12z" fill="${threads[row % 2]}"/>` +
        `<path d="m${cx} ${centre - 5} 4 5-4 5-4-5z" fill="${threads[2]}"/>`;
    }
    woven += `<path d="M${x} ${centre + 17}h${width}" stroke="${threads[2]}" stroke-width="2.5"/>`;
  }
  return woven;
}

function stall(x: number, y: number, width: number, stripes: readonly [string, string]): string {
  const pieces = 8;
  const piece = width / pieces;
  const awning = Array.from(
    { length: pieces },
    (_, index) =>
      `<path d="M${x + index * piece} ${y}h${piece}v44a${piece / 2} ${piece / 2.4} 0 0 1-${piece} 0z" fill="${stripes[index % 2]}"/>`,
  ).join('');
  return `<path d="M${x + 12} ${y + 30}v300M${x + width - 12} ${y + 30}v300" stroke="#6b4a32" stroke-width="12"/>${awning}`;
}

export function brocadeMarket(): string {
  return scene(
    'Phiên chợ thổ cẩm',
    ['#cfdcf2', '#fdf2e0'],
    cloud(560, 110, 36, '#ffffff', 0.8),
    land(peaks(330, 120, 0.7), '#b8c5e4'),
    land(horizon(345, 40, 1.5), '#7f97c6'),
    land(horizon(402, 26, 3.2), '#5d8f76'),
    tree(600, 480, 170, '#2f6b45'),
    tree(660, 484, 120, '#3f8a5a'),
    land((x) => 470 + 6 * Math.sin(x / 180), '#d9c79c'),
    cloth(92, 300, 150, 190, '#1b2550', ['#d04a2b', '#7f9bea', '#f4c556']),
    cloth(262, 300, 150, 190, '#5c1937', ['#f4c556', '#ef9fc0', '#fbf3df']),
    cloth(432, 300, 88, 150, '#133524', ['#8cbf5a', '#f4c556', '#fbf3df']),
    stall(60, 236, 490, ['#c2413a', '#fbf3df']),
    '<path d="M56 520h500v70H56z" fill="#a9764a"/><path d="M56 520h500v14H56z" fill="#8a5d3c"/>',
    cloth(120, 498, 130, 40, '#26397a', ['#f4c556', '#d04a2b', '#fbf3df']),
    cloth(300, 498, 160, 40, '#d04a2b', ['#f4c556', '#26397a', '#fbf3df']),
    cloth(716, 310, 128, 180, '#133524', ['#f4c556', '#d04a2b', '#fbf3df']),
    cloth(862, 310, 128, 160, '#26397a', ['#fbf3df', '#d04a2b', '#f4c556']),
    cloth(1008, 310, 110, 180, '#6b1f1a', ['#f4c556', '#7f9bea', '#fbf3df']),
    stall(686, 244, 466, ['#26397a', '#fbf3df']),
    '<path d="M682 524h474v66H682z" fill="#a9764a"/><path d="M682 524h474v14H682z" fill="#8a5d3c"/>',
    land((x) => 590 + 5 * Math.sin(x / 140), '#e8d9b2'),
    person(200, 690, 170, {
      coat: '#1b2550',
      skirt: '#1b2550',
      hat: 'scarf',
      scarf: '#d04a2b',
      trim: '#d04a2b',
    }),
    person(330, 712, 176, {
      coat: '#2f6b45',
      skirt: '#2b2440',
      hat: 'scarf',
      scarf: '#f4c556',
      trim: '#f4c556',
    }),
    person(596, 700, 168, { coat: '#8a2f5c', skirt: '#26304f', trim: '#f4c556' }),
    person(668, 712, 104, { coat: '#f4c556', skirt: '#c2413a', trim: '#fbf3df' }),
    person(900, 704, 174, {
      coat: '#37569f',
      skirt: '#20283f',
      hat: 'scarf',
      scarf: '#8a2f5c',
      trim: '#ef9fc0',
    }),
    person(1030, 714, 166, { coat: '#c2413a', skirt: '#26304f', hat: 'cone', trim: '#f4c556' }),
  );
}
