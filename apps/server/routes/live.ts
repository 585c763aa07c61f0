import { below } from '@saola/platform/database';
import { route } from '@saola/platform/http';

/** Server-sent events for officers' screens: a topic and an id; the screen asks again with its own rights. `words-lost` means all. */
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
    const tell = (topic: string, id?: string) => raw.write(`data: ${JSON.stringify({ topic, id })}\n\n`);
    const unsubscribe = context.services.live.subscribe(({ topic, id, unitPath }) => {
      const mayKnow = !unitPath || paths.some((path) => below(unitPath, path) || below(path, unitPath));
      if (mayKnow) tell(topic, id);
    });
    // A screen that may have missed something asks for all it shows.
    const unfollow = context.services.live.follow({ hear: () => {}, lost: () => tell('words-lost') });
    const beat = setInterval(() => raw.write(': \n\n'), 25_000);
    openStreams.add(raw);
    request.raw.once('close', () => {
      clearInterval(beat);
      unsubscribe();
      unfollow();
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
