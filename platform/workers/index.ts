export { createQueues, startJobs } from './start-jobs.ts';
export { startListeners } from './start-listeners.ts';
export { takeUpAbandoned } from './take-up-abandoned.ts';
