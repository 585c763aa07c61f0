// A voice service as docs/speech.md has it, for tests: a real process that speaks real HTTP.
import { createServer } from 'node:http';
import { writeWav } from '../wav.ts';

const asked: Record<string, number> = { lan: 0, chuyen: 0, hong: 0, elsewhere: 0 };
const wav = writeWav({ sampleRate: 16_000, samples: new Int16Array(8_000).fill(9_000) });

createServer((request, response) => {
  const json = (value: unknown) =>
    response.setHeader('content-type', 'application/json').end(JSON.stringify(value));
  if (request.url === '/asked') return json({ asked });
  if (request.url === '/elsewhere') {
    asked.elsewhere!++;
    return response.end();
  }
  if (request.headers.authorization !== 'Bearer khoa') return response.writeHead(401).end();
  if (request.url === '/voices')
    return json({
      voices: [
        { id: 'lan', language: 'vi-VN', name: 'Lan', gender: 'female', region: 'north' },
        { id: 'hong', language: 'vi', name: 'Hỏng' },
        { id: 'chuyen', language: 'vi', name: 'Chuyển hướng' },
      ],
    });
  let body = '';
  request.on('data', (part: Buffer) => (body += part.toString()));
  request.on('end', () => {
    const { voice } = JSON.parse(body) as { voice: string };
    asked[voice] = (asked[voice] ?? 0) + 1;
    if (voice === 'lan') return response.setHeader('content-type', 'audio/wav').end(wav);
    if (voice === 'chuyen') return response.writeHead(302, { location: '/elsewhere' }).end();
    return response.writeHead(500).end();
  });
  return undefined;
}).listen(0, '127.0.0.1', function (this: { address(): unknown }) {
  process.send?.((this.address() as { port: number }).port);
});
process.on('disconnect', () => process.exit(0));
