import type { accessibleVi } from './texts-vi.ts';

export const accessibleEn: typeof accessibleVi = {
  stops: (n) => `${n} accessibility ${n === 1 ? 'error' : 'errors'} to mend before approval`,
  advice: (n) =>
    n > 0
      ? `${n} ${n === 1 ? 'thing' : 'things'} that would make it easier to read`
      : 'No accessibility errors left',
  approvedAnyway: (by, at) => `${by} approved it with errors at ${at}:`,
  error: 'Error',
  warning: 'Advice',
  field: 'Field',
  parts: {
    title: 'Title',
    summary: 'Summary',
    body: 'Text',
    picture: 'Picture',
    attachments: 'Attached files',
  },
  submitConfirm: (n) => `The story has ${n} accessibility ${n === 1 ? 'error' : 'errors'} left`,
  submitText: 'The approver cannot approve it with errors left. Submit all the same?',
  submitAnyway: 'Submit all the same',
  approveAnyway: 'Approve with a reason',
  mayLead:
    'These errors keep some people from reading the story. Return it to be mended; approve it only where it cannot wait.',
  mayNotLead:
    'These errors keep some people from reading the story. Return it to its author, or ask an approver of the province to approve it with a reason.',
  emergencyTitle: 'Emergency: approve now, mend later',
  emergencyLead:
    'An emergency does not wait. The errors below are kept with the story, to be mended right after it went out.',
  emergencyReason: 'Emergency: public at once, accessibility to follow.',
  reason: 'Why it is public before it is mended',
  reasonHint: 'Kept with the story; superiors see it.',
  tools: {
    caption: 'Caption of the table',
    captionHint: 'What does the table show?',
    captionApply: 'Set the caption',
    headRow: 'First row is the head',
    headColumn: 'First column is the head',
  },
  exceptions: 'Public although not accessible',
  exceptionsLead: 'To be mended by the next edition of the story.',
  errors: (n) => `${n} ${n === 1 ? 'error' : 'errors'}`,
  because: (by) => `${by}:`,
};
