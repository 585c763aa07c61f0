import { parseFragment } from 'parse5';

const names =
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml OElig oelig Scaron scaron Yuml circ tilde ensp emsp thinsp zwnj zwj ndash mdash lsquo rsquo sbquo ldquo rdquo bdquo dagger Dagger bull hellip permil prime Prime lsaquo rsaquo euro trade larr uarr rarr darr harr minus radic infin asymp ne le ge';

/** Old portals write every letter with a mark so: thousands in a story, of a few dozen names. */
const decoded = new Map<string, string>();
const mostKept = 2_000;

/** Names that HTML knows and XML does not, with their characters. */
export const namedEntities: Readonly<Record<string, string>> = Object.fromEntries(
  names.split(' ').map((name) => [name, decodeEntities(`&${name};`)]),
);

/** A line of text in which entities of HTML stand; markup in it is left as it is. */
export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(#\d{1,7}|#x[\da-f]{1,6}|[a-z][\da-z]{1,31});/gi, characterOf);
}

function characterOf(entity: string): string {
  const known = decoded.get(entity);
  if (known !== undefined) return known;
  const [node] = parseFragment(entity).childNodes;
  const character = node && 'value' in node ? node.value : entity;
  if (decoded.size < mostKept) decoded.set(entity, character);
  return character;
}
