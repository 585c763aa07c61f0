import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { Dropdown, type MenuProps } from 'antd';
import { Building2, LogOut, ShieldCheck, SunMoon } from 'lucide-react';
import { api } from '../api.ts';
import type { Scheme } from '../scheme.ts';
import { useSession } from '../session.tsx';
import { useTexts } from '../texts/language.tsx';
import { useSchemeChoice } from './scheme-context.ts';

export function UserMenu() {
  const texts = useTexts();
  const navigate = useNavigate();
  const client = useQueryClient();
  const { me, unit, units, chooseUnit } = useSession();
  const { scheme, choose } = useSchemeChoice();

  const signOut = async () => {
    await api.signOut().catch(() => {});
    await navigate({ to: '/dang-nhap' });
    client.clear();
  };

  const items: MenuProps['items'] = [
    { key: 'security', icon: <ShieldCheck size={16} />, label: texts.user.security },
    ...(units.length > 1
      ? [
          {
            key: 'units',
            icon: <Building2 size={16} />,
            label: texts.user.actingFor,
            children: units.map((grant) => ({ key: `unit:${grant.unitId}`, label: grant.unitName })),
          },
        ]
      : []),
    {
      key: 'schemes',
      icon: <SunMoon size={16} />,
      label: texts.user.scheme,
      children: (['system', 'light', 'dark'] as const).map((key) => ({
        key: `scheme:${key}`,
        label: texts.user.schemes[key],
      })),
    },
    { type: 'divider' },
    { key: 'sign-out', icon: <LogOut size={16} />, label: texts.user.signOut },
  ];

  const onClick: MenuProps['onClick'] = ({ key }) => {
    const [what, value] = key.split(':');
    if (what === 'security') void navigate({ to: '/bao-mat' });
    if (what === 'unit' && value) chooseUnit(value);
    if (what === 'scheme') choose(value as Scheme);
    if (what === 'sign-out') void signOut();
  };

  return (
    <Dropdown
      trigger={['click']}
      menu={{
        items,
        onClick,
        selectable: true,
        selectedKeys: [`scheme:${scheme}`, `unit:${unit?.unitId ?? ''}`],
      }}
    >
      <button type="button" className="who" aria-haspopup="menu">
        <span className="visually-hidden">{texts.user.menu}: </span>
        <span className="avatar" aria-hidden="true">
          {initials(me.account.username)}
        </span>
        <span>
          <b>{me.account.name}</b>
          <small>{me.account.title ?? (me.grants[0] ? texts.role[me.grants[0].role] : '')}</small>
        </span>
      </button>
    </Dropdown>
  );
}

/** soantin.taphin → ST */
const initials = (username: string): string =>
  username
    .split('.')
    .map((part) => part[0] ?? '')
    .join('')
    .slice(0, 2)
    .toUpperCase();
