import { splitSentences } from '@saola/vietnamese';
import type { Slide } from './slide.ts';

export interface TickerLine {
  tag: string;
  text: string;
}

const TAGS = ['Tin chung', 'Đột xuất', 'Chính sách', 'Chỉ đạo', 'Đời sống', 'Người tốt'];

/** One sentence a slide, at most eight, short enough for one line. */
export function tickerLines(slides: Slide[]): TickerLine[] {
  const lines = slides.flatMap(({ summary, title, topic = 1, priority }) => {
    const sentence = [...splitSentences(summary), title].find((text) => text.length <= 68);
    const tag = priority === 'PRIORITY' ? 'Ưu tiên' : (TAGS[topic - 1] ?? 'Tin chung');
    return sentence ? [{ tag, text: sentence }] : [];
  });
  return lines.slice(0, 8);
}
