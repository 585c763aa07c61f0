const giga = 1e9;

const number = (value: number): string => value.toLocaleString('vi-VN', { maximumFractionDigits: 1 });

export const degrees = (celsius: number): string => `${number(celsius)} °C`;

export const bytes = (size: number): string =>
  size >= giga ? `${number(size / giga)} GB` : `${number(Math.round(size / 1e6))} MB`;
