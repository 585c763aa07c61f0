import type { SaolaModule } from '@saola/platform/module';
import type { Services } from '@saola/platform/services';

export interface FirstStart {
  /** The first administrator of an empty province, told once. */
  administrator: { username: string; password: string } | null;
}

export async function prepareFirstStart(
  _services: Services,
  _modules: readonly SaolaModule[],
): Promise<FirstStart> {
  return { administrator: null };
}
