import { isSyllable } from '../../syllables.ts';
import { after, before, type Rule } from '../rule.ts';
import { abbreviations } from '../words/abbreviations.ts';
import { known } from '../words/known.ts';

/** No word of any language: consonants alone, or one vowel before them. */
const unsayable = /^[aăâuưô]?[bcdđghklmnpqrstvxy]{2,9}$/u;

/** “ubnd”, “tthc”, “Bhyt”: names of offices in small letters, as people type them. */
export const smallNameRule: Rule = {
  name: 'abbreviations',
  read(spot) {
    const { token, end } = spot;
    if (token.length < 3 || token.length > 10 || /\d/.test(spot.text[end] ?? '')) return null;
    const small = token.charAt(0).toLowerCase() + token.slice(1);
    if (!unsayable.test(small) || isSyllable(small)) return null;
    const name = small.toUpperCase();
    const said = abbreviations.has(name) ? known(name, before(spot), after(spot, end)) : null;
    return said === null ? null : { to: end, spoken: said };
  },
};
