import { platformError } from '@saola/platform/errors';
import type { SaolaModule } from '@saola/platform/module';
import { retiredCodes } from './retired-codes.ts';

const intro = `# Errors

What the API answers when it refuses: \`{ code, message, requestId, details? }\`. The code is stable and meant for
programs; the message is in the reader's language (\`Accept-Language: vi\` or \`en\`) and says what to do. Words in braces
are filled from \`details\`.

This page is generated: \`npm run contracts\`.
`;

/** The error catalogue as a page, one table a module; codes no longer answered at the end. */
export function errorsPage(modules: readonly SaolaModule[]): string {
  const catalogues = [platformError, ...modules.flatMap((module) => module.errors ?? [])];
  const tables = catalogues.map(({ module, entries }) => {
    const rows = Object.entries(entries as Record<string, { status: number; vi: string; en: string }>)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([code, { status, vi, en }]) => `| \`${module}/${code}\` | ${status} | ${cell(vi)} | ${cell(en)} |`);
    return [`## ${module}\n`, '| Code | Status | Tiếng Việt | English |', '|---|---|---|---|', ...rows, ''].join('\n');
  });
  return [intro, ...tables, retired()].join('\n');
}

/** The codes a page promises. */
export const codesOf = (page: string): string[] =>
  [...page.matchAll(/^\| `([a-z-]+\/[a-z0-9-]+)`/gm)].map(([, code]) => code!);

function retired(): string {
  if (retiredCodes.length === 0) return '## Retired\n\nNone yet.\n';
  const rows = retiredCodes.map(({ code, since, instead }) => `- \`${code}\` (since ${since}): ${instead}`);
  return ['## Retired\n', ...rows, ''].join('\n');
}

const cell = (sentence: string): string => sentence.replaceAll('|', '\\|');
