import { useInfiniteQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { Plus } from 'lucide-react';
import { useState } from 'react';
import { LoadMore } from '../parts/load-more.tsx';
import { PageHead } from '../parts/page-head.tsx';
import { Empty, Failure, Loading } from '../parts/states.tsx';
import { accountsQuery } from '../queries.ts';
import { useSession } from '../session.tsx';
import { useTexts } from '../texts/language.tsx';
import { AccountTable } from './account-table.tsx';
import { NewAccount } from './new-account.tsx';

export function AccountsPage() {
  const texts = useTexts();
  const { may } = useSession();
  const [adds, setAdds] = useState(false);
  const accounts = useInfiniteQuery(accountsQuery);
  const items = accounts.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <>
      <PageHead title={texts.accounts.title} lead={texts.accounts.lead}>
        {may('access.account.write') ? (
          <Button type="primary" icon={<Plus size={17} aria-hidden />} onClick={() => setAdds(true)}>
            {texts.accounts.add}
          </Button>
        ) : null}
      </PageHead>
      <section className="card" aria-label={texts.accounts.title}>
        {items.length > 0 ? (
          <>
            <AccountTable accounts={items} />
            <LoadMore query={accounts} />
          </>
        ) : accounts.error ? (
          <Failure error={accounts.error} retry={() => void accounts.refetch()} />
        ) : accounts.isPending ? (
          <Loading rows={8} />
        ) : (
          <Empty title={texts.common.none} />
        )}
      </section>
      <NewAccount open={adds} onClose={() => setAdds(false)} />
    </>
  );
}
