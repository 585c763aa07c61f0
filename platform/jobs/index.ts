export { job, type Job } from './job.ts';
export { task, enqueue, type Task, type EnqueueOptions } from './task.ts';
