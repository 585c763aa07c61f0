import { sentenceRanges } from '@saola/vietnamese';
import { markOrText, readMarks } from './marks.ts';

export interface MarkedSentence {
  from: number;
  to: number;
  /** With the marks that hold in it, opened and closed within it. */
  marked: string;
}

/**
 * A text with marks, sentence by sentence: what was opened before a sentence is opened anew in it, what goes on after it is
 * closed at its end. What stands between two sentences belongs to the second.
 * @throws speech/mark-not-known, speech/mark-not-right
 */
export function markedSentences(text: string): MarkedSentence[] {
  readMarks(text);
  const { plain, places } = withoutMarks(text);
  const ends = sentenceRanges(plain).map(({ to }) => places[to - 1]! + 1);
  // A mark that closes right behind a sentence belongs to it, and the last takes what is left.
  const cuts = ends.map((end, at) =>
    at === ends.length - 1
      ? text.length
      : end + (/^(?:\s*<\/[^<>]*>)*/.exec(text.slice(end))?.[0].length ?? 0),
  );
  const open: { name: string; mark: string }[] = [];
  return cuts.map((to, at) => {
    const whole = text.slice(cuts[at - 1] ?? 0, to);
    const from = (cuts[at - 1] ?? 0) + whole.length - whole.trimStart().length;
    const opened = open.map(({ mark }) => mark).join('');
    for (const [mark, closing, name = '', , empty] of whole.matchAll(markOrText)) {
      if (closing) open.pop();
      else if (!empty && name.toLowerCase() !== 'break') open.push({ name, mark });
    }
    const closed = open.toReversed().map(({ name }) => `</${name}>`);
    return { from, to: from + whole.trim().length, marked: `${opened}${whole.trim()}${closed.join('')}` };
  });
}

/** The words alone, and where each sign of them stood; a pause parts words as a space does. */
function withoutMarks(text: string): { plain: string; places: number[] } {
  let plain = '';
  const places: number[] = [];
  const add = (part: string, at: number) => {
    for (let place = 0; place < part.length; place++) places.push(at + place);
    plain += part;
  };
  let at = 0;
  for (const { 0: mark, 2: name, index } of text.matchAll(markOrText)) {
    add(text.slice(at, index), at);
    if (name?.toLowerCase() === 'break') add(' ', index);
    at = index + mark.length;
  }
  add(text.slice(at), at);
  return { plain, places };
}
