import { cloud, horizon, land, peaks, person, scene, tree } from './drawing.ts';

const cone = (x: number, y: number) =>
  `<path d="m${x - 22} ${y} 17-56h10l17 56z" fill="#e8642c"/><path d="m${x - 13} ${y - 30} 4-13h18l4 13z" fill="#fff"/><rect x="${x - 30}" y="${y - 4}" width="60" height="10" rx="3" fill="#c04e1e"/>`;

export function roadWorks(): string {
  return scene(
    'Sửa đường qua đèo',
    ['#d5e4ee', '#fbf3e2'],
    cloud(240, 130, 40, '#ffffff', 0.85),
    cloud(880, 170, 30, '#ffffff', 0.8),
    land(peaks(400, 190, 0.2), '#b5c6d8'),
    land(peaks(470, 150, 1.8), '#8aa6b8'),
    land(horizon(440, 44, 2.6), '#5c8f78'),
    land((x) => 760 - 330 * Math.exp(-(((x - 1120) / 330) ** 2)), '#6b9a5e'),
    land((x) => 560 + 20 * Math.sin(x / 200), '#86ad68'),
    tree(1020, 500, 120, '#2f6b45'),
    tree(1110, 460, 150, '#2f6b45'),
    tree(960, 548, 90, '#3f8a5a'),
    '<path d="M-40 760C200 690 420 640 640 610c170-24 210-60 120-96-60-24-70-48-10-72l22 8c-30 18-20 34 34 56 130 54 60 124-106 158C540 698 420 730 330 790z" fill="#565c68"/>',
    '<path d="M70 770c180-56 360-98 560-132 170-28 214-76 118-122" fill="none" stroke="#f5e7b8" stroke-width="5" stroke-dasharray="30 24"/>',
    '<path d="M0 700q210-60 430-96" stroke="#d8dce2" stroke-width="9" fill="none"/><path d="M60 684v30M160 660v30M260 636v30M360 616v30" stroke="#b9bfc9" stroke-width="8"/>',
    '<g><rect x="392" y="548" width="176" height="62" rx="10" fill="#f0b429"/><rect x="424" y="486" width="88" height="66" rx="6" fill="#f0b429"/><rect x="434" y="496" width="68" height="44" fill="#bcd9e6"/><path d="M418 480h102" stroke="#c98f1c" stroke-width="12" stroke-linecap="round"/><circle cx="416" cy="618" r="46" fill="#3a3f4a"/><circle cx="416" cy="618" r="20" fill="#7b818d"/><rect x="506" y="566" width="92" height="94" rx="44" fill="#4a505c"/><circle cx="552" cy="613" r="47" fill="#4a505c"/><circle cx="552" cy="613" r="15" fill="#8b919c"/></g>',
    cone(690, 676),
    cone(776, 662),
    cone(850, 640),
    '<path d="M940 720V590" stroke="#6b7280" stroke-width="9"/><path d="m940 506 62 104H878z" fill="#f7d748" stroke="#cf2a27" stroke-width="12" stroke-linejoin="round"/><path d="M936 546h8l-1 34h-6z" fill="#222"/><circle cx="940" cy="592" r="5" fill="#222"/>',
    person(640, 730, 130, { coat: '#e8642c', skirt: '#26304f', hat: 'scarf', scarf: '#f7d748' }),
    person(260, 738, 134, { coat: '#e8642c', skirt: '#26304f', hat: 'scarf', scarf: '#f7d748' }),
  );
}
