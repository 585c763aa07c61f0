import type { Feedback, FeedbackState } from '../api.ts';
import { momentOf } from '../words.ts';

const STEPS: { states: FeedbackState[]; name: string }[] = [
  { states: ['RECEIVED'], name: 'Đã tiếp nhận' },
  { states: ['ASSIGNED'], name: 'Đang xử lý' },
  { states: ['ANSWERED', 'PUBLISHED', 'CLOSED'], name: 'Đã trả lời' },
];

export function stateName(state: FeedbackState): string {
  return STEPS.find(({ states }) => states.includes(state))?.name ?? 'Đã tiếp nhận';
}

export function isAnswered(state: FeedbackState): boolean {
  return state === 'ANSWERED' || state === 'PUBLISHED' || state === 'CLOSED';
}

/** Three bars and three words; the words carry the meaning. */
export function ReportSteps({ state, steps }: { state: FeedbackState; steps: Feedback['steps'] }) {
  const reached = STEPS.findIndex(({ states }) => states.includes(state));
  return (
    <ol class="steps">
      {STEPS.map(({ states, name }, index) => {
        const at = steps.find((step) => states.includes(step.state))?.at;
        const done = index <= reached;
        return (
          <li key={name} class={done ? 'done' : ''} aria-current={index === reached ? 'step' : undefined}>
            <span class="name">{name}</span>
            <span class="at">{at ? momentOf(at) : done ? '' : 'Chưa'}</span>
          </li>
        );
      })}
    </ol>
  );
}
