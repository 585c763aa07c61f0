const end = /[.!?…]+[”"')\]]*(?=\s+[“"'([–-]*\s*[\p{Lu}\p{N}])/gu;
const noEnd = /(?:^|[\s(“".])(?:TP|Tp|TX|TT|GS|PGS|TS|ThS|Ths|BS|KS|CN|ĐT|Q|P|Th|KT|TM|\p{Lu}|\d{1,2})\.$/u;

/** One sentence an item, without surrounding space. A full stop after “TP”, “PGS.TS”, an initial or a list number ends none. */
export function splitSentences(text: string): string[] {
  return text.split(/\n+/).flatMap(splitParagraph).filter(Boolean);
}

function splitParagraph(paragraph: string): string[] {
  const sentences: string[] = [];
  let start = 0;
  for (const match of paragraph.matchAll(end)) {
    const stop = match.index + match[0].length;
    if (noEnd.test(paragraph.slice(start, stop))) continue;
    sentences.push(paragraph.slice(start, stop).trim());
    start = stop;
  }
  return [...sentences, paragraph.slice(start).trim()];
}
