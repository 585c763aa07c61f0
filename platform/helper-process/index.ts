export { helperProcess, HelperFailed, InputRefused, type HelperProcess } from './helper-process.ts';
export { Refusal, serve } from './serve.ts';
