import type { Edition } from '@saola/api-client';
import { useQuery } from '@tanstack/react-query';
import { presenceQuery } from '../queries.ts';
import { useTexts } from '../texts/language.tsx';
import { isOpen } from './editions-of.ts';

/** Who else has the edition open for writing just now. */
export function PresenceLine({ edition }: { edition: Edition }) {
  const texts = useTexts().items;
  const present = useQuery({ ...presenceQuery(edition.id, edition.may.write), enabled: isOpen(edition) });
  const others = isOpen(edition) ? (present.data?.items ?? []).filter(({ isMe }) => !isMe) : [];
  return (
    <div className="presence" role="status">
      {others.length > 0 ? (
        <>
          <span className="presence-marks" aria-hidden>
            {others.slice(0, 4).map(({ accountId, name }) => (
              <span key={accountId}>{initial(name)}</span>
            ))}
          </span>
          <span>
            {texts.together}: <b>{others.map(({ name }) => name).join(', ')}</b>
          </span>
        </>
      ) : null}
    </div>
  );
}

/** Vietnamese are called by the last of their names; what stands in brackets is none. */
const initial = (name: string): string =>
  name
    .replace(/\(.*\)/, '')
    .trim()
    .split(/\s+/)
    .at(-1)
    ?.charAt(0)
    .toUpperCase() ?? '';
