import { splitSentences } from '@saola/vietnamese';

const longestPassage = 1500;

/** Sentences joined up to a length an engine takes in one go; a longer sentence is cut at a pause, a word, or anywhere. */
export function passages(text: string, longest = longestPassage): string[] {
  const found: string[] = [];
  for (const sentence of splitSentences(text).flatMap((each) => cut(each, longest))) {
    const last = found.at(-1);
    if (last !== undefined && last.length + sentence.length < longest)
      found[found.length - 1] = `${last}\n${sentence}`;
    else found.push(sentence);
  }
  return found;
}

function cut(sentence: string, longest: number): string[] {
  const parts: string[] = [];
  let rest = sentence;
  while (rest.length > longest) {
    const head = rest.slice(0, longest);
    const at = Math.max(head.lastIndexOf(', '), head.lastIndexOf('; ')) + 1 || head.lastIndexOf(' ');
    const end = at > longest / 4 ? at : longest;
    parts.push(rest.slice(0, end).trim());
    rest = rest.slice(end).trim();
  }
  return rest ? [...parts, rest] : parts;
}
