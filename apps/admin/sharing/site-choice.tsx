import type { ShareSite } from '@saola/api-client';
import { Button, Checkbox, Input } from 'antd';
import { useState } from 'react';
import { Tag } from '../parts/tags.tsx';
import { plain } from '../parts/unit-select.tsx';
import { useTexts } from '../texts/language.tsx';
import { isFree, kindsOf, toggleAll } from './choose-sites.ts';
import { ShareStateTag } from './share-state-tag.tsx';

interface SiteChoiceProps {
  sites: ShareSite[];
  chosen: ReadonlySet<string>;
  onChosen: (chosen: ReadonlySet<string>) => void;
}

const MANY = 6;

/** Sites one by one or all of a kind, each with what happens when it is chosen. */
export function SiteChoice({ sites, chosen, onChosen }: SiteChoiceProps) {
  const texts = useTexts();
  const say = texts.sharing;
  const [typed, setTyped] = useState('');
  const words = plain(typed.trim());
  const shown = sites.filter(({ name }) => plain(name).includes(words));
  return (
    <fieldset className="field">
      <legend className="field-label">{say.chooseSites}</legend>
      {sites.length > MANY ? (
        <div className="share-find">
          <Input
            allowClear
            aria-label={texts.sites.search}
            placeholder={say.findSite}
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
          />
          {kindsOf(sites)
            .filter(({ free }) => free.length > 1)
            .map(({ kind, free }) => (
              <Button
                key={kind}
                aria-pressed={free.every((id) => chosen.has(id))}
                onClick={() => onChosen(toggleAll(chosen, free))}
              >
                {free.every((id) => chosen.has(id))
                  ? say.noneOfKind(texts.sites.kinds[kind])
                  : say.allOfKind(texts.sites.kinds[kind], free.length)}
              </Button>
            ))}
        </div>
      ) : null}
      {shown.length === 0 ? <p className="meta">{texts.sites.none}</p> : null}
      {/* scrolls by keys too: the boxes inside take the focus */}
      <ul className="share-sites">
        {shown.map((site) => (
          <li key={site.siteId}>
            <Checkbox
              checked={chosen.has(site.siteId)}
              disabled={!isFree(site)}
              onChange={() => onChosen(toggleAll(chosen, [site.siteId]))}
            >
              {site.name}
            </Checkbox>
            <Fate site={site} />
          </li>
        ))}
      </ul>
    </fieldset>
  );
}

function Fate({ site }: { site: ShareSite }) {
  const say = useTexts().sharing;
  if (site.state === 'PROPOSED') return <ShareStateTag state="PROPOSED" />;
  if (site.stands) return <Tag tone="ok">{say.standsAlready}</Tag>;
  return (
    <span className="meta share-fate">
      {site.arrives === 'ACCEPTED' ? say.atOnce : say.whenAccepted}
      {site.state === 'DECLINED' ? `; ${say.declinedBefore}` : ''}
    </span>
  );
}
