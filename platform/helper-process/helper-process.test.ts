import { describe, expect, it } from 'vitest';
import { helperProcess } from './helper-process.ts';

describe('helperProcess', () => {
  const script = new URL('./helper-for-tests.process.ts', import.meta.url);

  it('answers again after a crash, with a fresh process', async () => {
    const helper = helperProcess<{ what: string }, number>({ script, timeout: 3000, recycleAfter: 2 });
    const first = await helper.ask({ what: 'pid' });
    await expect(helper.ask({ what: 'crash' })).rejects.toThrow(/ended with/);
    expect(await helper.ask({ what: 'pid' })).not.toBe(first);
    helper.stop();
  });

  it('is there before it is asked, when told that it will be', async () => {
    const helper = helperProcess<{ what: string }, number>({ script, timeout: 3000, recycleAfter: 2 });
    helper.warm();
    const warmed = helper.pid();
    helper.warm();
    expect(await helper.ask({ what: 'pid' })).toBe(warmed);
    helper.stop();
  });

  it('gives up on what takes too long, and replaces a process that has answered enough', async () => {
    const helper = helperProcess<{ what: string }, number>({ script, timeout: 3000, recycleAfter: 2 });
    const pids = [];
    for (let round = 0; round < 4; round++) pids.push(await helper.ask({ what: 'pid' }));
    expect(new Set(pids).size).toBe(2);
    await expect(helper.ask({ what: 'hang' })).rejects.toThrow(/no answer/);
    helper.stop();
  }, 20_000);
});
