import type { MenuChange, SiteDescription } from '@saola/api-client';
import { Button, Form, Input, Modal } from 'antd';
import { CornerDownRight, Plus } from 'lucide-react';
import { useState } from 'react';
import { api } from '../api.ts';
import { Card } from '../parts/card.tsx';
import { Tag } from '../parts/tags.tsx';
import { useAct } from '../parts/use-act.tsx';
import { useTexts } from '../texts/language.tsx';
import { AddMenuItem } from './add-menu-item.tsx';
import { hideItem, ownChange, removeItem, renameItem, showItem } from './change-menu.ts';

type Item = SiteDescription['menuItems'][number];
interface MenuCardProps {
  site: SiteDescription;
  writable: boolean;
}

/** The menu as it is inherited, and what this site changes of it. */
export function MenuCard({ site, writable }: MenuCardProps) {
  const texts = useTexts().sites;
  const [adding, setAdding] = useState(false);
  const [renaming, setRenaming] = useState<Item | null>(null);
  const save = useAct({
    do: (change: MenuChange) => api.changeMenu(site.id, { revision: site.revision, change }),
    renews: ['sites'],
    said: texts.saved,
    then: () => {
      setAdding(false);
      setRenaming(null);
    },
  });
  return (
    <Card
      title={texts.tabs.menu}
      end={
        writable ? (
          <Button icon={<Plus size={16} aria-hidden />} onClick={() => setAdding(true)}>
            {texts.menu.add}
          </Button>
        ) : null
      }
    >
      <p className="meta inside menu-lead">{texts.menu.lead}</p>
      <ul className="rows">
        {inOrder(site.menuItems).map((item) => (
          <MenuRow
            key={item.id}
            item={item}
            site={site}
            writable={writable && !save.isPending}
            onChange={(change) => save.mutate(change)}
            onRename={() => setRenaming(item)}
          />
        ))}
      </ul>
      {adding ? (
        <AddMenuItem
          site={site}
          busy={save.isPending}
          onClose={() => setAdding(false)}
          onChange={(change) => save.mutate(change)}
        />
      ) : null}
      {renaming ? (
        <Rename
          item={renaming}
          busy={save.isPending}
          onClose={() => setRenaming(null)}
          onSaid={(vi) => save.mutate(renameItem(ownChange(site), renaming.id, { ...renaming.label, vi }))}
        />
      ) : null}
    </Card>
  );
}

/** Each item of the first level with those below it. */
const inOrder = (items: Item[]): Item[] =>
  items
    .filter((item) => !item.under)
    .flatMap((top) => [top, ...items.filter((item) => item.under === top.id)]);

interface MenuRowProps extends MenuCardProps {
  item: Item;
  onChange: (change: MenuChange) => void;
  onRename: () => void;
}

function MenuRow({ item, site, writable, onChange, onRename }: MenuRowProps) {
  const texts = useTexts().sites;
  const name = item.label['vi'] ?? item.id;
  const own = ownChange(site);
  const isOwn = own.add.some(({ id }) => id === item.id);
  const elsewhere = item.kinds && !item.kinds.includes(site.kind);
  return (
    <li className={item.under ? 'menu-item below' : 'menu-item'}>
      {item.under ? <CornerDownRight size={15} aria-hidden /> : null}
      <div className="grow">
        <span className={item.hidden || elsewhere ? 'soft' : 'strong'}>{name}</span>
        <div className="meta">{whereOf(item.href, texts)}</div>
      </div>
      <Tag tone={item.hidden ? 'warn' : isOwn ? 'ok' : 'plain'}>
        {item.hidden ? texts.menu.hidden : originOf(item, site, texts)}
      </Tag>
      {elsewhere ? <Tag>{texts.menu.notHere}</Tag> : null}
      {writable ? (
        <div className="actions">
          <Button type="text" aria-label={`${texts.menu.rename}: ${name}`} onClick={onRename}>
            {texts.menu.rename}
          </Button>
          {isOwn ? (
            <Button
              type="text"
              danger
              aria-label={`${texts.menu.remove}: ${name}`}
              onClick={() => onChange(removeItem(own, item.id))}
            >
              {texts.menu.remove}
            </Button>
          ) : (
            <Button
              type="text"
              aria-label={`${item.hidden ? texts.menu.show : texts.menu.hide}: ${name}`}
              onClick={() => onChange(item.hidden ? showItem(own, item.id) : hideItem(own, item.id))}
            >
              {item.hidden ? texts.menu.show : texts.menu.hide}
            </Button>
          )}
        </div>
      ) : null}
    </li>
  );
}

/** An address as officers know it: sections and branches have names, not codes. */
function whereOf(href: string, texts: ReturnType<typeof useTexts>['sites']): string {
  if (href.startsWith('type:')) return texts.menu.section;
  if (href.startsWith('branch:')) return texts.menu.branch;
  return href.startsWith('app:') ? texts.menu.app : href;
}

function originOf(item: Item, site: SiteDescription, texts: ReturnType<typeof useTexts>['sites']): string {
  if (!item.from) return texts.fromSaola;
  return item.from.siteId === site.id ? texts.own : texts.from(item.from.name);
}

interface RenameProps {
  item: Item;
  busy: boolean;
  onClose: () => void;
  onSaid: (vi: string) => void;
}

function Rename({ item, busy, onClose, onSaid }: RenameProps) {
  const texts = useTexts();
  const [form] = Form.useForm<{ vi: string }>();
  return (
    <Modal
      open
      title={texts.sites.menu.renameTitle}
      okText={texts.sites.save}
      cancelText={texts.common.cancel}
      confirmLoading={busy}
      onCancel={onClose}
      onOk={() => form.submit()}
    >
      <Form
        form={form}
        layout="vertical"
        initialValues={{ vi: item.label['vi'] }}
        onFinish={({ vi }) => onSaid(vi.trim())}
      >
        <Form.Item
          name="vi"
          label={texts.sites.menu.label}
          rules={[{ required: true, whitespace: true, message: texts.signIn.required }]}
        >
          <Input maxLength={100} autoFocus />
        </Form.Item>
      </Form>
    </Modal>
  );
}
