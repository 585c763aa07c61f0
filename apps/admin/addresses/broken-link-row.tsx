import type { BrokenLink, BrokenPageLink } from '@saola/api-client';
import { Link, type LinkProps } from '@tanstack/react-router';
import { CircleAlert } from 'lucide-react';
import { date } from '../format.ts';
import { Tag } from '../parts/tags.tsx';
import { useTexts } from '../texts/language.tsx';

interface Row {
  link: BrokenLink | BrokenPageLink;
  title: string;
  where: string;
  mend: string;
  /** Where it can be mended. */
  to: Pick<LinkProps, 'to' | 'params' | 'search'>;
}

export function BrokenLinkRow({ link, title, where, mend, to }: Row) {
  const say = useTexts().addresses.links;
  return (
    <li className="address-row">
      <div className="grow">
        <Link {...to} className="title-link">
          {title}
        </Link>
        <div className="meta">{where}</div>
        <div className="address-link">
          <code className="code">{link.address}</code>
        </div>
        <div className="meta">
          {say.since(date(link.since))} · {link.outside ? say.outside : say.inside}
        </div>
      </div>
      <div className="address-acts">
        <Tag tone="bad" icon={<CircleAlert size={14} aria-hidden />}>
          {say.problems[link.problem]}
        </Tag>
        <Link {...to} aria-label={`${mend}: ${title}`}>
          {mend}
        </Link>
      </div>
    </li>
  );
}
