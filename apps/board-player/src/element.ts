/** Makes an element; text is always set as text. */
export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  properties: { class?: string; text?: string; svg?: string } & Record<string, string> = {},
  ...children: (Node | null)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) {
    if (name === 'text') made.textContent = value;
    else if (name === 'svg') made.innerHTML = value;
    else made.setAttribute(name, value);
  }
  made.append(...children.filter((child) => child !== null));
  return made;
}

/** Makes the text of a box smaller, step by step, until it stands in the box; marks are never cut. */
export function fit(box: HTMLElement, smallest = 0.55): void {
  let scale = 1;
  box.style.setProperty('--fit', '1');
  const tooBig = (): boolean => box.scrollHeight > box.clientHeight + 1 || box.scrollWidth > box.clientWidth + 1;
  while (scale > smallest && tooBig()) {
    scale -= 0.04;
    box.style.setProperty('--fit', scale.toFixed(2));
  }
}
