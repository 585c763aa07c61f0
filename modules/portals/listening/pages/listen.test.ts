import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { expect, it, vi } from 'vitest';

const script = readFileSync(new URL('./listen.js', import.meta.url), 'utf8');

/** The little of a page that the script touches while sentences sound one by one. */
function page(play: (audio: { onerror: () => void }) => Promise<void>) {
  const element = (own: object = {}) => ({
    dataset: { reading: '/api/a' } as Record<string, string>,
    textContent: '',
    play: async () => {},
    addEventListener: () => {},
    querySelector: (): unknown => element(),
    querySelectorAll: () => [],
    closest: (): unknown => element(),
    replaceWith: () => {},
    contains: () => false,
    ...own,
  });
  const audio = {
    ...element(),
    src: '',
    onerror: () => {},
    pause: () => {},
    focus: () => {},
    play: (): Promise<void> => play(audio),
  };
  const button = { textContent: 'Nghe', disabled: false };
  const drawn = element();
  const replaced = vi.fn();
  let submit = (_event: object) => {};
  const form: object = element({
    action: '/api/public/readings',
    dataset: { pause: 'Tạm dừng', goOn: 'Nghe tiếp', beingSpoken: '', oneByOne: '', notSpoken: '' },
    elements: { tin: { value: 'a' } },
    addEventListener: (_: string, handle: typeof submit) => (submit = handle),
    querySelector: (what: string) => (what === 'button' ? button : { textContent: '' }),
    closest: () => ({ replaceWith: replaced }),
  });
  let ready = false;
  const sentences = [{ text: 'Một.', pause: 0 }];
  runInNewContext(script, {
    document: {
      querySelector: (what: string) => (what === '[data-hear]' ? form : null),
      querySelectorAll: () => [],
      createElement: () => audio,
      importNode: (node: object) => node,
    },
    localStorage: { getItem: () => null, setItem: () => {} },
    location: { href: '/tin' },
    URL: { createObjectURL: () => 'blob:1', revokeObjectURL: () => {} },
    URLSearchParams: class {},
    FormData: class {},
    DOMParser: class {
      parseFromString = () => ({ querySelector: () => drawn });
    },
    setTimeout: (run: (value: unknown) => void, _: number, value: unknown) => setTimeout(run, 1, value),
    fetch: async () => ({
      ok: true,
      text: async () => 'page',
      blob: async () => ({}),
      json: async () => ({ state: ready ? 'READY' : 'PENDING', sentences, lines: [], url: '/tep/a.mp3' }),
    }),
  });
  submit({ preventDefault: () => {}, currentTarget: form });
  return { button, drawn, replaced, makeWhole: () => void (ready = true) };
}

it('waits for a hand where the browser lets nothing sound by itself, and gets its player all the same', async () => {
  const { button, drawn, replaced, makeWhole } = page(async () => {
    throw Object.assign(new Error('not by itself'), { name: 'NotAllowedError' });
  });
  await vi.waitFor(() => expect(button.textContent).toBe('Nghe tiếp'));
  makeWhole();
  await vi.waitFor(() => expect(replaced).toHaveBeenCalledWith(drawn));
});

it('gets its player when a sentence by itself cannot be played', async () => {
  const { button, drawn, replaced, makeWhole } = page(async (audio) => audio.onerror());
  await vi.waitFor(() => expect(button.textContent).toBe('Tạm dừng'));
  makeWhole();
  await vi.waitFor(() => expect(replaced).toHaveBeenCalledWith(drawn));
});
