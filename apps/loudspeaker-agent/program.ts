import { parseArgs } from 'node:util';
import { comeBack } from './come-back.ts';
import { exitCodes, EnrolmentRefused } from './enrol.ts';
import { say } from './log.ts';
import { keepWatchdog } from './watchdog.ts';

const usage = `Cách dùng: node apps/loudspeaker-agent/main.ts --server ĐỊA_CHỈ --data THƯ_MỤC [--code MÃ]
  --server     địa chỉ máy chủ Saola, ví dụ http://laocai.localhost:3000; không cần nữa sau khi đã kết nối
  --data       thư mục giữ khóa, lệnh phát và âm thanh của cụm loa này
  --code       mã kết nối dùng một lần; chỉ cần cho lần chạy đầu
  --name       tên gọi trong nhật ký
  --settings   tệp {"server", "code", "name", "mainsFile"} đọc khi không có --server; có thể nêu nhiều tệp
  --setup-port cổng của trang cài đặt, mở khi chưa có cài đặt hoặc mã bị từ chối
  --heartbeat  số giây giữa hai lần báo trạng thái (mặc định 60)
  --player     chương trình phát: auto (mặc định), aplay+ffmpeg, aplay+mpg123, mpv, ffplay, mpg123 hoặc silent
  --mains      tệp ghi “on” hoặc “off”: có điện lưới hay không (khi máy không tự biết)
  --storage    số megabyte tối đa cho âm thanh; để trống thì dùng đến khi đĩa còn trống 32 MB`;

const { values } = parseArgs({
  options: {
    server: { type: 'string' },
    data: { type: 'string' },
    code: { type: 'string' },
    name: { type: 'string' },
    settings: { type: 'string', multiple: true, default: [] },
    'setup-port': { type: 'string' },
    heartbeat: { type: 'string', default: '60' },
    player: { type: 'string', default: 'auto' },
    mains: { type: 'string' },
    storage: { type: 'string' },
    help: { type: 'boolean', short: 'h' },
  },
});
const heartbeatSeconds = Number(values.heartbeat);
const setupPort = values['setup-port'] === undefined ? null : Number(values['setup-port']);
const numbers = [heartbeatSeconds, Number(values.storage ?? 1), setupPort ?? 1];
const knowsServer = values.server || values.settings.length > 0 || setupPort !== null;
if (values.help || !values.data || !knowsServer || !numbers.every((one) => one > 0)) {
  console.log(usage);
  process.exit(values.help ? 0 : exitCodes.usage);
}

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 22 || (major === 22 && minor < 13)) {
  console.log(`Cần Node.js 22.13 trở lên; máy này có ${process.versions.node}.`);
  process.exit(exitCodes.usage);
}

const stopping = new AbortController();
for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => stopping.abort());
// Started by another program, such as the demonstration: it ends when that one is gone, however it went.
process.once('disconnect', () => stopping.abort());

// A full disk is told and borne: what is on it already is still played.
process.on('uncaughtException', (error: Error) => {
  if (!/disk is full|ENOSPC/.test(error.message)) {
    console.error(error);
    say(`Dừng vì lỗi: ${error.stack ?? error.message}`);
    process.exit(1);
  }
  say('Đĩa đầy: không ghi được nhật ký. Hãy dọn chỗ trống ngay.');
});

try {
  // Not before the check: older versions lack node:sqlite.
  const { setUpAndStart } = await import('./first-set-up.ts');
  keepWatchdog();
  const how = await setUpAndStart({
    server: values.server ?? null,
    settingsFiles: values.settings,
    setupPort,
    dataFolder: values.data,
    code: values.code ?? null,
    name: values.name ?? null,
    heartbeatSeconds,
    player: values.player,
    mainsFile: values.mains ?? null,
    ...(values.storage ? { mostBytes: Number(values.storage) * 1024 * 1024 } : {}),
    signal: stopping.signal,
  });
  if (how === 'again') comeBack();
  process.exit(0);
} catch (error) {
  if (error instanceof Error && error.name === 'FolderInUse') {
    say(`Thư mục ${values.data} đang do một tiến trình khác của cụm loa dùng. Hãy dừng tiến trình đó trước.`);
    process.exit(exitCodes.folderInUse);
  }
  if (stopping.signal.aborted) process.exit(0);
  if (!(error instanceof EnrolmentRefused)) throw error;
  say(error.message);
  process.exit(error.exitCode);
}
