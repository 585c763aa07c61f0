import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isAtOrBelow } from '@saola/organisations';
import { after, approvalPath, decisionDueAt, editionSteps, isOpen, missingIn, reachOf } from './edition.ts';
import type { EditionState, EditionStep } from './edition.ts';

const anySteps = fc.array(fc.constantFrom<EditionStep>(...editionSteps), { maxLength: 30 });
const anyPath = fc.array(fc.constantFrom('laocai', 'taphin', 'sapa', 'suoithau'), {
  minLength: 1,
  maxLength: 4,
});

function live(steps: EditionStep[]): { state: EditionState; done: EditionStep[] } {
  let state: EditionState = 'DRAFT';
  const done: EditionStep[] = [];
  for (const step of steps) {
    const next = after(state, step);
    if (next) [state, done[done.length]] = [next, step];
  }
  return { state, done };
}

describe('life of an edition', () => {
  it('is approved only when the step before was submitting or writing what was submitted', () => {
    fc.assert(
      fc.property(anySteps, (steps) => {
        const { done } = live(steps);
        const approval = done.indexOf('approve');
        if (approval < 0) return;
        const before = done.slice(0, approval).filter((step) => step !== 'write');
        expect(before.at(-1)).toBe('submit');
      }),
    );
  });

  it('is never written again once it has been approved', () => {
    fc.assert(
      fc.property(anySteps, (steps) => {
        const { done } = live(steps);
        const approval = done.indexOf('approve');
        if (approval >= 0) expect(done.slice(approval + 1)).not.toContain('write');
      }),
    );
  });

  it('is approved at most once, and leaves the public only by the next edition or a withdrawal', () => {
    fc.assert(
      fc.property(anySteps, (steps) => {
        const { state, done } = live(steps);
        expect(done.filter((step) => step === 'approve').length).toBeLessThanOrEqual(1);
        if (state === 'SUPERSEDED' || state === 'WITHDRAWN') expect(done).toContain('approve');
        expect(isOpen(state)).toBe(!done.includes('approve'));
      }),
    );
  });
});

const all = { summary: 'required', body: 'required', attachments: 'required' } as const;

describe('completeness', () => {
  it('names all that is missing at once', () => {
    const nothing = {
      title: ' ',
      summary: '',
      text: '',
      channels: [],
      targetPaths: [],
      attachments: [],
      missingFields: ['chức vụ'],
      followsAnother: true,
      changeNote: null,
    };
    expect(missingIn(nothing, all)).toEqual([
      'tiêu đề',
      'tóm tắt',
      'nội dung',
      'tệp đính kèm',
      'kênh phát',
      'nơi nhận',
      'chức vụ',
      'ghi chú thay đổi so với bản trước',
    ]);
    const table = { summary: 'none', body: 'optional', attachments: 'optional' } as const;
    const enough = { ...nothing, title: 'Tên', channels: ['PORTAL' as const] };
    const of = { ...enough, targetPaths: ['laocai'], missingFields: [], followsAnother: false };
    expect(missingIn(of, table)).toEqual([]);
  });
});

describe('reach', () => {
  it('ends at the unit for a commune, at the province for its department', () => {
    expect(reachOf({ kind: 'COMMUNE', path: 'laocai.taphin' })).toBe('laocai.taphin');
    expect(reachOf({ kind: 'DEPARTMENT', path: 'laocai.soyte' })).toBe('laocai');
  });

  it('asks for approval at the lowest unit that covers author and targets', () => {
    fc.assert(
      fc.property(anyPath, fc.array(anyPath, { maxLength: 4 }), (unit, targets) => {
        const paths = [unit, ...targets].map((parts) => ['tinh', ...parts].join('.'));
        const path = approvalPath(paths[0]!, paths.slice(1));
        expect(paths.every((one) => isAtOrBelow(one, path))).toBe(true);
      }),
    );
    expect(approvalPath('laocai.soyte', ['laocai.taphin'])).toBe('laocai');
    expect(approvalPath('laocai.taphin', ['laocai.taphin.suoithau'])).toBe('laocai.taphin');
  });
});

describe('time to decide', () => {
  it('is a quarter of an hour for an emergency, and never after the planned start', () => {
    const submittedAt = new Date('2026-11-22T08:00:00Z');
    expect(decisionDueAt({ priority: 'EMERGENCY', submittedAt, startsAt: null }).toISOString()).toBe(
      '2026-11-22T08:15:00.000Z',
    );
    const startsAt = new Date('2026-11-22T09:00:00Z');
    expect(decisionDueAt({ priority: 'NORMAL', submittedAt, startsAt })).toEqual(startsAt);
  });
});
