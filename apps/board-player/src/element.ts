import { together } from './together.ts';

/** Makes an element; text is always set as text. */
export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  properties: { class?: string; text?: string; svg?: string } & Record<string, string> = {},
  ...children: (Node | null)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) {
    if (name === 'text') made.textContent = together(value);
    else if (name === 'svg') made.innerHTML = value;
    else made.setAttribute(name, value);
  }
  made.append(...children.filter((child) => child !== null));
  return made;
}

/** Makes a text as large as its box allows, from `largest` down step by step; marks are never cut. */
export function fit(text: HTMLElement, largest: number, smallest = 0.5, box = text): void {
  const tooBig = (): boolean =>
    box.scrollHeight > box.clientHeight + 1 || box.scrollWidth > box.clientWidth + 1;
  for (let scale = largest; ; scale -= 0.04) {
    text.style.setProperty('--fit', Math.max(scale, smallest).toFixed(2));
    if (scale <= smallest || !tooBig()) return;
  }
}
