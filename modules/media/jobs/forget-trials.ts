import { job } from '@saola/platform/jobs';
import { forgetTrials } from '../commands/forget-trials.ts';

export const forgetTrialsJob = job('media.forget-trials', { every: '47 * * * *' }, forgetTrials);
