/** @jsxImportSource preact */
import { renderToString } from 'preact-render-to-string';
import { readFileSync } from 'node:fs';
import { route } from '@saola/platform/http';

interface Operation {
  operationId?: string;
  summary?: string;
  tags?: string[];
}

interface Document {
  paths: Record<string, Record<string, Operation>>;
}

/** The OpenAPI document, for programs. */
export const openApiRoute = route({
  operationId: 'getOpenApi',
  method: 'GET',
  path: '/api/openapi.json',
  summary: 'This document',
  access: 'anyone',
  hidden: true,
  handle: ({ request }) => request.server.swagger(),
});

/** The same for people: every operation on one page, without a script. */
export const apiPageRoute = route({
  operationId: 'readApiPage',
  method: 'GET',
  path: '/api',
  summary: 'The API on one page',
  access: 'anyone',
  hidden: true,
  handle: ({ request, reply }) => {
    const document = request.server.swagger() as unknown as Document;
    return reply
      .type('text/html; charset=utf-8')
      .send(`<!doctype html>${renderToString(<ApiPage document={document} />)}`);
  },
});

export const apiPageStyleRoute = route({
  operationId: 'readApiPageStyle',
  method: 'GET',
  path: '/api/trang.css',
  summary: 'Style of the API page',
  access: 'anyone',
  hidden: true,
  handle: ({ reply }) => reply.type('text/css; charset=utf-8').send(style),
});

const style = readFileSync(new URL('./api-page.css', import.meta.url), 'utf8');

function ApiPage({ document }: { document: Document }) {
  const groups = byTag(document);
  return (
    <html lang="vi">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>API của Saola</title>
        <link rel="stylesheet" href="/api/trang.css" />
      </head>
      <body>
        <main>
          <h1>API của Saola</h1>
          <p>
            Tài liệu cho máy đọc: <a href="/api/openapi.json">openapi.json</a> (OpenAPI 3.1). Lỗi luôn có dạng{' '}
            <code>{'{ code, message, requestId }'}</code>.
          </p>
          {groups.map(([tag, operations]) => (
            <section key={tag}>
              <h2>{tag}</h2>
              <table>
                <caption>{`${operations.length} lệnh gọi`}</caption>
                <thead>
                  <tr>
                    <th scope="col">Phương thức</th>
                    <th scope="col">Địa chỉ</th>
                    <th scope="col">Tên</th>
                    <th scope="col">Dùng để</th>
                  </tr>
                </thead>
                <tbody>
                  {operations.map(({ method, path, operation }) => (
                    <tr key={`${method}${path}`}>
                      <td>{method.toUpperCase()}</td>
                      <td>
                        <code>{path}</code>
                      </td>
                      <th scope="row">{operation.operationId}</th>
                      <td>{operation.summary}</td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </section>
          ))}
        </main>
      </body>
    </html>
  );
}

function byTag(document: Document) {
  const groups = new Map<string, { method: string; path: string; operation: Operation }[]>();
  for (const [path, methods] of Object.entries(document.paths))
    for (const [method, operation] of Object.entries(methods)) {
      const tag = operation.tags?.[0] ?? 'khác';
      groups.set(tag, [...(groups.get(tag) ?? []), { method, path, operation }]);
    }
  return [...groups].sort(([a], [b]) => a.localeCompare(b));
}
