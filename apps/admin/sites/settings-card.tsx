import type { SiteDescription } from '@saola/api-client';
import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { useState } from 'react';
import { api } from '../api.ts';
import { Card } from '../parts/card.tsx';
import { Tag } from '../parts/tags.tsx';
import { useAct } from '../parts/use-act.tsx';
import { useTexts } from '../texts/language.tsx';
import { SettingForm } from './setting-form.tsx';
import { saySetting } from './say-setting.ts';

/** In the order in which an officer fills them in; menu and sections have screens of their own. */
const keys = [
  'responsible',
  'address',
  'phone',
  'email',
  'hours',
  'phones',
  'languages',
  'theme',
  'headerText',
  'footerText',
  'takes',
  'showsVisits',
  'showsRatings',
  'domains',
] as const;
export type PlainKey = (typeof keys)[number];

interface SettingsCardProps {
  site: SiteDescription;
  writable: boolean;
}

/** Every setting with where it comes from: what is inherited, what the site says itself. */
export function SettingsCard({ site, writable }: SettingsCardProps) {
  const texts = useTexts().sites;
  return (
    <Card
      title={texts.tabs.settings}
      end={site.below > 0 ? <span className="meta">{texts.reaches(site.below)}</span> : null}
    >
      <ul className="rows">
        {keys
          .filter((key) => site.settings[key] && (key !== 'domains' || site.kind === 'MAIN'))
          .map((key) => (
            <SettingRow key={key} name={key} site={site} writable={writable} />
          ))}
      </ul>
    </Card>
  );
}

function SettingRow({ name, site, writable }: SettingsCardProps & { name: PlainKey }) {
  const texts = useTexts().sites;
  const [editing, setEditing] = useState(false);
  const setting = site.settings[name]!;
  const said = saySetting(name, setting.value, texts);
  const reset = useAct({
    do: () => api.resetSetting(site.id, name, site.revision),
    renews: ['sites'],
    said: texts.resetSaid,
  });
  return (
    <li className="setting">
      <div className="grow">
        <div className="meta">{texts.keys[name]}</div>
        {said.length > 0 ? (
          said.map((line) => <div key={line}>{line}</div>)
        ) : (
          <div className="soft">{texts.empty}</div>
        )}
        <Origin setting={setting} />
      </div>
      {writable ? (
        <div className="actions">
          <Button
            aria-label={`${setting.own ? texts.edit : texts.change}: ${texts.keys[name]}`}
            onClick={() => setEditing(true)}
          >
            {setting.own ? texts.edit : texts.change}
          </Button>
          {setting.own && site.parentId ? (
            <Button
              type="text"
              aria-label={`${texts.reset}: ${texts.keys[name]}`}
              loading={reset.isPending}
              onClick={() => reset.mutate()}
            >
              {texts.reset}
            </Button>
          ) : null}
        </div>
      ) : null}
      {editing ? <SettingForm name={name} site={site} onClose={() => setEditing(false)} /> : null}
    </li>
  );
}

/** Own, from a site above by name, or Saola's own beginning. */
function Origin({ setting }: { setting: SiteDescription['settings'][string] }) {
  const texts = useTexts().sites;
  if (setting.own) return <Tag tone="ok">{texts.own}</Tag>;
  if (!setting.from) return <Tag>{texts.fromSaola}</Tag>;
  return (
    <Tag>
      <Link to="/mang-luoi/$siteId" params={{ siteId: setting.from.siteId }}>
        {texts.from(setting.from.name)}
      </Link>
    </Tag>
  );
}
