import { cloud, horizon, land, peaks, scene, sun, terraces } from './drawing.ts';

function pylon(x: number, y: number, size: number): string {
  const at = (dx: number, dy: number) => `${Math.round(x + dx * size)} ${Math.round(y + dy * size)}`;
  return (
    `<path d="M${at(-0.16, 0)}L${at(-0.04, -1)}H${Math.round(x + 0.04 * size)}L${at(0.16, 0)}M${at(-0.3, -0.86)}H${Math.round(x + 0.3 * size)}M${at(-0.24, -0.68)}H${Math.round(x + 0.24 * size)}` +
    `M${at(-0.135, -0.2)}L${at(0.1, -0.5)}L${at(-0.075, -0.68)}L${at(0.05, -0.86)}M${at(0.135, -0.2)}L${at(-0.1, -0.5)}L${at(0.075, -0.68)}L${at(-0.05, -0.86)}" ` +
    `fill="none" stroke="#32406b" stroke-width="${Math.max(2, size / 60)}" stroke-linejoin="round"/>`
  );
}

const wire = (x1: number, y1: number, x2: number, y2: number, sag: number) =>
  `M${x1} ${y1}Q${(x1 + x2) / 2} ${(y1 + y2) / 2 + sag} ${x2} ${y2}`;

export function powerLine(): string {
  const wires = [
    wire(-60, 190, 192, 217, 46),
    wire(-60, 240, 201, 272, 46),
    wire(288, 217, 612, 303, 60),
    wire(279, 272, 619, 341, 60),
    wire(688, 303, 917, 353, 40),
    wire(681, 341, 921, 379, 40),
    wire(963, 353, 1260, 330, 40),
    wire(959, 379, 1260, 360, 40),
  ].join('');
  return scene(
    'Đường dây điện qua đồi',
    ['#fbdcb6', '#fdf1de'],
    sun(250, 190, 48, '#eda04e'),
    cloud(720, 140, 34, '#fff8ea', 0.8),
    land(peaks(440, 130, 0.9), '#c2cbe4'),
    land(peaks(470, 100, 2.9), '#98a8d4'),
    land(horizon(470, 34, 1.8), '#5872ad'),
    pylon(240, 520, 352),
    pylon(650, 540, 276),
    pylon(940, 500, 170),
    `<path d="${wires}" fill="none" stroke="#32406b" stroke-width="3"/>`,
    terraces(
      (x) => 508 + 28 * Math.sin(x / 200 + 2) - x / 40,
      (x) => 820 + 40 * Math.sin(x / 240),
      11,
      ['#7fb069', '#a7c97a', '#5f9a5c', '#c3d98d', '#8fbb66'],
      '#3c6a3f',
    ),
  );
}
