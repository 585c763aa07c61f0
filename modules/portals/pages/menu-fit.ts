/** How much room a menu takes, told before any browser draws it: the page works without a script. */

/** Widths of bold Be Vietnam Pro, in hundredths of the type size; marks above and below a letter need no room. */
const widths: readonly [letters: RegExp, width: number][] = [
  [/[\p{M}\u200b-\u200d\u2060]/u, 0],
  [/[ ]/u, 24],
  [/[ijlI.'’:;!|]/u, 32],
  [/[frt,()/-]/u, 43],
  [/[szJ]/u, 54],
  [/[7cehknuvxyEFL]/u, 62],
  [/[mwMW@%]/u, 100],
  [/[ACDGNOQX&\u0110]/u, 80],
  [/\p{Script=Khmer}/u, 90],
  [/\p{Script=Han}/u, 100],
];
const USUAL = 71;

const TYPE = 0.875; // rem, as the menu is set
const PADDING = 1.125; // rem, left and right of an item together
const ARROW = 1.125; // rem, with its gap
const PANEL_PADDING = 2.25; // rem, with its borders
const PANEL_MOST = 22; // rem
const LEAST = 36.5; // rem: the narrowest row, under the largest letters a reader can choose
const MARGINS = 2.875; // rem, left and right of the menu, less what its items reach into them

export const textWidth = (text: string): number =>
  ([...text.normalize('NFD')].reduce(
    (sum, letter) => sum + (widths.find(([letters]) => letters.test(letter))?.[1] ?? USUAL),
    0,
  ) *
    TYPE) /
  100;

/** Widths of the page at which the stylesheet asks, in rem; a menu never has more room than the last of them. */
export const steps = [40, 44, 47, 51, 55, 59, 63, 67, 70, 73, 79, 82] as const;
export type Step = (typeof steps)[number] | 'never';

const stepFor = (rem: number): Step | null =>
  rem + MARGINS <= LEAST ? null : (steps.find((step) => rem + MARGINS <= step) ?? 'never');

export interface Entry {
  text: string;
  /** Labels of what opens below it. */
  below: readonly string[];
}

export interface Fit {
  /** From this width on an entry stands in the row; null: always. */
  from: Step | null;
  /** Below this width its panel opens towards the left. */
  turn: Step | null;
}

export interface MenuFit {
  entries: Fit[];
  /** From this width on nothing is left over. */
  whole: Step | null;
}

const fitted = new Map<string, MenuFit>();

/** Which entries of a menu stand in its row at which width, and which wait under `more`. Menus are few, pages many. */
export function fitMenu(entries: readonly Entry[], more: string): MenuFit {
  const key = JSON.stringify([more, entries]);
  const known = fitted.get(key) ?? measure(entries, more);
  if (fitted.size > 2_000) fitted.clear();
  fitted.set(key, known);
  return known;
}

function measure(entries: readonly Entry[], more: string): MenuFit {
  const sizes = entries.map(({ text, below }) => textWidth(text) + PADDING + (below.length > 0 ? ARROW : 0));
  const all = sizes.reduce((sum, size) => sum + size, 0);
  const rest = textWidth(more) + PADDING + ARROW;
  const ends = sizes.map((_, index) => sizes.slice(0, index + 1).reduce((sum, size) => sum + size, 0));
  return {
    whole: stepFor(all),
    entries: entries.map(({ below }, index) => ({
      from: stepFor(Math.min(ends[index]! + rest, all)),
      turn: below.length > 0 ? stepFor(ends[index]! - sizes[index]! + panelWidth(below)) : null,
    })),
  };
}

const panelWidth = (labels: readonly string[]): number =>
  Math.min(PANEL_MOST, Math.max(...labels.map(textWidth)) + PANEL_PADDING);
