/** A factor as decibels, and back. */
export const toDecibels = (factor: number): number => 20 * Math.log10(factor);
export const fromDecibels = (decibels: number): number => 10 ** (decibels / 20);
