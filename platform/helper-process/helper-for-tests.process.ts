import { serve } from './serve.ts';

serve(async ({ what }: { what: string }): Promise<number> => {
  if (what === 'crash') process.exit(7);
  if (what === 'hang') await new Promise((resolve) => setTimeout(resolve, 60_000));
  return process.pid;
});
