import type { Finding, HealthState } from '@saola/platform/module';

const order: readonly HealthState[] = ['OK', 'WARNING', 'FAILING'];

/** As bad as the worst of them. */
export const worstOf = (findings: readonly Pick<Finding, 'state'>[]): HealthState =>
  findings.reduce<HealthState>(
    (worst, { state }) => (order.indexOf(state) > order.indexOf(worst) ? state : worst),
    'OK',
  );

export interface OutboxFigures {
  waiting: number;
  /** Seconds since the oldest of them could have been done. */
  oldestSeconds: number;
  failedToday: number;
}

/** Work is taken up within seconds: what waits for minutes is stuck, and people wait for it. */
export function judgeOutbox(figures: OutboxFigures): Finding {
  const { oldestSeconds, failedToday } = figures;
  const state = oldestSeconds > 600 ? 'FAILING' : oldestSeconds > 60 || failedToday > 0 ? 'WARNING' : 'OK';
  return { name: 'outbox', state, figures: { ...figures } };
}

const MB = 1_000_000;

/** PostgreSQL stops when its disk is full: said while there is time. */
export function judgeDisk({ free, whole }: { free: number; whole: number }): Finding {
  const part = whole === 0 ? 0 : free / whole;
  const state =
    free < 500 * MB || part < 0.02 ? 'FAILING' : free < 2_000 * MB || part < 0.1 ? 'WARNING' : 'OK';
  return {
    name: 'disk',
    state,
    figures: { freeMegabytes: Math.floor(free / MB), freePercent: Math.floor(part * 100) },
  };
}
