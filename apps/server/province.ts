import type { Config } from '@saola/platform/config';

/** Path of the province's unit: the first label of the main portal's host, as in `laocai.gov.vn`; the demonstration has its own. */
export function provincePath(config: Config): string {
  if (config.demo) return 'laocai';
  const [label = ''] = new URL(config.web.publicUrl).hostname.split('.');
  return /^[a-z][a-z0-9-]*$/.test(label) ? label.replaceAll('-', '') : 'laocai';
}
