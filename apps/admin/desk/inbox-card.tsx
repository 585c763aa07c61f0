import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { Siren } from 'lucide-react';
import { ago } from '../format.ts';
import { Card } from '../parts/card.tsx';
import { Empty, Failure, Loading } from '../parts/states.tsx';
import { ChannelIcons, DeadlineTag, EditionStateTag, Tag } from '../parts/tags.tsx';
import { useTexts } from '../texts/language.tsx';
import type { Inbox } from './use-inbox.ts';

const SHOWN = 6;

export function InboxCard({ inbox }: { inbox: Inbox }) {
  const texts = useTexts();
  const urgent = inbox.items.filter((item) => item.priority === 'EMERGENCY').length;
  const end = (
    <>
      {urgent > 0 ? (
        <Tag tone="bad" icon={<Siren size={14} aria-hidden />}>
          {texts.desk.urgent(urgent)}
        </Tag>
      ) : null}
      <Link to="/tin-bai">{texts.common.all}</Link>
    </>
  );
  return (
    <Card title={texts.desk.inbox} end={end}>
      {inbox.items.length > 0 ? (
        <table className="plain-table stacking">
          <thead>
            <tr>
              <th scope="col">{texts.desk.columns.story}</th>
              <th scope="col">{texts.desk.columns.step}</th>
              <th scope="col" className="spare">
                {texts.desk.columns.channels}
              </th>
              <th scope="col">{texts.desk.columns.due}</th>
              <th scope="col">
                <span className="visually-hidden">{texts.common.view}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {inbox.items.slice(0, SHOWN).map((story, index) => (
              <tr key={story.id}>
                <th scope="row">
                  <Link to="/tin-bai/$storyId" params={{ storyId: story.id }} className="title-link">
                    {story.title || texts.stories.untitled}
                  </Link>
                  <div className="meta" style={{ fontWeight: 400 }}>
                    {story.unitName} · {texts.priority[story.priority]}
                  </div>
                </th>
                <td className="tight">
                  <EditionStateTag state={story.state} />
                </td>
                <td className="tight spare">
                  <ChannelIcons channels={story.channels} />
                </td>
                <td className="tight meta">
                  {story.dueAt ? <DeadlineTag at={story.dueAt} /> : ago(story.updatedAt, texts)}
                </td>
                <td className="tight push">
                  <Link
                    to="/tin-bai/$storyId"
                    params={{ storyId: story.id }}
                    tabIndex={-1}
                    aria-hidden="true"
                  >
                    <Button type={index === 0 ? 'primary' : 'default'} tabIndex={-1}>
                      {texts.common.view}
                    </Button>
                  </Link>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      ) : inbox.error ? (
        <Failure error={inbox.error} retry={inbox.retry} />
      ) : inbox.pending ? (
        <Loading />
      ) : (
        <Empty title={texts.desk.inboxEmpty} />
      )}
    </Card>
  );
}
