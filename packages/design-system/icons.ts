import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const drawn = new Map<string, string>();

/**
 * A Lucide icon as inline SVG, in the colour of the text around it.
 * `name` as in lucide.dev (`megaphone`); decoration unless `label` names it. Throws for a name Lucide does not have.
 */
export function icon(name: string, options: { label?: string; class?: string } = {}): string {
  const naming = options.label ? ` role="img" aria-label="${escape(options.label)}"` : ' aria-hidden="true"';
  return `<svg class="${options.class ?? 'ic'}"${naming} viewBox="0 0 24 24">${iconShapes(name)}</svg>`;
}

/** What stands inside the icon's `<svg>`, for screens that build the element themselves. */
export function iconShapes(name: string): string {
  const known = drawn.get(name);
  if (known !== undefined) return known;
  const source = readFileSync(require.resolve(`lucide-static/icons/${name}.svg`), 'utf8');
  const inner = source
    .slice(source.indexOf('>', source.indexOf('<svg')) + 1, source.lastIndexOf('</svg>'))
    .replace(/\s+/g, ' ')
    .replace(/> </g, '><')
    .trim();
  drawn.set(name, inner);
  return inner;
}

function escape(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;');
}
