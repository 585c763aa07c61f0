import type { RunningServer } from './start-server.ts';

/** The few lines a newcomer needs, once everything runs. */
export function sayWhereToLook({ config, demo, firstStart }: RunningServer): void {
  const main = config.web.publicUrl;
  const site = (slug: string) =>
    main.replace(/\/\/[^.]+\./, `//${slug}.${new URL(main).hostname.split('.')[0]}.`);
  const lines = ['', '  Saola đang chạy / is running', ''];
  const add = (label: string, text: string) => lines.push(`  ${label.padEnd(22)} ${text}`);
  if (!config.roles.includes('web')) add('Vai trò / roles', config.roles.join(', '));
  else {
    add('Cổng tỉnh', main);
    if (demo) {
      add('Trang xã Tả Phìn', site('taphin'));
      add('Trang Sở VHTTDL', site('sovhttdl'));
    }
    add('Bàn làm việc', `${main}/quan-tri`);
    add('Ứng dụng người dân', `${main}/ung-dung`);
    add('Bảng tin công cộng', `${main}/bang-tin${demo?.boardCode ? `?ma=${demo.boardCode}` : ''}`);
    add('API', `${main}/api`);
  }
  add('Dữ liệu, nhật ký', config.dataDir);
  if (demo) {
    lines.push('', `  Tài khoản trình diễn, mật khẩu chung: ${demo.password}`, '');
    for (const account of demo.accounts) add(account.username, account.says);
    lines.push('', `  ${demo.loudspeakers} loa trình diễn chạy như máy thật, mỗi loa một tiến trình.`);
  }
  if (firstStart.administrator) {
    const { username, password } = firstStart.administrator;
    lines.push('', '  Tài khoản quản trị đầu tiên (chỉ hiện một lần, đổi mật khẩu khi đăng nhập):');
    add(username, password);
  }
  lines.push('', '  Dừng: Ctrl-C', '');
  console.log(lines.join('\n'));
}
