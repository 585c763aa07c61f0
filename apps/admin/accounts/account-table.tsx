import type { Account } from '@saola/api-client';
import { App, Button, Dropdown, Popconfirm } from 'antd';
import { EllipsisVertical, Plus, X } from 'lucide-react';
import { useState } from 'react';
import { api } from '../api.ts';
import { Tag } from '../parts/tags.tsx';
import { useAct } from '../parts/use-act.tsx';
import { useSession } from '../session.tsx';
import { useTexts } from '../texts/language.tsx';
import { GrantRole } from './grant-role.tsx';
import { useOneTimePassword } from './one-time-password.tsx';

export function AccountTable({ accounts }: { accounts: Account[] }) {
  const texts = useTexts();
  const { me, may } = useSession();
  const [granting, setGranting] = useState<Account | null>(null);
  const revoke = useAct({
    do: ({ account, grantId }: { account: Account; grantId: string }) => api.endRole(account.id, grantId),
    renews: ['access'],
    said: texts.accounts.revoked,
  });
  const { columns } = texts.accounts;
  return (
    <>
      <table className="plain-table stacking">
        <thead>
          <tr>
            <th scope="col">{columns.name}</th>
            <th scope="col">{columns.username}</th>
            <th scope="col">{columns.roles}</th>
            <th scope="col">{columns.twoFactor}</th>
            <th scope="col">
              <span className="visually-hidden">{texts.accounts.more}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {accounts.map((account) => {
            const mayChange = may('access.role.write') && account.id !== me.account.id && !account.disabledAt;
            return (
              <tr key={account.id}>
                <th scope="row">
                  {account.name}
                  <div className="meta" style={{ fontWeight: 400 }}>
                    {[account.title, account.unitName].filter(Boolean).join(', ')}
                  </div>
                  {account.disabledAt ? <Tag tone="bad">{texts.accounts.disabled}</Tag> : null}
                  {account.lockedUntil ? <Tag tone="warn">{texts.accounts.lockedTag}</Tag> : null}
                </th>
                <td className="tight">{account.username}</td>
                <td>
                  <span className="grants">
                    {account.grants.map((grant) => (
                      <Tag key={grant.id} tone="brand">
                        {texts.role[grant.role]}, {grant.unitName}
                        {mayChange ? (
                          <Popconfirm
                            title={texts.accounts.revokeConfirm}
                            okText={texts.common.yes}
                            cancelText={texts.common.no}
                            onConfirm={() => revoke.mutate({ account, grantId: grant.id })}
                          >
                            <button
                              type="button"
                              className="tag-button"
                              aria-label={texts.accounts.revoke(texts.role[grant.role])}
                            >
                              <X size={14} aria-hidden />
                            </button>
                          </Popconfirm>
                        ) : null}
                      </Tag>
                    ))}
                    {account.grants.length === 0 ? <span className="meta">{texts.accounts.none}</span> : null}
                    {mayChange ? (
                      <Button
                        size="small"
                        icon={<Plus size={14} aria-hidden />}
                        onClick={() => setGranting(account)}
                      >
                        {texts.accounts.grant}
                      </Button>
                    ) : null}
                  </span>
                </td>
                <td className="tight" data-label={columns.twoFactor}>
                  <Tag tone={account.twoFactor ? 'ok' : 'plain'}>
                    {account.twoFactor ? texts.accounts.twoFactorOn : texts.accounts.twoFactorOff}
                  </Tag>
                </td>
                <td className="tight push">{mayChange ? <MoreMenu account={account} /> : null}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <GrantRole account={granting} onClose={() => setGranting(null)} />
    </>
  );
}

function MoreMenu({ account }: { account: Account }) {
  const texts = useTexts();
  const { modal } = App.useApp();
  const show = useOneTimePassword();
  const reset = useAct({
    do: (withoutSecondFactor: boolean) => api.resetPassword(account.id, { withoutSecondFactor }),
    renews: ['access'],
    then: ({ password }) => show(account.username, password),
  });
  const disable = useAct({
    do: () => api.disableAccount(account.id),
    renews: ['access'],
    said: texts.accounts.disabledSaid,
  });
  const ask = (title: string, act: () => void) =>
    modal.confirm({
      title,
      content: account.name,
      okText: texts.common.yes,
      cancelText: texts.common.no,
      onOk: act,
    });
  return (
    <Dropdown
      trigger={['click']}
      menu={{
        items: [
          { key: 'reset', label: texts.accounts.reset },
          ...(account.twoFactor ? [{ key: 'without', label: texts.accounts.resetTwoFactor }] : []),
          { key: 'disable', label: texts.accounts.disable, danger: true },
        ],
        onClick: ({ key }) =>
          key === 'disable'
            ? ask(texts.accounts.disableConfirm, () => disable.mutate())
            : ask(texts.accounts.resetConfirm, () => reset.mutate(key === 'without')),
      }}
    >
      <Button
        type="text"
        aria-label={`${texts.accounts.more}: ${account.name}`}
        icon={<EllipsisVertical size={18} aria-hidden />}
      />
    </Dropdown>
  );
}
