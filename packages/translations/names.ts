import { vi } from './languages/vi.ts';
import type { Texts } from './texts.ts';

/** A name in the language of a page, or as it is in Vietnamese, with `lang` for whoever reads it aloud. */
export interface Said {
  text: string;
  /** Missing when it is the language of the page. */
  lang?: 'vi';
}

type Units = Texts['units'];
type UnitKind = Exclude<keyof Units, 'within' | 'committee' | 'portal' | 'website' | 'bare'>;
type Naming = Pick<Texts, 'units' | 'bodies' | 'posts'>;

const kinds: Record<string, UnitKind> = {
  tỉnh: 'province',
  'thành phố': 'city',
  xã: 'commune',
  phường: 'ward',
  'đặc khu': 'specialZone',
  'thị trấn': 'township',
  thôn: 'hamlet',
  bản: 'hamlet',
  'tổ dân phố': 'residentialGroup',
  tổ: 'quarter',
  đường: 'street',
  phố: 'street',
  'quốc lộ': 'highway',
  ngõ: 'lane',
  số: 'house',
};
const kindWords = Object.keys(kinds).toSorted((a, b) => b.length - a.length);
const unit = new RegExp(`^(${kindWords.join('|')}) (.+)$`, 'iu');
const wrappers = [
  [/^Ủy ban nhân dân (?=\p{Ll})/u, 'committee'],
  [/^Cổng thông tin điện tử (?=\p{Ll})/iu, 'portal'],
  [/^Trang thông tin điện tử (?=\p{Ll})/iu, 'website'],
] as const;
const bodies = new Map(Object.entries(vi.bodies).map(([key, name]) => [name, key as keyof Texts['bodies']]));

const bareKinds = new Map(
  Object.entries(vi.units.bare).map(([kind, word]) => [word, kind as keyof Units['bare']]),
);

/** A body's Vietnamese name in another language, by pattern: “Xã Tả Phìn” is “Tả Phìn Commune”. */
export function nameIn(name: string, texts: Naming & Pick<Texts, 'language'>): Said {
  if (texts.language.tag === 'vi') return { text: name };
  const text = translate(name, texts);
  return text === null ? { text: name, lang: 'vi' } : { text };
}

const posts = [
  [/^Chủ tịch (?=Ủy ban)/u, 'chair'],
  [/^Giám đốc (?=Sở )/u, 'director'],
  [/^Chánh (?=Văn phòng)/u, 'chief'],
  [/^Trụ sở (?=Ủy ban|Sở )/u, 'seat'],
] as const;

function translate(name: string, texts: Naming): string | null {
  for (const [pattern, post] of posts) {
    if (!pattern.test(name)) continue;
    const body = translate(name.replace(pattern, ''), texts);
    return body && texts.posts[post](body);
  }
  for (const [pattern, wrapper] of wrappers) {
    if (!pattern.test(name)) continue;
    const unit = translate(name.replace(pattern, ''), texts);
    return unit && texts.units[wrapper](unit);
  }
  const body = bodyIn(name, texts);
  if (body) return body;
  const bare = bareKinds.get(name);
  if (bare) return texts.units.bare[bare];
  const parts = partsOf(name).map((part) => unitIn(part, texts.units) ?? bodyIn(part, texts));
  if (parts.some((part) => part === null)) return null;
  return (parts as string[]).reduce((inner, outer) => texts.units.within(inner, outer));
}

/** “Số 12 đường Hoàng Liên, phường Sa Pa”: a house stands before its street with a comma or without. */
const partsOf = (name: string): string[] =>
  name.replace(/^(?:số )?(\d[\w/.-]*),? (?=(?:đường|phố|ngõ|tổ) )/iu, 'Số $1, ').split(', ');

/** “Sở Y tế” or “Sở Y tế tỉnh Lào Cai”. */
function bodyIn(name: string, { bodies: said, units }: Pick<Texts, 'units' | 'bodies'>): string | null {
  const whole = bodies.get(name);
  if (whole) return said[whole];
  const [, first = '', outer = ''] = /^(.+?),? ((?:tỉnh|thành phố) .+)$/u.exec(name) ?? [];
  const body = bodies.get(first);
  const province = unitIn(outer, units);
  return body && province ? units.within(said[body], province) : null;
}

function unitIn(name: string, units: Units): string | null {
  const [, word = '', proper = ''] = unit.exec(name) ?? [];
  const kind = kinds[word.toLowerCase()];
  return kind ? units[kind](proper) : null;
}
