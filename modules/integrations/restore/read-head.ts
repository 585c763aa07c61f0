import { settingKeys, type SettingKey, type SiteDescription } from '@saola/sites';
import { archiveVersion } from '../export/write-archive.ts';
import { integrationsError } from '../errors.ts';

export interface Head {
  unitPath: string;
  name: unknown;
  owner: unknown;
  /** What the site said itself; what it inherited comes from above there and here. */
  own: [key: SettingKey, value: unknown][];
  ownMenu: unknown;
  hosts: string[];
  exportedAt: string;
}

/**
 * What `site.json` of an archive says, nothing of it trusted: values are checked where they are written. Pure.
 * @throws integrations/not-an-export, integrations/export-too-new
 */
export function readHead(json: Readonly<Record<string, unknown>>, file: string): Head {
  if (json.saola !== 'site' || typeof json.version !== 'number' || typeof json.unitPath !== 'string')
    throw integrationsError('not-an-export', { file });
  if (json.version > archiveVersion)
    throw integrationsError('export-too-new', { file, version: json.version, known: archiveVersion });
  const head = json as Partial<Record<keyof SiteDescription, unknown>>;
  const said = recordOf(head.settings);
  const own = settingKeys.flatMap((key): [SettingKey, unknown][] => {
    const { own: isOwn, value } = recordOf(said[key]);
    return isOwn === true && key !== 'sections' ? [[key, value]] : [];
  });
  const sections = sectionsOf(head.sections, head.id);
  if (Object.keys(sections).length > 0) own.push(['sections', sections]);
  return {
    unitPath: json.unitPath,
    name: head.name,
    owner: head.owner,
    own,
    ownMenu: head.ownMenu ?? null,
    hosts: listOf(head.hosts).flatMap((one) => {
      const { url, canonical } = recordOf(one);
      return typeof url === 'string' && canonical !== true ? [url.slice(0, 253)] : [];
    }),
    exportedAt: typeof json.exportedAt === 'string' ? json.exportedAt.slice(0, 40) : '',
  };
}

/** Sections are inherited one by one: those about which this site itself spoke. */
function sectionsOf(sections: unknown, siteId: unknown): Record<string, unknown> {
  const own = listOf(sections).flatMap((one) => {
    const { type, said, from } = recordOf(one);
    return typeof type === 'string' && said && recordOf(from).siteId === siteId ? [[type, said]] : [];
  });
  return Object.fromEntries(own) as Record<string, unknown>;
}

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);
const recordOf = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
