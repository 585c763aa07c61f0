// A process of its own: a page of two queries and no more, by Fastify and pg. Arguments: port and address of the database.
import fastify from 'fastify';
import pg from 'pg';

const [port, url] = process.argv.slice(2);
const pool = new pg.Pool({ connectionString: url, max: 12 });
const app = fastify();

app.get('/tin-tuc/:slug', async (request, reply) => {
  const { slug } = request.params as { slug: string };
  const [article, newest] = await Promise.all([
    pool.query('select title, html from portals.articles where slug = $1', [slug]),
    pool.query('select story_id, slug, title from portals.articles order by words_from desc limit 5'),
  ]);
  if (!article.rows[0]) return reply.status(404).send();
  const links = newest.rows.map((row) => `<li><a href="/tin-tuc/${row.slug}">${row.title}</a></li>`).join('');
  return reply
    .type('text/html; charset=utf-8')
    .send(`<!doctype html><title>${article.rows[0].title}</title>${article.rows[0].html}<ul>${links}</ul>`);
});
await app.listen({ host: '127.0.0.1', port: Number(port) });
