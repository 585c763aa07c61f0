import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { Failure, Loading } from '../parts/states.tsx';
import { Builder } from './builder.tsx';
import { pageBlocksQuery, pageQuery } from './queries.ts';

export function BuilderPage() {
  const { pageId } = useParams({ from: '/shell/trang/$pageId' });
  const page = useQuery(pageQuery(pageId));
  const blocks = useQuery(pageBlocksQuery);
  const error = page.error ?? blocks.error;
  if (page.data && blocks.data) return <Builder key={page.data.id} page={page.data} blocks={blocks.data} />;
  return error ? <Failure error={error} retry={() => void page.refetch()} /> : <Loading rows={10} />;
}
