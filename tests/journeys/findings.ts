import axe from 'axe-core';
import type { Page } from 'playwright-core';

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** Findings in what Ant Design draws by itself: the rule, and words of the element it is found at. */
const knownOfAntDesign: { rule: string; at: string }[] = [];

/** What axe finds wrong on the page as it stands, one line a rule: `rule: place, place`. */
export async function findingsOf(page: Page, values = rules): Promise<string[]> {
  await page.evaluate(axe.source);
  // A preview stands in a frame without scripts, where axe would wait for ever; articles are tried by themselves.
  const violations = await page.evaluate(async (values) => {
    const found = await window.axe.run(document, { runOnly: { type: 'tag', values }, iframes: false });
    return found.violations.map(({ id, nodes }) => ({
      id,
      nodes: nodes.map(({ target, html }) => ({ target: target.join(' '), html })),
    }));
  }, values);
  return violations.flatMap(({ id, nodes }) => {
    const places = nodes
      .filter(({ html }) => !knownOfAntDesign.some(({ rule, at }) => rule === id && html.includes(at)))
      .map(({ target, html }) => `${target} ${html.slice(0, 160)}`);
    return places.length > 0 ? [`${id}: ${places.join(', ')}`] : [];
  });
}

declare global {
  interface Window {
    axe: typeof axe;
  }
}
