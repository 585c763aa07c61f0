import { type Frame, oneAtATime as alone } from '@saola/platform/commands';

/** Whatever moves a story on the portals: of a publication and a withdrawal that arrive together, one waits. */
export const oneAtATime = (frame: Frame, storyId: string) => alone(frame, `portals ${storyId}`);
