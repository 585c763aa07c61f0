import { themes } from '@saola/design-system';
import { instrumentOf, mandatoryTypes } from '@saola/law';
import { contentTypeOf } from '@saola/newsroom';
import type { Database } from '@saola/platform/database';
import { sitesError } from '../../errors.ts';
import { rulesOfToday } from '../../queries/present.ts';
import { faultOfSetting } from '../../setting-shapes.ts';
import type { OwnSettings, SettingKey, Settings } from '../../settings.ts';
import type { SiteKind } from '../../site.ts';

/** What officers type by hand has a sentence of its own on how to type it. */
const saidApart = ['hours', 'phone', 'phones', 'email', 'domains'] as const;
const isSaidApart = (key: SettingKey): key is (typeof saidApart)[number] =>
  saidApart.some((one) => one === key);

/** @throws for a value that a site of this kind cannot have, with what to do instead */
export async function checkSetting(
  database: Database,
  kind: SiteKind,
  key: SettingKey,
  value: unknown,
): Promise<void> {
  if (key === 'theme' && !Object.hasOwn(themes, String(value)))
    throw sitesError('theme-unknown', {
      theme: String(value).slice(0, 40),
      known: Object.keys(themes).join(', '),
    });
  const fault = faultOfSetting(key, value);
  if (fault && isSaidApart(key)) throw sitesError(`${key}-not-usable`);
  if (fault) throw sitesError('setting-not-usable', { key, ...fault });
  if (key === 'languages' && (value as Settings['languages'])[0] !== 'vi')
    throw sitesError('vietnamese-missing');
  if (key === 'domains' && kind !== 'MAIN') throw sitesError('setting-of-main-site', { key });
  if (key === 'sections') await checkSections(database, kind, value as Settings['sections']);
}

async function checkSections(database: Database, kind: SiteKind, said: Settings['sections']): Promise<void> {
  const unknown = Object.keys(said).find((code) => !contentTypeOf(code));
  if (unknown) throw sitesError('section-unknown', { section: unknown });
  const book = await rulesOfToday(database);
  const asked = mandatoryTypes(book, kind).find(({ type }) => said[type] === 'HIDDEN');
  if (!asked) return;
  const instrument = instrumentOf(book, asked.instrument)?.number ?? asked.instrument;
  throw sitesError('section-mandatory', {
    section: contentTypeOf(asked.type)?.title.vi ?? asked.type,
    basis: `${asked.article} ${instrument}`.trim(),
  });
}

/** All that a new site says itself, in one go. */
export async function checkSettings(
  database: Database,
  kind: SiteKind,
  settings: OwnSettings,
): Promise<void> {
  for (const [key, value] of Object.entries(settings))
    if (value !== undefined && key !== 'menu') await checkSetting(database, kind, key as SettingKey, value);
}
