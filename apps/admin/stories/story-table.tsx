import type { StorySummary } from '@saola/api-client';
import { Link } from '@tanstack/react-router';
import { useContentTypes } from '../editor/use-content-type.ts';
import { ago, date } from '../format.ts';
import { ChannelIcons, EditionStateTag, PriorityTag, Tag } from '../parts/tags.tsx';
import { localDay } from '../province-time.ts';
import { useTexts } from '../texts/language.tsx';

export function StoryTable({ items }: { items: StorySummary[] }) {
  const texts = useTexts();
  const { nameOf } = useContentTypes();
  return (
    <table className="plain-table stacking">
      <thead>
        <tr>
          <th scope="col">{texts.stories.columns.story}</th>
          <th scope="col">{texts.stories.columns.state}</th>
          <th scope="col">{texts.stories.columns.priority}</th>
          <th scope="col">{texts.stories.columns.channels}</th>
          <th scope="col">{texts.stories.columns.updated}</th>
          <th scope="col">
            <span className="visually-hidden">{texts.stories.journey}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {items.map((story) => (
          <tr key={story.id}>
            <th scope="row">
              <div className="story-name">
                {story.picture ? <img src={story.picture.url} alt="" loading="lazy" /> : null}
                <div>
                  <Link to="/tin-bai/$storyId" params={{ storyId: story.id }} className="title-link">
                    {story.title || texts.stories.untitled}
                  </Link>
                  <div className="meta" style={{ fontWeight: 400 }}>
                    {nameOf(story.type)}
                    {story.language === 'vi'
                      ? ''
                      : `, ${texts.items.languages[story.language] ?? story.language}`}{' '}
                    · {story.unitName}
                    {story.reviewOn ? <ReviewDay day={story.reviewOn} /> : null}
                  </div>
                </div>
              </div>
            </th>
            <td className="tight">
              <EditionStateTag state={story.state} />
            </td>
            <td className="tight">
              <PriorityTag priority={story.priority} />
            </td>
            <td className="tight">
              <ChannelIcons channels={story.channels} />
            </td>
            <td className="tight meta">
              <time dateTime={story.updatedAt}>{ago(story.updatedAt, texts)}</time>
            </td>
            <td className="tight push">
              {story.state === 'APPROVED' || story.state === 'WITHDRAWN' ? (
                <Link to="/hieu-qua/$storyId" params={{ storyId: story.id }}>
                  {texts.stories.journey}
                </Link>
              ) : null}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Told once it is near: a month before. */
function ReviewDay({ day }: { day: string }) {
  const texts = useTexts().items;
  const soon = localDay(new Date(Date.now() + 30 * 86_400_000));
  if (day > soon) return null;
  const isDue = day <= localDay(new Date());
  return (
    <>
      {' '}
      <Tag tone={isDue ? 'bad' : 'warn'}>{isDue ? texts.reviewDue : texts.reviewOn(date(day))}</Tag>
    </>
  );
}
