import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const script = fileURLToPath(new URL('normalise.ts', import.meta.url));
const run = (input: string, ...args: string[]) =>
  spawnSync(process.execPath, [script, 'speech', 'normalise', ...args], { input, encoding: 'utf8' });

it('answers each line on its line, empty ones too, and explains them', () => {
  const { stdout, stderr } = run('UBND xã\n\r\nngày 5/3\u2028nay', '--region', 'south', '--explain');
  expect(stdout).toBe('Ủy ban nhân dân xã\n\nngày mùng năm tháng ba nay\n');
  expect(JSON.parse(stderr.split('\n')[0]!)).toMatchObject({
    line: 1,
    rule: 'abbreviations',
    from: 0,
    to: 4,
  });
});

it('takes a whole paper as one text, and refuses a region there is not', () => {
  expect(run('I. KẾT QUẢ\n- Tiêm 12 con\n', '--block').stdout).toBe('Một. Kết quả.\nTiêm mười hai con.\n');
  expect(run('', '--region', 'east').status).toBe(1);
});
