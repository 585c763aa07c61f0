export { createQueues, startJobs } from './start-jobs.ts';
export { startListeners } from './start-listeners.ts';
