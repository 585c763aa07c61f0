import { AwsClient } from 'aws4fetch';
import { openAsBlob } from 'node:fs';
import { stat } from 'node:fs/promises';
import { Readable } from 'node:stream';
import type { ReadableStream } from 'node:stream/web';
import { checkKey, type Storage } from './storage.ts';

/** S3-compatible storage, `s3://KEY:SECRET@host/bucket?region=…`; `s3+http://` speaks without TLS. */
export async function openS3Storage(url: URL): Promise<Storage> {
  const client = new AwsClient({
    accessKeyId: decodeURIComponent(url.username),
    secretAccessKey: decodeURIComponent(url.password),
    service: 's3',
    region: url.searchParams.get('region') ?? 'us-east-1',
    retries: 3,
  });
  const bucket = `${url.protocol === 's3+http:' ? 'http' : 'https'}://${url.host}${url.pathname.replace(/\/+$/, '')}`;
  const call = async (key: string, init: RequestInit = {}, allow: number[] = []) => {
    const answer = await client.fetch(`${bucket}/${checkKey(key)}`, init);
    if (!answer.ok && !allow.includes(answer.status))
      throw new Error(`The file storage answered ${answer.status} to ${init.method ?? 'GET'} ${key}`);
    return answer;
  };
  return {
    async put(key, content, { contentType = 'application/octet-stream' } = {}) {
      await call(key, {
        method: 'PUT',
        body: new Uint8Array(content),
        headers: { 'content-type': contentType },
      });
    },
    async putFile(key, path, { contentType = 'application/octet-stream' } = {}) {
      const { size } = await stat(path);
      await call(key, {
        method: 'PUT',
        // Opened as one thing of known length, read as it is sent; a second try reads it again.
        body: await openAsBlob(path),
        headers: {
          'content-type': contentType,
          'content-length': String(size),
          'x-amz-content-sha256': 'UNSIGNED-PAYLOAD',
        },
      });
    },
    async get(key, range) {
      const headers = range ? { range: `bytes=${range.start}-${range.end}` } : undefined;
      const answer = await call(key, headers ? { headers } : {});
      return Readable.fromWeb(answer.body as ReadableStream);
    },
    read: async (key) => Buffer.from(await (await call(key)).arrayBuffer()),
    has: async (key) => (await call(key, { method: 'HEAD' }, [404])).ok,
    async delete(key) {
      await call(key, { method: 'DELETE' }, [404]);
    },
    async *list() {
      let token = '';
      do {
        const answer = await client.fetch(
          `${bucket}?list-type=2${token && `&continuation-token=${encodeURIComponent(token)}`}`,
        );
        if (!answer.ok) throw new Error(`The file storage answered ${answer.status} to a listing`);
        const xml = await answer.text();
        for (const [, key] of xml.matchAll(/<Key>([^<]+)<\/Key>/g)) yield key!;
        token = /<NextContinuationToken>([^<]+)</.exec(xml)?.[1] ?? '';
      } while (token);
    },
  };
}
