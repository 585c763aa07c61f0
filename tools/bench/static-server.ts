// A process of its own: one file, served by the same kind of server. Arguments: port and file.
import fastifyStatic from '@fastify/static';
import fastify from 'fastify';
import { basename, dirname } from 'node:path';

const [port, file] = process.argv.slice(2);
const app = fastify();
await app.register(fastifyStatic, { root: dirname(file!), serve: false });
app.get('/', (_request, reply) => reply.sendFile(basename(file!)));
await app.listen({ host: '127.0.0.1', port: Number(port) });
