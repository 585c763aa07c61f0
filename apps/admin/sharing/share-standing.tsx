import { useInfiniteQuery } from '@tanstack/react-query';
import { useSession } from '../session.tsx';
import { useTexts } from '../texts/language.tsx';
import { sharesQuery } from './queries.ts';
import { ShareStateTag } from './share-state-tag.tsx';

const FIRST = 100;
/** More than these are folded up. */
const SHOWN = 2;

/** What has been said of a story between sites; nothing where nothing was. */
export function ShareStanding({ storyId }: { storyId: string }) {
  const texts = useTexts().sharing;
  const { may } = useSession();
  const shares = useInfiniteQuery({
    ...sharesQuery({ storyId, limit: FIRST }),
    enabled: may('portals.share.see'),
  });
  const items = shares.data?.pages.flatMap((page) => page.items) ?? [];
  if (items.length === 0) return null;
  return (
    <details className="share-standing" open={items.length <= SHOWN}>
      <summary>{texts.standing(items.length)}</summary>
      <ul>
        {items.map((share) => (
          <li key={share.id}>
            <span>{share.to.name}</span>
            <ShareStateTag state={share.state} />
            {share.state === 'DECLINED' && share.decisionNote ? (
              <span className="meta">{share.decisionNote}</span>
            ) : null}
          </li>
        ))}
      </ul>
    </details>
  );
}
