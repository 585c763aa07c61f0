import type { Frame } from '../pages/frame.ts';
import { Page } from '../pages/layout.tsx';
import { HomeActs, Lost } from '../pages/lost.tsx';

/** A free page that was taken off the site says so, when, and why. */
export const RemovedPage = ({ frame, at, reason }: { frame: Frame; at: Date; reason: string | null }) => {
  const { blocks, editions, format } = frame.texts;
  return (
    <Page frame={frame} title={blocks.removed} noindex>
      <Lost title={blocks.removed}>
        <p>
          <time datetime={at.toISOString()}>{format.dateTime(at)}</time>
        </p>
        {reason && (
          <p>
            {editions.reason}: <span lang={frame.language === 'vi' ? undefined : 'vi'}>{reason}</span>
          </p>
        )}
        <HomeActs frame={frame} />
      </Lost>
    </Page>
  );
};
