import { readFileSync, writeFileSync } from 'node:fs';
import type { Case } from './compare.ts';
import { readCases } from './read.ts';

const cell = (text: string): string =>
  text.replaceAll('|', '\\|').replaceAll('*', '\\*').replaceAll('<', '&lt;');

const row = (each: Case): string =>
  `| ${cell(each.written)} | ${cell(each.spoken)} | ${cell(each.accepted[0] ?? '')}${each.accepted.length > 1 ? ` (+${each.accepted.length - 1})` : ''} | ${cell(each.source)} |`;

/** docs/speech-cases.md: the conventions, then every case by rule. */
export function writePage(cases: readonly Case[], conventions: string): string {
  const rules = [...new Set(cases.map((each) => each.rule))];
  const tables = rules.map((rule) => {
    const own = cases.filter((each) => each.rule === rule);
    return `## ${rule}\n\n${own.length} cases.\n\n| Written | Spoken | Also right | Source |\n|---|---|---|---|\n${own.map(row).join('\n')}\n`;
  });
  return `${conventions.trim()}\n\n# The ${cases.length} cases\n\n${tables.join('\n')}`;
}

if (import.meta.main) {
  const conventions = readFileSync(new URL('README.md', import.meta.url), 'utf8');
  writeFileSync(
    new URL('../../../docs/speech-cases.md', import.meta.url),
    writePage(readCases(), conventions),
  );
}
