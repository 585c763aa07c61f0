import type { ComponentName } from '../names.ts';
import { controls } from './controls.ts';
import type { Example } from './example.ts';
import { frame } from './frame.ts';
import { reading } from './reading.ts';
import { unit } from './unit.ts';

export type { Example } from './example.ts';

/** An example of every component: whoever adds one without is told so by the compiler. */
export const componentExamples: Record<ComponentName, Example> = {
  ...frame,
  ...controls,
  ...reading,
  ...unit,
};
