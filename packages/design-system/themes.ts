/** Colour worlds of a site, by what stands in `data-theme`; Chàm is the default. */
export const themes = {
  cham: 'Chàm',
  ruong: 'Ruộng',
  sen: 'Sen',
  bien: 'Biển',
} as const;

export type Theme = keyof typeof themes;
