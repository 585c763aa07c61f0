import { Button } from 'antd';
import { useTexts } from '../texts/language.tsx';

interface LoadMoreProps {
  query: { hasNextPage: boolean; isFetchingNextPage: boolean; fetchNextPage: () => unknown };
}

export function LoadMore({ query }: LoadMoreProps) {
  const texts = useTexts();
  if (!query.hasNextPage) return null;
  return (
    <div className="more">
      <Button loading={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
        {texts.common.more}
      </Button>
    </div>
  );
}
