import { readFile } from 'node:fs/promises';
import type { Command } from 'commander';
import {
  readPlan,
  rehearseReorganisation,
  reorganiseUnits,
  type Plan,
  type Report,
} from '@saola/reorganisations';
import { contextOfOperator } from '../context-of-operator.ts';
import { refuseEmpty, withDatabase } from '../open-database.ts';

export function unitsCommands(program: Command): void {
  const units = program.command('units').description('administrative units');
  units
    .command('reorganise <file.json>')
    .description(
      'merges, splits, renames or dissolves units by a plan, with their sites, stories and devices',
    )
    .option('--dry-run', 'do it all, report it, and take it back')
    .option('--json', 'the report as JSON')
    .action(async (file: string, options: { dryRun?: boolean; json?: boolean }) => {
      const plan = await planIn(file);
      await withDatabase(async (open) => {
        await refuseEmpty(open.database);
        const context = contextOfOperator(open);
        const report = options.dryRun
          ? await rehearseReorganisation(context, plan)
          : await reorganiseUnits(context, { plan });
        console.log(options.json ? JSON.stringify(report, null, 2) : write(report, options.dryRun === true));
      });
    });
}

async function planIn(file: string): Promise<Plan> {
  let json: unknown;
  try {
    json = JSON.parse(await readFile(file, 'utf8'));
  } catch (error) {
    throw new Error(`Không đọc được ${file} / cannot read ${file}: ${(error as Error).message}`);
  }
  const read = readPlan(json);
  if ('plan' in read) return read.plan;
  const lines = read.problems.map(({ at, vi, en }) => `  ${at}: ${vi} / ${en}`);
  throw new Error(`Kế hoạch còn chỗ chưa đúng / the plan has mistakes:\n${lines.join('\n')}`);
}

const kinds = { MERGE: 'Nhập', SPLIT: 'Chia', RENAME: 'Đổi tên', DISSOLVE: 'Giải thể' } as const;

function write(report: Report, rehearsal: boolean): string {
  const lines = [
    `${rehearsal ? 'CHẠY THỬ, không ghi gì' : 'Đã thực hiện'}: ${report.basis}, từ ${report.on}`,
  ];
  for (const change of report.changes) {
    lines.push('', kinds[change.kind]);
    for (const unit of change.made) lines.push(`  mới        ${unit.fullName} (${unit.path})`);
    for (const unit of change.ended) lines.push(`  kết thúc   ${unit.fullName} (${unit.path})`);
    for (const handed of change.handed) {
      lines.push(
        `  ${handed.from.fullName} → ${handed.to.fullName}: ${handed.stories} tin (${handed.drafts} đang soạn), ` +
          `${handed.files} tệp, ${handed.devices} thiết bị, ${handed.feedback} phản ánh chưa trả lời, ` +
          `${handed.accounts} tài khoản, ${handed.roles} vai trò`,
      );
      lines.push(...ofSpeech(handed.speech));
      for (const name of handed.broadcasting.hoursLeft)
        lines.push(`    loa của ${name} theo lịch phát thanh của đơn vị mới; lịch cũ thôi áp dụng`);
      for (const moved of handed.below) lines.push(`    ${moved.from} → ${moved.to}`);
      for (const site of handed.sites) {
        const how = site.policy === 'REDIRECT' ? 'chuyển hướng 301 tới' : 'thành trang lưu trữ, trỏ tới';
        lines.push(`    ${site.hosts.join(', ')} ${how} ${site.to}; ${site.items} mục giữ nguyên địa chỉ`);
        for (const moved of site.moved) lines.push(`      ${moved.from} → ${moved.to}`);
      }
    }
  }
  return lines.join('\n');
}

const said = { ENTRY: 'cách đọc', VOICE: 'giọng đọc', RULE: 'mẫu phát thanh' } as const;

function ofSpeech({
  entries,
  voices,
  rules,
  conflicts,
  namingFormer,
}: Report['changes'][number]['handed'][number]['speech']): string[] {
  return [
    ...(entries + voices + rules > 0
      ? [`    ${entries} cách đọc, ${voices} giọng đọc, ${rules} mẫu phát thanh`]
      : []),
    ...conflicts.map(
      ({ kind, about, kept, left }) => `    trùng ${said[kind]} ${about}: giữ “${kept}”, bỏ “${left}”`,
    ),
    ...namingFormer.map((words) => `    lời xướng còn tên cũ, cần sửa: ${words}`),
  ];
}
