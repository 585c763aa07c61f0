import { cloud, horizon, land, peaks, person, scene, tree } from './drawing.ts';

export function meetingHouse(): string {
  const posts = [330, 430, 530, 670, 770, 870]
    .map((x) => `<rect x="${x - 9}" y="470" width="18" height="130" fill="#5a3d2a"/>`)
    .join('');
  const boards = Array.from({ length: 23 }, (_, index) => `M${322 + index * 25} 372v108`).join('');
  return scene(
    'Nhà văn hóa thôn',
    ['#dcd3ea', '#fbf0e0'],
    cloud(180, 140, 36, '#fff7ee', 0.8),
    cloud(850, 100, 40, '#fff7ee', 0.7),
    land(peaks(400, 140, 1.9), '#c3bfe0'),
    land(horizon(410, 44, 2.4), '#8d9ac6'),
    land(horizon(462, 30, 0.8), '#5f7d8f'),
    land((x) => 560 + 10 * Math.sin(x / 170), '#8fae6a'),
    tree(150, 600, 190, '#356f4c'),
    tree(1060, 604, 210, '#356f4c'),
    tree(985, 590, 130, '#4a8a5e'),
    posts,
    '<rect x="300" y="366" width="600" height="116" fill="#9a6a42"/>',
    `<path d="${boards}" stroke="#7d5334" stroke-width="3"/>`,
    '<rect x="560" y="384" width="80" height="98" fill="#4b2f20"/><rect x="384" y="396" width="92" height="52" fill="#f6d98d"/><rect x="724" y="396" width="92" height="52" fill="#f6d98d"/><path d="M430 396v52M770 396v52" stroke="#7d5334" stroke-width="5"/>',
    '<rect x="288" y="478" width="624" height="14" fill="#5a3d2a"/>',
    '<path d="M236 374 372 196h456l136 178z" fill="#5b4435"/><path d="M372 196h456l18 24H354z" fill="#6f5542"/><path d="M236 374h728v12H236z" fill="#43311f"/>',
    '<path d="m372 196-20-26M828 196l20-26" stroke="#43311f" stroke-width="9" stroke-linecap="round"/>',
    '<path d="M566 492h68l22 118H544z" fill="#7d5334"/><path d="M561 516h78M557 540h86M552 566h96M548 590h104" stroke="#c9986a" stroke-width="5"/>',
    land((x) => 612 + 8 * Math.sin(x / 190 + 2), '#b9c887'),
    '<path d="M540 612h120l130 138H410z" fill="#e6d3ab"/>',
    person(250, 690, 128, {
      coat: '#26397a',
      skirt: '#1c2444',
      hat: 'scarf',
      scarf: '#d04a2b',
      trim: '#f4c556',
    }),
    person(330, 704, 124, { coat: '#2f6b45', skirt: '#26304f' }),
    person(405, 690, 84, { coat: '#d04a2b', skirt: '#26304f', trim: '#f4c556' }),
    person(800, 694, 126, {
      coat: '#8a2f5c',
      skirt: '#2b2440',
      hat: 'scarf',
      scarf: '#f4c556',
      trim: '#d04a2b',
    }),
    person(878, 704, 132, { coat: '#37569f', skirt: '#20283f', hat: 'cone' }),
  );
}
