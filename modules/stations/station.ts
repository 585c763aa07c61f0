import { Type, type Static } from 'typebox';

/** What a part of a station works with: receivers on the Internet, wire, or frequency modulation. */
export const Technology = Type.Union([Type.Literal('IP'), Type.Literal('WIRED'), Type.Literal('FM')]);
export type Technology = Static<typeof Technology>;

export interface Keeper {
  /** A role or a person: “Trưởng thôn Sả Xéng”. */
  name: string;
  phone: string;
}

/** “Xã Tả Phìn” → “Đài truyền thanh xã Tả Phìn”. */
export const nameOf = (unitName: string): string =>
  `Đài truyền thanh ${unitName.charAt(0).toLowerCase()}${unitName.slice(1)}`;
