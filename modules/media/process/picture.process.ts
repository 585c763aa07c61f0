// A process of its own: a picture of two hundred million dots, or a damaged one, must not take the server with it.
import { setPriority } from 'node:os';
import { Refusal, serve } from '@saola/platform/helper-process';
import { type DrawAnswer, drawPicture, type DrawRequest } from './work/draw-picture.ts';

// Pages first: pictures are drawn with what they leave.
setPriority(10);

serve((request: DrawRequest): Promise<DrawAnswer> =>
  drawPicture(request).catch((error: unknown) => {
    if (error instanceof Refusal) throw error;
    throw new Refusal('not-readable', error instanceof Error ? error.message.slice(0, 120) : '');
  }),
);
