import { matchAt, type Rule } from '../rule.ts';
import { foreignWords } from '../words/acronyms.ts';

const word = /[A-Za-z]{2,12}(?:-[a-z]{2,6})?(?![\p{L}\p{M}])/uy;

/** “website”, “Facebook”, “e-mail” by Vietnamese letters, where the voice asks for it. */
export const foreignWordRule: Rule = {
  name: 'foreign-words',
  read(spot) {
    if (!spot.respell || spot.token.length > 12) return null;
    const joined = matchAt(spot.token === 'e' || spot.token === 'E' ? /e-mail(?!\p{L})/iuy : word, spot)?.[0];
    const said =
      joined && (foreignWords.get(joined.toLowerCase()) ?? foreignWords.get(spot.token.toLowerCase()));
    if (!said) return null;
    return { to: foreignWords.has(joined.toLowerCase()) ? spot.at + joined.length : spot.end, spoken: said };
  },
};
