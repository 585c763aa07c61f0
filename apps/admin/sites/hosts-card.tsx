import type { SiteDescription } from '@saola/api-client';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Button, Form, Input } from 'antd';
import { api } from '../api.ts';
import { Card } from '../parts/card.tsx';
import { Empty } from '../parts/states.tsx';
import { Tag } from '../parts/tags.tsx';
import { useAct } from '../parts/use-act.tsx';
import { useTexts } from '../texts/language.tsx';
import { siteQuery } from './queries.ts';

/** Names under which the site is found: one canonical, the others lead to it. */
export function HostsCard({ site, writable }: { site: SiteDescription; writable: boolean }) {
  const texts = useTexts().sites;
  const words = texts.hosts;
  const [form] = Form.useForm<{ host: string }>();
  const renews = ['sites'];
  const add = useAct({
    do: (host: string) => api.addHost(site.id, site.revision, host),
    renews,
    said: texts.saved,
    then: () => form.resetFields(),
  });
  const remove = useAct({ do: (host: string) => api.removeHost(site.id, site.revision, host), renews });
  const make = useAct({ do: (host: string) => api.makeCanonical(site.id, site.revision, host), renews });
  return (
    <Card title={texts.tabs.hosts} end={<span className="meta">{words.lead}</span>}>
      {site.hosts.length === 0 ? <Moved successorId={site.successorId} /> : null}
      <ul className="rows">
        {site.hosts.map((host) => (
          <li key={host.name}>
            <div className="grow">
              <a href={host.url} target="_blank" rel="noreferrer" className="strong">
                {host.name}
              </a>
            </div>
            <Tag tone={host.canonical ? 'ok' : 'plain'}>{host.canonical ? words.canonical : words.alias}</Tag>
            {writable && !host.canonical ? (
              <div className="actions">
                <Button loading={make.isPending} onClick={() => make.mutate(host.name)}>
                  {words.make}
                </Button>
                <Button
                  type="text"
                  danger
                  loading={remove.isPending}
                  onClick={() => remove.mutate(host.name)}
                >
                  {words.remove}
                </Button>
              </div>
            ) : null}
          </li>
        ))}
      </ul>
      {writable ? (
        <Form
          form={form}
          layout="inline"
          className="inside host-form"
          onFinish={({ host }) => add.mutate(host.trim())}
        >
          <Form.Item name="host" rules={[{ required: true, whitespace: true, message: '' }]}>
            <Input
              aria-label={words.field}
              placeholder={words.field}
              maxLength={253}
              inputMode="url"
              autoCapitalize="none"
            />
          </Form.Item>
          <Button htmlType="submit" loading={add.isPending}>
            {words.add}
          </Button>
        </Form>
      ) : null}
    </Card>
  );
}

/** A site that was closed has given its names away. */
function Moved({ successorId }: { successorId: string | null }) {
  const words = useTexts().sites.hosts;
  const to = useQuery({ ...siteQuery(successorId ?? ''), enabled: successorId !== null, retry: false }).data;
  const name = to?.name['vi'] ?? to?.host;
  return (
    <Empty title={words.none} hint={name ? words.moved(name) : words.noneHint}>
      {to ? (
        <Link to="/mang-luoi/$siteId" params={{ siteId: to.id }}>
          {name}
        </Link>
      ) : null}
    </Empty>
  );
}
