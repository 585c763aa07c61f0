import type { Notice } from '@saola/api-client';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { Badge, Popover } from 'antd';
import { Bell } from 'lucide-react';
import { useState } from 'react';
import { api } from '../api.ts';
import { ago } from '../format.ts';
import { Answered } from '../parts/answered.tsx';
import { Empty } from '../parts/states.tsx';
import { useAct } from '../parts/use-act.tsx';
import { noticesQuery } from '../queries.ts';
import { useTexts } from '../texts/language.tsx';

const BASE = '/quan-tri';

export function NoticesBell() {
  const texts = useTexts();
  const [open, setOpen] = useState(false);
  const notices = useQuery(noticesQuery);
  const unread = notices.data?.items.filter((notice) => !notice.read).length ?? 0;
  const label = unread ? `${texts.notices.title}, ${texts.notices.unread(unread)}` : texts.notices.title;
  return (
    <Popover
      open={open}
      onOpenChange={setOpen}
      trigger="click"
      placement="bottomRight"
      title={texts.notices.title}
      content={
        <Answered query={notices}>
          {(page) => <NoticeList items={page.items} close={() => setOpen(false)} />}
        </Answered>
      }
    >
      <button
        type="button"
        className="icon-button"
        aria-label={label}
        aria-haspopup="dialog"
        aria-expanded={open}
      >
        <Badge count={unread} size="small" offset={[3, -3]}>
          <Bell size={18} aria-hidden color="currentColor" className="bell" />
        </Badge>
      </button>
    </Popover>
  );
}

function NoticeList({ items, close }: { items: Notice[]; close: () => void }) {
  const texts = useTexts();
  const navigate = useNavigate();
  const read = useAct({ do: (id: string) => api.readNotice(id), renews: ['notifications'] });
  if (items.length === 0) return <Empty small title={texts.notices.none} />;
  const open = (notice: Notice) => {
    if (!notice.read) read.mutate(notice.id);
    close();
    if (notice.link)
      void navigate({ to: notice.link.startsWith(BASE) ? notice.link.slice(BASE.length) : notice.link });
  };
  return (
    <ul className="notices">
      {items.map((notice) => (
        <li key={notice.id} className={notice.read ? '' : 'unread'}>
          <button type="button" onClick={() => open(notice)}>
            <b>{notice.title}</b>
            <span>{notice.text}</span>
            <small className="meta">{ago(notice.at, texts)}</small>
          </button>
        </li>
      ))}
    </ul>
  );
}
