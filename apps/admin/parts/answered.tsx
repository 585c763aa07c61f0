import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Failure, Loading } from './states.tsx';

interface AnsweredProps<Data> {
  query: UseQueryResult<Data, Error>;
  rows?: number;
  children: (data: Data) => ReactNode;
}

/** A question's three faces: loading, refused (only when there is nothing older to show), answered. */
export function Answered<Data>({ query, rows, children }: AnsweredProps<Data>) {
  if (query.data !== undefined) return <>{children(query.data)}</>;
  if (query.error) return <Failure error={query.error} retry={() => void query.refetch()} />;
  return <Loading {...(rows ? { rows } : {})} />;
}
