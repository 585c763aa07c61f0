import { below } from '@saola/platform/database';
import { route } from '@saola/platform/http';

/** Server-sent events for officers' screens: a topic and an id; the screen asks again with its own rights. */
export const liveRoute = route({
  operationId: 'followLive',
  method: 'GET',
  path: '/api/live',
  summary: 'Changes as they happen, as server-sent events {topic, id}',
  tags: ['live'],
  access: 'signedIn',
  hidden: true,
  handle: ({ context, request, reply }) => {
    reply.hijack();
    const { raw } = reply;
    raw.writeHead(200, {
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-cache, no-transform',
      'x-accel-buffering': 'no',
    });
    raw.write('retry: 2000\n\n');
    const paths = context.actor.pathsWith('organisations.unit.see');
    const unsubscribe = context.services.live.subscribe((event) => {
      const mayKnow =
        !event.unitPath || paths.some((path) => below(event.unitPath!, path) || below(path, event.unitPath!));
      if (mayKnow) raw.write(`data: ${JSON.stringify({ topic: event.topic, id: event.id })}\n\n`);
    });
    const beat = setInterval(() => raw.write(': \n\n'), 25_000);
    openStreams.add(raw);
    request.raw.once('close', () => {
      clearInterval(beat);
      unsubscribe();
      openStreams.delete(raw);
    });
  },
});

const openStreams = new Set<{ end(): void }>();

/** A server waits for open streams when it closes: they are ended first. */
export function endLiveStreams(): void {
  for (const stream of openStreams) stream.end();
  openStreams.clear();
}
