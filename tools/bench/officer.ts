import { call, get, mainHost } from './server.ts';

export interface Officer {
  post<T>(path: string, body: object): Promise<T>;
  get<T>(path: string): Promise<T>;
  /** What only who is signed in may hear, as it came. */
  hear(path: string): Promise<string>;
  /** Sends a file of a unit; answers its id. */
  upload(unitId: string, name: string, content: Buffer): Promise<string>;
  /** A page as text. */
  read(path: string, host: string): Promise<string>;
}

/** Signs one of the demonstration's officers in. */
export async function signIn(username: string): Promise<Officer> {
  const answer = await call('POST', '/api/auth/sign-in/username', mainHost, {
    username,
    password: 'Saola-trinh-dien-2026',
  });
  if (answer.status !== 200) throw new Error(`${username} cannot sign in: ${answer.body}`);
  const cookie = [answer.headers['set-cookie'] ?? []]
    .flat()
    .map((line) => line.split(';')[0])
    .join('; ');
  return {
    async post<T>(path: string, body: object) {
      const { status, body: text } = await call('POST', path, mainHost, body, { cookie });
      if (status >= 300) throw new Error(`POST ${path} answers ${status}: ${text}`);
      return JSON.parse(text) as T;
    },
    async get<T>(path: string) {
      const { status, body } = await call('GET', path, mainHost, null, { cookie });
      if (status !== 200) throw new Error(`GET ${path} answers ${status}: ${body}`);
      return JSON.parse(body) as T;
    },
    async hear(path) {
      const { status, body } = await call('GET', path, mainHost, null, { cookie });
      if (status !== 200) throw new Error(`GET ${path} answers ${status}: ${body}`);
      return body;
    },
    async upload(unitId, name, content) {
      const form = new FormData();
      form.append('unitId', unitId);
      form.append('file', new Blob([new Uint8Array(content)]), name);
      const encoded = new Response(form);
      const headers = { cookie, 'content-type': encoded.headers.get('content-type')! };
      const bytes = Buffer.from(await encoded.arrayBuffer());
      const { status, body } = await call('POST', '/api/files', mainHost, bytes, headers);
      if (status >= 300) throw new Error(`POST /api/files answers ${status}: ${body}`);
      return (JSON.parse(body) as { id: string }).id;
    },
    async read(path, host) {
      const { status, body } = await get(path, host);
      if (status !== 200) throw new Error(`GET ${path} answers ${status}`);
      return body;
    },
  };
}
