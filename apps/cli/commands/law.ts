import { readFile } from 'node:fs/promises';
import type { Command } from 'commander';
import { importRules, type RuleFile } from '@saola/law';
import { contextOfOperator } from '../context-of-operator.ts';
import { refuseEmpty, withDatabase } from '../open-database.ts';

export function lawCommands(program: Command): void {
  const law = program.command('law').description('rules of law with the days on which they hold');
  law
    .command('import <file.json>')
    .description(
      'takes instruments and rules from a file of the form of modules/law/rules: {"instruments": […], "rules": […]}; rules that are there stay as they are',
    )
    .option('--dry-run', 'says what would be new, and changes nothing')
    .action((file: string, { dryRun = false }: { dryRun?: boolean }) =>
      withDatabase(async (open) => {
        await refuseEmpty(open.database);
        const read = readRuleFile(await readFile(file, 'utf8'));
        const done = await importRules(contextOfOperator(open), {
          ...read,
          origin: 'PROVINCE',
          source: file,
          dryRun,
        });
        console.log(
          `${dryRun ? 'Nếu nhập sẽ có / would bring' : 'Đã nhập / brought'}: ` +
            `${done.instruments} văn bản / instruments, ${done.rules} quy định / rules, ` +
            `${done.ended} quy định hết hiệu lực / rules ended`,
        );
        for (const key of done.differ)
          console.log(`Giữ nguyên vì đã có nội dung khác / left, as it says something else: ${key}`);
      }),
    );
}

function readRuleFile(text: string): RuleFile {
  const read = JSON.parse(text) as Partial<RuleFile>;
  if (!Array.isArray(read.rules)) throw new Error('Tệp phải có mục "rules" / the file needs a list "rules"');
  return { instruments: read.instruments ?? [], rules: read.rules };
}
