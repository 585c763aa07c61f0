export class Resting extends Error {
  override name = 'Resting';
}

/** After so many failures in a row nothing is asked for a while; then one question tries whether it works again. */
export function circuitBreaker(
  { failures, restMs }: { failures: number; restMs: number },
  now = () => performance.now(),
) {
  let inARow = 0;
  let restUntil = 0;
  return async <T>(work: () => Promise<T>): Promise<T> => {
    if (inARow >= failures && now() < restUntil)
      throw new Resting(
        `not asked again for ${Math.ceil((restUntil - now()) / 1000)} s, after ${inARow} failures`,
      );
    try {
      const done = await work();
      inARow = 0;
      return done;
    } catch (error) {
      inARow++;
      restUntil = now() + restMs;
      throw error;
    }
  };
}
