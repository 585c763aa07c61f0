import { useQuery } from '@tanstack/react-query';
import { Answered } from '../parts/answered.tsx';
import { comparisonQuery } from '../queries.ts';
import { useLanguage } from '../texts/language.tsx';
import { ComparisonView } from './comparison-view.tsx';

/** For who decides: what readers will get that they do not have yet. */
export function ComparisonCard({ editionId, open }: { editionId: string; open: boolean }) {
  const { language, texts } = useLanguage();
  const comparison = useQuery(comparisonQuery(editionId, undefined, language));
  return (
    <details className="card comparison-card" open={open}>
      <summary>
        <h2>{texts.items.compareTitle}</h2>
      </summary>
      <div className="inside">
        <Answered query={comparison}>{(data) => <ComparisonView comparison={data} />}</Answered>
      </div>
    </details>
  );
}
