import { cloud, horizon, hut, land, peaks, scene, sun, tree } from './drawing.ts';

/** Early morning above a valley full of clouds, seen from a village on the slope. */
export function seaOfClouds(): string {
  return scene(
    'Biển mây buổi sớm',
    ['#f6c9a2', '#fdf0dc'],
    sun(960, 200, 54, '#f0935a'),
    land(peaks(330, 120, 1.6), '#b7bfdd'),
    land(peaks(392, 105, 3.4), '#8e9dc9'),
    land(horizon(452, 18, 0.6), '#fbf3e6'),
    land(peaks(498, 78, 5.1), '#6c80b5'),
    cloud(180, 500, 46, '#fdf7ec', 0.95),
    cloud(640, 522, 40, '#fdf7ec', 0.9),
    cloud(1010, 505, 52, '#fdf7ec', 0.95),
    land(horizon(522, 26, 2.4), '#fdf7ec'),
    cloud(420, 560, 58, '#ffffff', 0.9),
    cloud(860, 582, 64, '#ffffff', 0.9),
    land(horizon(604, 22, 1.1), '#f4ebdd'),
    land((x) => 700 - 150 * Math.exp(-(((x - 150) / 300) ** 2)) - 20 * Math.sin(x / 170), '#3f6b4c'),
    land((x) => 742 - 110 * Math.exp(-(((x - 1120) / 260) ** 2)) - 12 * Math.sin(x / 140 + 2), '#2f5a45'),
    hut(120, 566, 78),
    hut(214, 574, 62, '#8a5d3c', '#553c2b'),
    tree(58, 584, 88, '#2f6b45'),
    tree(292, 606, 74, '#3b7d50'),
    tree(1086, 640, 96, '#2a5f3f'),
    tree(1150, 636, 74, '#337048'),
  );
}
