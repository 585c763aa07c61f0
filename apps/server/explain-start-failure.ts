import { DataFolderInUse } from '@saola/platform/database';

/** What kept the server from starting, and what to do about it, in plain words: a stable code, Vietnamese, English. */
export function explainStartFailure(error: unknown): string {
  const { code, port, syscall, message } = error as NodeJS.ErrnoException & { port?: number };
  if (error instanceof DataFolderInUse)
    return say(
      'start/data-folder-in-use',
      `Một máy chủ Saola khác đang dùng thư mục dữ liệu ${error.dataDir}. Hãy dừng máy chủ đó, hoặc chọn thư mục khác bằng DATA_DIR.`,
      error.message,
    );
  if (code === 'EADDRINUSE')
    return say(
      'start/port-in-use',
      `Cổng ${port} đang được chương trình khác dùng. Hãy dừng chương trình đó, hoặc chọn cổng khác: PORT cho trang web ` +
        '(ví dụ PORT=3100 npm start), MQTT_PORT cho cụm loa (ví dụ MQTT_PORT=1884 npm start).',
      `Port ${port} is used by another program. Stop that program, or choose another port: ` +
        'PORT for the web (such as PORT=3100 npm start), MQTT_PORT for the loudspeakers (such as MQTT_PORT=1884 npm start).',
    );
  if (code === 'EACCES' && syscall === 'listen')
    return say(
      'start/port-not-allowed',
      `Tài khoản này không đủ quyền dùng cổng ${port}. Hãy chọn cổng trên 1023 bằng PORT hoặc MQTT_PORT.`,
      `Port ${port} needs more rights than this account has. Choose one above 1023 with PORT or MQTT_PORT.`,
    );
  if (code && folderFails.has(code))
    return say(
      'start/data-folder-not-writable',
      `Không ghi được vào thư mục dữ liệu (${message}). Hãy giải phóng dung lượng, hoặc chọn thư mục khác bằng DATA_DIR.`,
      `The data folder cannot be written (${message}). Free some space, or choose another folder with DATA_DIR.`,
    );
  if (code && serviceFails.has(code))
    return say(
      'start/service-not-answering',
      `Một dịch vụ bên ngoài không trả lời (${message}). Hãy kiểm tra DATABASE_URL, MQTT_URL và STORAGE_URL.`,
      `An outside service does not answer (${message}). Look at DATABASE_URL, MQTT_URL and STORAGE_URL.`,
    );
  if (String(message).startsWith(brokerRefuses))
    return say(
      'start/broker-refused',
      `Máy chủ MQTT không nhận tài khoản của Saola (${message}). Hãy kiểm tra tên và mật khẩu trong MQTT_URL.`,
      `The MQTT broker refuses Saola's account (${message}). Look at the name and password in MQTT_URL.`,
    );
  return say(
    'start/unexpected',
    'Saola không khởi động được.',
    `Saola could not start: ${error instanceof Error ? error.stack : String(error)}`,
  );
}

const folderFails = new Set(['EACCES', 'EROFS', 'ENOSPC', 'EDQUOT', 'EEXIST', 'ENOTDIR', 'EIO']);
/** How the client tells that a broker has answered with a no. */
const brokerRefuses = 'Connection refused: ';
const serviceFails = new Set(['ECONNREFUSED', 'ECONNRESET', 'ETIMEDOUT', 'ENOTFOUND', '28P01', '3D000']);

const say = (code: string, vi: string, en: string) => `\n  ${vi}\n  ${en}\n  (${code})\n`;
