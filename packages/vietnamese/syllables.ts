const rimes = new Set(
  (
    'a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây e ec em en eng eo ep et ' +
    'ê êch êm ên ênh êp êt êu i ich im in inh ip it iu ia iêc iêm iên iêng iêp iêt iêu o oc oi om on ong op ot ' +
    'oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oe oen oeo oet oong ooc ' +
    'ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt u uc ui um un ung up ut ua uân uâng uât uây uê uêch uênh uêu ' +
    'uôc uôi uôm uôn uông uôt uơ uơn uy uya uych uyên uyêt uynh uyt uyu uyp ' +
    'ư ưc ưi ưm ưn ưng ưt ưu ưa ươc ươi ươm ươn ương ươp ươt ươu y yt ynh yêm yên yêng yêt yêu'
  ).split(' '),
);
const rimesAfterQu = new Set(
  (
    'a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt ân âng ât ây âu e en eo et ê ên êch ênh êt êu ' +
    'i ich in inh it y ych yên yêt yêu ynh yt ơ ơn ơi o ôc'
  ).split(' '),
);
const onset = /^(?:ngh|ng|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdđghklmnprstvx])/;
const tones = '\u0301\u0300\u0309\u0303\u0323';
const toneMark = new RegExp(`[${tones}]`, 'g');

/** A syllable without its tone, and the tone’s sign ('' for ngang); two tones are none. */
export function takeTone(syllable: string): { letters: string; tone: string } | null {
  const plain = syllable.toLowerCase().normalize('NFD');
  const found = plain.match(toneMark) ?? [];
  if (found.length > 1) return null;
  return { letters: plain.replace(toneMark, '').normalize('NFC'), tone: found[0] ?? '' };
}

function hasRime(letters: string): boolean {
  const start = onset.exec(letters)?.[0] ?? '';
  const rime = letters.slice(start.length);
  if (start === 'qu') return rimesAfterQu.has(rime);
  // “gì”, “giêng”, “gìn”: the i belongs to both.
  if (start === 'gi') return rimes.has(rime) || rimes.has(`i${rime}`);
  if (!rimes.has(rime)) return false;
  const front = /^[ieêy]/.test(rime);
  if (start === 'k' || start === 'gh' || start === 'ngh') return front;
  if (start === 'c' || start === 'g' || start === 'ng') return !front;
  if (start !== '' && /^y[êt]/.test(rime)) return false;
  return true;
}

const known = new Map<string, boolean>();
const mostKnown = 20_000;

/** Could stand in a Vietnamese text: “nghiêng”, “quốc”, “TẢ”; not “cgh”, “bôm̀”, “bat” (a stop needs sắc or nặng). */
export function isSyllable(word: string): boolean {
  if (word.length > 7 && word.normalize('NFC').length > 7) return false;
  const remembered = known.get(word);
  if (remembered !== undefined) return remembered;
  const taken = takeTone(word);
  const found =
    taken !== null &&
    hasRime(taken.letters) &&
    (!/(?:c|ch|p|t)$/.test(taken.letters) || taken.tone === '\u0301' || taken.tone === '\u0323');
  if (known.size >= mostKnown) known.clear();
  known.set(word, found);
  return found;
}

/** Why a word is no syllable, for a spelling check; null for a good one. */
export function syllableFault(word: string): 'two-tones' | 'no-rime' | 'tone-on-stop' | null {
  const taken = takeTone(word);
  if (!taken) return 'two-tones';
  if (!hasRime(taken.letters)) return 'no-rime';
  return isSyllable(word) ? null : 'tone-on-stop';
}
