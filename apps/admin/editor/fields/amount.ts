/** Numbers as officers write them. Pure. */

/** `1.250.000` and `12,5` in Vietnamese, `1,250,000` and `12.5` in English; null for what is no number. */
export function readAmount(text: string, language: 'vi' | 'en'): number | null {
  const [group, point] = language === 'vi' ? ['.', ','] : [',', '.'];
  const plain = text.replace(/\s/g, '').replaceAll(group, '').replace(point, '.');
  if (!/^-?\d+(\.\d+)?$/.test(plain)) return null;
  const value = Number(plain);
  return Number.isFinite(value) ? value : null;
}

export const writeAmount = (value: number, language: 'vi' | 'en'): string =>
  value.toLocaleString(language === 'vi' ? 'vi-VN' : 'en-GB', { maximumFractionDigits: 6 });

interface Scales {
  billion: string;
  million: string;
  thousand: string;
}

/** “345 tỷ 200 triệu”: what a row of noughts says, so that one too many is seen. Empty for what is short. */
export function sayAmount(value: number, scales: Scales, language: 'vi' | 'en'): string {
  if (!Number.isInteger(value) || value < 1000) return '';
  const parts: [number, string][] = [
    [Math.floor(value / 1e9), scales.billion],
    [Math.floor(value / 1e6) % 1000, scales.million],
    [Math.floor(value / 1000) % 1000, scales.thousand],
    [value % 1000, ''],
  ];
  return parts
    .filter(([count]) => count > 0)
    .map(([count, scale]) => `${writeAmount(count, language)} ${scale}`.trim())
    .join(' ');
}
