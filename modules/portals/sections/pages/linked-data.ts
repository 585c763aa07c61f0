import { h, type JSX } from 'preact';
import type { ContentType } from '@saola/newsroom';
import type { Frame } from '../../pages/frame.ts';
import { fieldOf, type ItemView } from '../item-view.ts';

/**
 * What search engines are told in their own words: what takes place, and data sets. Never persons.
 * A block of data is no script: the content security policy lets it stand.
 */
export function linkedData(frame: Frame, view: ItemView): JSX.Element | null {
  const kind = schemaOf(view.type);
  if (!kind) return null;
  const url = `${frame.origin}${view.href}`;
  const organisation = { '@type': 'GovernmentOrganization', name: view.item.unitName };
  const day = fieldOf(view, 'day')?.shown;
  const data = {
    '@context': 'https://schema.org',
    '@type': kind,
    name: view.item.title,
    ...(view.item.summary ? { description: view.item.summary } : {}),
    url,
    inLanguage: frame.texts.language.tag,
    ...(kind === 'Event'
      ? { organizer: organisation, ...(day?.kind === 'time' ? { startDate: day.datetime } : {}) }
      : { publisher: organisation, dateModified: view.item.updatedAt.toISOString() }),
  };
  // “<” could end the block.
  const __html = JSON.stringify(data).replace(/</g, '\\u003c');
  return h('script', { type: 'application/ld+json', dangerouslySetInnerHTML: { __html } });
}

const schemaOf = (type: ContentType): 'Event' | 'Dataset' | null =>
  type.list.layout === 'calendar' ? 'Event' : type.group === 'statistics' ? 'Dataset' : null;
