import { helperProcess } from '@saola/platform/helper-process';
import type { DrawAnswer, DrawRequest } from './work/draw-picture.ts';

/** Recycled now and then: native code that reads strangers' pictures is not trusted for long. */
export const pictureProcess = helperProcess<DrawRequest, DrawAnswer>({
  script: new URL('./picture.process.ts', import.meta.url),
  timeout: 60_000,
  recycleAfter: 60,
});
