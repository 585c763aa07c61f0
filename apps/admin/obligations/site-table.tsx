import type { ObligationsOverview } from '@saola/api-client';
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Input, Segmented } from 'antd';
import { useDeferredValue, useState } from 'react';
import { date } from '../format.ts';
import { Card } from '../parts/card.tsx';
import { LoadMore } from '../parts/load-more.tsx';
import { Empty, Failure, Loading } from '../parts/states.tsx';
import { Tag } from '../parts/tags.tsx';
import { obligationsQuery } from '../queries.ts';
import { useTexts } from '../texts/language.tsx';
import { Progress } from './state-tag.tsx';

type Row = ObligationsOverview['items'][number];
const kinds = ['MAIN', 'DEPARTMENT', 'COMMUNE'] as const;
type Kind = (typeof kinds)[number];

interface SiteTableProps {
  names: ReadonlyMap<string, string>;
  type?: string;
}

/** The sites of a province, the worst first; found by name, by kind, and by what is not done. */
export function SiteTable({ names, type }: SiteTableProps) {
  const texts = useTexts();
  const say = texts.obligations;
  const [kind, setKind] = useState<Kind | 'ALL'>('ALL');
  const [typed, setTyped] = useState('');
  const q = useDeferredValue(typed.trim());
  const sites = useInfiniteQuery({
    ...obligationsQuery({
      ...(kind === 'ALL' ? {} : { kind }),
      ...(q ? { q } : {}),
      ...(type ? { type } : {}),
    }),
    placeholderData: keepPreviousData,
  });
  const rows = sites.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <Card title={say.table}>
      <div className="inside owed-filters">
        <Segmented<Kind | 'ALL'>
          aria-label={say.kind}
          value={kind}
          onChange={setKind}
          options={[
            { value: 'ALL', label: texts.common.all },
            ...kinds.map((value) => ({ value, label: say.kinds[value] })),
          ]}
        />
        <Input
          allowClear
          aria-label={say.search}
          placeholder={say.search}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
        />
        {type ? (
          <div className="owed-only">
            <Tag tone="brand">{say.only(names.get(type) ?? type)}</Tag>
            <Link to="/nghia-vu" search={{}}>
              {say.showAll}
            </Link>
          </div>
        ) : null}
      </div>
      {rows.length > 0 ? (
        <>
          <table className="plain-table stacking">
            <thead>
              <tr>
                <th scope="col">{say.columns.site}</th>
                <th scope="col">{say.columns.done}</th>
                <th scope="col" className="num">
                  {say.columns.missing}
                </th>
                <th scope="col" className="num">
                  {say.columns.incomplete}
                </th>
                <th scope="col" className="num">
                  {say.columns.stale}
                </th>
                <th scope="col" className="num spare">
                  {say.columns.late}
                </th>
                <th scope="col" className="spare">
                  {say.columns.since}
                </th>
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <SiteRow key={row.siteId} row={row} />
              ))}
            </tbody>
          </table>
          <LoadMore query={sites} />
        </>
      ) : sites.error ? (
        <Failure error={sites.error} retry={() => void sites.refetch()} />
      ) : sites.isPending ? (
        <Loading rows={8} />
      ) : (
        <Empty title={say.empty} hint={say.emptyHint} />
      )}
    </Card>
  );
}

function SiteRow({ row }: { row: Row }) {
  const { columns } = useTexts().obligations;
  const done = row.ok + row.late;
  return (
    <tr>
      <th scope="row">
        <Link to="/nghia-vu" search={{ site: row.siteId }} className="title-link">
          {row.unitName}
        </Link>
      </th>
      <td className="tight" data-label={columns.done}>
        <span className="owed-done">
          <Progress done={done} all={row.owed} />
          {done}/{row.owed}
        </span>
      </td>
      <td className={row.missing > 0 ? 'num owed-bad' : 'num'} data-label={columns.missing}>
        {row.missing}
      </td>
      <td className="num" data-label={columns.incomplete}>
        {row.incomplete}
      </td>
      <td className="num" data-label={columns.stale}>
        {row.stale}
      </td>
      <td className="num spare" data-label={columns.late}>
        {row.late}
      </td>
      <td className="tight spare meta" data-label={columns.since}>
        {row.lateSince ? date(row.lateSince) : '–'}
      </td>
    </tr>
  );
}
