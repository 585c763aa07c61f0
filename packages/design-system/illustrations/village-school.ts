import { cloud, horizon, land, peaks, person, scene, tree } from './drawing.ts';

export function villageSchool(): string {
  const rooms = [230, 380, 690, 840]
    .map(
      (x) =>
        `<rect x="${x}" y="386" width="104" height="70" fill="#bcd3ee"/><path d="M${x + 52} 386v70M${x} 421h104" stroke="#fff" stroke-width="6"/><path d="M${x - 6} 456h116v9H${x - 6}z" fill="#d49a3c"/>`,
    )
    .join('');
  return scene(
    'Trường học ở bản',
    ['#bfe0f2', '#f8f4e3'],
    cloud(170, 130, 40, '#ffffff', 0.85),
    cloud(860, 150, 34, '#ffffff', 0.8),
    land(peaks(370, 120, 3.4), '#b7cfe0'),
    land(horizon(380, 44, 1.1), '#7fae9c'),
    land(horizon(436, 30, 2.9), '#559273'),
    tree(110, 560, 220, '#2f6b45'),
    tree(1090, 566, 240, '#2f6b45'),
    '<rect x="190" y="340" width="800" height="200" fill="#f3c76b"/><rect x="190" y="516" width="800" height="24" fill="#d49a3c"/>',
    '<path d="M150 344 210 262h760l60 82z" fill="#b5452c"/><path d="M150 344h880v12H150z" fill="#8f3521"/>',
    '<path d="M500 344 590 236l90 108z" fill="#f8d98c"/><path d="M488 350 590 226l102 124h-20l-82-98-82 98z" fill="#8f3521"/><circle cx="590" cy="304" r="20" fill="#fff"/><path d="M590 292v13h9" stroke="#333" stroke-width="4" fill="none" stroke-linecap="round"/>',
    rooms,
    '<rect x="540" y="392" width="100" height="148" fill="#2b6a63"/><path d="M590 392v148" stroke="#1d4a45" stroke-width="4"/>',
    land((x) => 538 + 5 * Math.sin(x / 170), '#a9c77c'),
    '<path d="M120 620q480-50 960 0l120 130H0z" fill="#eadbb6"/>',
    '<path d="M760 640V180" stroke="#8b8f99" stroke-width="8" stroke-linecap="round"/><path d="M764 186h112v74H764z" fill="#cf2a27"/><path d="m820 200 6.2 17.5 18.6.4-14.8 11.3 5.4 17.8-15.4-10.5-15.4 10.5 5.4-17.8-14.8-11.3 18.6-.4z" fill="#f7d748"/>',
    person(300, 690, 104, { coat: '#ffffff', skirt: '#26397a' }),
    person(366, 702, 108, { coat: '#ffffff', skirt: '#c2413a', trim: '#f4c556' }),
    person(436, 690, 100, { coat: '#ffffff', skirt: '#26397a' }),
    person(560, 700, 150, { coat: '#3f8a5a', skirt: '#f3f0e8' }),
    person(880, 700, 106, {
      coat: '#1b2550',
      skirt: '#1b2550',
      hat: 'scarf',
      scarf: '#d04a2b',
      trim: '#d04a2b',
    }),
    person(946, 690, 98, { coat: '#ffffff', skirt: '#26397a' }),
  );
}
