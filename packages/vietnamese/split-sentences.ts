const ends = /[.!?…]+[”"’')\]]*/g;
const begins = /^\s{1,8}[“"'([–-]{0,2}\s?[\p{Lu}\p{N}]/u;
const noEnd =
  /(?:^|[\s(“".])(?:TP|Tp|TX|TT|GS|PGS|TS|ThS|Ths|BS|KS|CN|ĐT|Q|P|H|X|Th|KT|TM|TL|TUQ|tr|Tr|Đ\/c|đ\/c|\p{Lu}|\d{1,2}|[a-zđ])\.$/u;
const longestShort = 12;

/** Where each sentence stands in the text, without surrounding space. */
export function sentenceRanges(text: string): { from: number; to: number }[] {
  const found: { from: number; to: number }[] = [];
  let start = 0;
  const add = (from: number, to: number) => {
    let [first, last] = [from, to];
    while (first < last && isBlank(text, first)) first++;
    while (last > first && isBlank(text, last - 1)) last--;
    if (last > first) found.push({ from: first, to: last });
  };
  for (let line = 0; line <= text.length;) {
    const newline = text.indexOf('\n', line);
    const end = newline < 0 ? text.length : newline;
    ends.lastIndex = line;
    for (let match = ends.exec(text); match && match.index < end; match = ends.exec(text)) {
      const stop = Math.min(match.index + match[0].length, end);
      if (stop >= end || !begins.test(text.slice(stop, stop + 14))) continue;
      if (noEnd.test(text.slice(Math.max(start, stop - longestShort), stop))) continue;
      add(start, stop);
      start = stop;
    }
    add(start, end);
    line = end + 1;
    start = line;
  }
  return found;
}

const isBlank = (text: string, at: number): boolean => /\s/.test(text[at]!);

/** One sentence an item, without surrounding space. A full stop after “TP”, “PGS.TS”, an initial or a list number ends none. */
export function splitSentences(text: string): string[] {
  return sentenceRanges(text).map(({ from, to }) => text.slice(from, to));
}
