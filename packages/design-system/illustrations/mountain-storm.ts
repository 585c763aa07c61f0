import { cloud, horizon, hut, land, peaks, scene, tree } from './drawing.ts';

export function mountainStorm(): string {
  let rain = '';
  for (let index = 0; index < 190; index += 1) {
    const x = (index * 157.3) % 1300;
    const y = (index * 271.7) % 720;
    const length = 26 + ((index * 37) % 30);
    rain += `M${Math.round(x)} ${Math.round(y)}l${-Math.round(length * 0.34)} ${length}`;
  }
  const river =
    'M566 548C600 566 640 576 618 596C590 620 500 634 540 672C566 700 640 716 690 760H420C440 716 404 690 436 656C470 622 560 612 560 590C560 574 548 562 556 548Z';
  return scene(
    'Mưa lớn trên núi',
    ['#2c3a5f', '#6d80a6'],
    cloud(120, 120, 78, '#232e4e', 0.95),
    cloud(560, 84, 96, '#1f2946', 0.95),
    cloud(960, 140, 74, '#27345a', 0.95),
    land(peaks(430, 170, 1.1), '#526389'),
    cloud(300, 372, 30, '#8494b4', 0.55),
    cloud(830, 330, 34, '#8494b4', 0.5),
    land(peaks(520, 140, 2.7), '#3b4d72'),
    land(horizon(520, 40, 2.2), '#2c4a50'),
    land(horizon(590, 30, 4.1), '#223d40'),
    `<path d="${river}" fill="#a5875f"/>`,
    '<path d="M588 600C560 626 480 640 506 676M500 700c10 20 30 30 40 44" fill="none" stroke="#c9ae84" stroke-width="6" stroke-linecap="round" stroke-opacity="0.8"/>',
    land((x) => 690 - 60 * Math.cos((x - 1200) / 300), '#1a3032'),
    tree(1010, 690, 110, '#18392f', '#2a211c'),
    tree(1080, 705, 140, '#16342b', '#2a211c'),
    hut(170, 640, 92, '#5d4a3e', '#2e2725', '#f4c556'),
    hut(300, 665, 74, '#52423a', '#2a2423', '#f4c556'),
    tree(132, 650, 96, '#18392f', '#2a211c'),
    `<path d="${rain}" stroke="#d5def2" stroke-width="2.5" stroke-linecap="round" stroke-opacity="0.5"/>`,
  );
}
