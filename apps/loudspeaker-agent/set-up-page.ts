import { createServer, type IncomingMessage } from 'node:http';
import { join } from 'node:path';
import { writePrivate, writeText } from './credentials.ts';
import { say } from './log.ts';
import { settingsIn, type Settings } from './settings.ts';

interface SetUp {
  port: number;
  dataFolder: string;
  /** Why it is shown again. */
  problem: string | null;
  signal: AbortSignal;
}

/**
 * A page in the device's own network, for whoever stands beside it with a telephone; without script. Resolves with what
 * was filled in, kept in `saola-loa.json`; the name and password of a Wi-Fi go into `wifi`, for NetworkManager.
 */
export async function askByPage({ port, dataFolder, problem, signal }: SetUp): Promise<Settings> {
  const { promise, resolve, reject } = Promise.withResolvers<Settings>();
  const server = createServer((request, response) => {
    const answer = (status: number, body: string) =>
      response
        .writeHead(status, {
          'content-type': 'text/html; charset=utf-8',
          'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'",
        })
        .end(body);
    if (request.method !== 'POST') return void answer(200, page(problem, {}));
    void formOf(request)
      .then(async (body) => {
        const fields = Object.fromEntries(new URLSearchParams(body));
        const settings = settingsIn(fields);
        if (!settings?.code) return answer(422, page('Hãy điền địa chỉ máy chủ và mã kết nối.', fields));
        await writePrivate(dataFolder, 'saola-loa.json', settings);
        const { wifi = '', password = '' } = fields;
        if (wifi) await writeText(join(dataFolder, 'wifi'), `${oneLine(wifi)}\n${oneLine(password)}\n`);
        answer(200, frame('<p>Đã nhận. Cụm loa đang kết nối; nếu mã sai, trang này sẽ hiện lại.</p>'));
        return resolve(settings);
      })
      .catch(() => response.destroy());
  });
  server.once('error', reject);
  signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  server.listen(port, () => say(`Chưa có cài đặt: mở http://ĐỊA-CHỈ-MÁY-NÀY:${port} để điền.`));
  try {
    return await promise;
  } finally {
    server.close();
    setTimeout(() => server.closeAllConnections(), 1_000).unref();
  }
}

/** One longer than any filled-in form is not read to its end. */
async function formOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes > 4_096) throw new Error('Too long for this form');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString();
}

const oneLine = (words: string) => words.replaceAll(/[\r\n]/g, '');

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (words = '') => words.replaceAll(/[&<>"]/g, (sign) => escapes[sign]!);

function field(name: string, label: string, fields: Record<string, string>, more = ''): string {
  return `<label>${label}<input name="${name}" value="${escaped(fields[name])}" ${more}></label>`;
}

function page(problem: string | null, fields: Record<string, string>): string {
  return frame(`${problem ? `<p role="alert">${escaped(problem)}</p>` : ''}<form method="post" action="/">
${field('server', 'Địa chỉ máy chủ Saola', fields, 'required placeholder="laocai.example.vn" autocapitalize="none"')}
${field('code', 'Mã kết nối dùng một lần', fields, 'required autocomplete="off" autocapitalize="characters"')}
${field('name', 'Tên cụm loa trong nhật ký (không bắt buộc)', fields)}
<fieldset><legend>Wi-Fi (bỏ trống nếu dùng dây mạng)</legend>
${field('wifi', 'Tên mạng', fields, 'autocapitalize="none"')}
${field('password', 'Mật khẩu', {}, 'type="password"')}</fieldset>
<button>Kết nối cụm loa</button></form>`);
}

const style =
  ':root{color-scheme:light dark}body{font:1.1rem/1.5 system-ui,sans-serif;max-width:32rem;margin:2rem auto;padding:0 1rem}' +
  'label{display:block;margin:1rem 0}input{display:block;width:100%;box-sizing:border-box;font:inherit;padding:.6rem}' +
  'fieldset{border:1px solid;border-radius:.3rem}button{font:inherit;padding:.7rem 1.2rem;margin:1rem 0}' +
  '[role=alert]{border-left:.3rem solid #c22;padding:.5rem 1rem}';

const frame = (body: string) =>
  `<!doctype html><html lang="vi"><meta charset="utf-8"><meta name="viewport" content="width=device-width">` +
  `<title>Cài đặt cụm loa</title><style>${style}</style><h1>Cài đặt cụm loa</h1>${body}</html>`;
