import { cloud, horizon, hut, land, peaks, scene, sun, terraces, tree } from './drawing.ts';

export function harvestTerraces(): string {
  const slope = (x: number) =>
    400 - 95 * Math.exp(-(((x - 330) / 260) ** 2)) + 70 * Math.sin(x / 330 - 0.4) + 20 * Math.sin(x / 120);
  const foot = (x: number) => 800 + 60 * Math.sin(x / 260 + 1);
  return scene(
    'Ruộng bậc thang mùa lúa chín',
    ['#f7dcb2', '#fdf3df'],
    sun(905, 165, 56),
    land(peaks(380, 110, 0.4), '#b9c4e2'),
    land(peaks(430, 95, 2.1), '#8fa1d2'),
    cloud(770, 372, 26, '#fdf6e8', 0.85),
    cloud(150, 330, 22, '#fdf6e8', 0.7),
    land(horizon(452, 34, 1.2), '#4a639f'),
    land(horizon(486, 24, 3.3), '#36528f'),
    terraces(
      slope,
      foot,
      21,
      ['#e3b23c', '#f0cd66', '#c98f2b', '#edc14e', '#a9b455', '#f3d98a', '#d6a133'],
      '#7c5a1e',
    ),
    tree(282, 372, 54, '#2f6b45'),
    tree(470, 372, 62, '#2f6b45'),
    tree(448, 382, 46, '#3b7d50'),
    hut(312, 366, 46),
    hut(368, 380, 54, '#8a5d3c', '#553c2b'),
    hut(250, 392, 38, '#8a5d3c', '#553c2b'),
  );
}
