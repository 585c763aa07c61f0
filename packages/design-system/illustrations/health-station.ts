import { cloud, horizon, land, peaks, person, scene, tree } from './drawing.ts';

export function healthStation(): string {
  const window = (x: number, width = 92) =>
    `<rect x="${x}" y="450" width="${width}" height="66" fill="#c7d8ef"/><path d="M${x + width / 2} 450v66M${x} 483h${width}" stroke="#fff" stroke-width="5"/>`;
  return scene(
    'Trạm Y tế xã',
    ['#cfe6e6', '#f3f6ec'],
    cloud(200, 150, 34, '#ffffff', 0.8),
    cloud(820, 110, 42, '#ffffff', 0.75),
    land(peaks(390, 120, 2.4), '#bfd6d1'),
    land(horizon(390, 46, 0.7), '#8fb8a8'),
    land(horizon(452, 36, 2.5), '#5f9a80'),
    land((x) => 560 + 8 * Math.sin(x / 150), '#93b86b'),
    '<rect x="300" y="405" width="600" height="170" fill="#fbf5e8"/><rect x="300" y="545" width="600" height="30" fill="#d9cdb4"/>',
    '<path d="M258 412 600 296l342 116z" fill="#2b4587"/><path d="M258 412h684v14H258z" fill="#1e3268"/>',
    '<circle cx="600" cy="372" r="31" fill="#fff"/><path d="M592 352h16v12h12v16h-12v12h-16v-12h-12v-16h12z" fill="#2a7a58"/>',
    window(344),
    window(456),
    window(652),
    window(764),
    '<rect x="566" y="446" width="68" height="129" fill="#37569f"/><circle cx="622" cy="514" r="4" fill="#f4c556"/>',
    '<path d="M548 575h104l26 26H522z" fill="#d9cdb4"/>',
    land((x) => 640 + 10 * Math.sin(x / 210 + 1), '#b5cf88'),
    '<path d="M552 601h96l150 149H402z" fill="#ead9b4"/>',
    tree(180, 610, 170, '#2f6b45'),
    tree(112, 622, 120, '#3f8a5a'),
    tree(1010, 606, 150, '#2f6b45'),
    tree(1086, 622, 190, '#3f8a5a'),
    person(500, 676, 120, {
      coat: '#c2413a',
      skirt: '#26304f',
      hat: 'scarf',
      scarf: '#c2413a',
      trim: '#f4c556',
    }),
    person(556, 676, 72, { coat: '#f4c556', skirt: '#2f6b45' }),
    person(716, 660, 120, { coat: '#ffffff', skirt: '#e6ecf4' }),
  );
}
