import { describe, expect, it } from 'vitest';
import { findCommunes, kilometres, nearest } from './commune.ts';
import { fitted } from './photo.ts';
import { spokenLengthOf } from './words.ts';

const communes = ['Xã Tả Phìn', 'Xã Tà Phìn', 'Phường Sa Pa', 'Xã Y Tý'].map((fullName) => ({ fullName }));
const names = (typed: string) => findCommunes(communes, typed).map(({ fullName }) => fullName);

describe('finding a commune', () => {
  it('does not need tone marks, and heeds those that were typed', () => {
    expect(names('ta phin')).toEqual(['Xã Tả Phìn', 'Xã Tà Phìn']);
    expect(names('Tả phìn')).toEqual(['Xã Tả Phìn']);
    expect(names('Y TÝ'.normalize('NFD'))).toEqual(['Xã Y Tý']);
    expect(names('đà')).toEqual([]);
  });

  it('offers the nearest by distance', () => {
    const place = (name: string, lat: number | null, lon: number | null) => ({
      id: name,
      name,
      fullName: name,
      slug: name,
      lat,
      lon,
    });
    const all = [place('xa', 21, 105), place('gần', 22.4, 103.9), place('không rõ', null, null)];
    expect(nearest(all, { lat: 22.39, lon: 103.87 }, 2).map(({ name }) => name)).toEqual(['gần', 'xa']);
    expect(kilometres({ lat: 22.4, lon: 103.87 }, { lat: 22.4, lon: 103.87 })).toBe(0);
  });
});

describe('a photo', () => {
  it('is made to fit and never enlarged', () => {
    expect(fitted(4000, 3000)).toEqual({ width: 1600, height: 1200 });
    expect(fitted(300, 200)).toEqual({ width: 300, height: 200 });
    expect(fitted(10_000, 2)).toEqual({ width: 1600, height: 1 });
  });
});

describe('the length of a recording', () => {
  it('is said in words', () => {
    expect(spokenLengthOf(80_000)).toBe('1 phút 20 giây');
    expect(spokenLengthOf(60_000)).toBe('1 phút');
    expect(spokenLengthOf(400)).toBe('1 giây');
  });
});
