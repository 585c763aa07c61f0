import type { SiteDescription } from '@saola/api-client';
import { Switch } from 'antd';
import { api } from '../api.ts';
import { Card } from '../parts/card.tsx';
import { Tag } from '../parts/tags.tsx';
import { useAct } from '../parts/use-act.tsx';
import { useLanguage } from '../texts/language.tsx';

type Section = SiteDescription['sections'][number];

/** Sections of the site, each with its guide; what the law asks for cannot be switched off. */
export function SectionsCard({ site, writable }: { site: SiteDescription; writable: boolean }) {
  const { language, texts } = useLanguage();
  const words = texts.sites.sections;
  const own = Object.fromEntries(
    site.sections.flatMap(({ type, said, from }) => (said && from?.siteId === site.id ? [[type, said]] : [])),
  );
  const change = useAct({
    do: ({ type, shown }: { type: string; shown: boolean }) =>
      api.changeSetting(site.id, 'sections', {
        revision: site.revision,
        value: { ...own, [type]: shown ? 'SHOWN' : 'HIDDEN' },
      }),
    renews: ['sites', 'obligations'],
    said: texts.sites.saved,
  });
  const origin = ({ from, said }: Section) => {
    if (!said || !from) return null;
    return from.siteId === site.id ? texts.sites.own : texts.sites.from(from.name);
  };
  return (
    <Card title={texts.sites.tabs.sections} end={<span className="meta">{words.lead}</span>}>
      <ul className="rows">
        {site.sections.map((section) => (
          <li key={section.type}>
            <div className="grow">
              <span className="strong">{section.title[language]}</span>{' '}
              {section.mandatory ? (
                <Tag tone="warn">
                  {words.mandatory(section.mandatory.article, section.mandatory.instrument)}
                </Tag>
              ) : null}
              {origin(section) ? <Tag>{origin(section)}</Tag> : null}
              <div className="meta">{section.guide[language]}</div>
            </div>
            <Switch
              aria-label={`${words.shown}: ${section.title[language]}`}
              checked={section.shown}
              disabled={!writable || section.mandatory !== null || change.isPending}
              onChange={(shown) => change.mutate({ type: section.type, shown })}
            />
          </li>
        ))}
      </ul>
    </Card>
  );
}
