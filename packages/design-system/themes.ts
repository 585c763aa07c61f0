/**
 * Colour worlds of a site, by what stands in `data-theme`. A theme is data: its block in `tokens.css` says colours and a
 * band; whatever it leaves out is Chàm's.
 */
export const themes = {
  cham: 'Chàm',
  ruong: 'Ruộng',
  sen: 'Sen',
  bien: 'Biển',
  da: 'Đá',
} as const;

export type Theme = keyof typeof themes;
