import { Type, type Static } from 'typebox';

/** One station, a few of all, all. */
export const lastStage = 3;

export const RolloutState = Type.Union([
  Type.Literal('RUNNING'),
  Type.Literal('STOPPED', { description: 'by a person' }),
  Type.Literal('FAILING', { description: 'by itself: more failures than it may have' }),
  Type.Literal('ENDED'),
]);
export type RolloutState = Static<typeof RolloutState>;

/** Of the stages begun so far. */
export interface Tally {
  ordered: number;
  done: number;
  failed: number;
  /** Never came to fetch its order. */
  missed: number;
  /** One of the stage now runs it, or the stage has none. */
  proved: boolean;
}

export interface Course {
  state: RolloutState;
  stage: number;
  stageBeganAt: Date;
  /** Null: a person begins the next stage. */
  hoursBetween: number | null;
  failurePercent: number;
}

/** Of a station with three loudspeakers not one, of two thousand at five percent a hundred. */
export const failsTooOften = ({ failurePercent }: Pick<Course, 'failurePercent'>, tally: Tally): boolean =>
  tally.failed > Math.floor((tally.ordered * failurePercent) / 100);

/** Somebody has proved it, and not too many could not. */
export const mayBeginNext = (course: Course, tally: Tally): boolean =>
  course.state === 'RUNNING' &&
  course.stage < lastStage &&
  tally.done > 0 &&
  tally.proved &&
  !failsTooOften(course, tally);

/** What the clock does with a rollout. */
export function moveOf(course: Course, tally: Tally, now: Date): 'WAIT' | 'FAIL' | 'NEXT' | 'END' {
  if (course.state !== 'RUNNING') return 'WAIT';
  if (failsTooOften(course, tally)) return 'FAIL';
  const { ordered, done, failed, missed } = tally;
  if (course.stage === lastStage) return done + failed + missed >= ordered ? 'END' : 'WAIT';
  if (course.hoursBetween === null || !mayBeginNext(course, tally)) return 'WAIT';
  const due = course.stageBeganAt.getTime() + course.hoursBetween * 3_600_000;
  return now.getTime() >= due ? 'NEXT' : 'WAIT';
}

/** In which stage each device has its turn: the first station, then one of twenty in the order given, then the rest. */
export function stagesFor<D>(
  devices: readonly D[],
  isFirst: (device: D) => boolean,
): (D & { stage: number })[] {
  let few = Math.max(1, Math.ceil(devices.length / 20));
  return devices.map((device) => {
    if (isFirst(device)) return { ...device, stage: 1 };
    few -= 1;
    return { ...device, stage: few >= 0 ? 2 : lastStage };
  });
}
