import type { ShareRule } from '@saola/api-client';
import { useInfiniteQuery } from '@tanstack/react-query';
import { App, Button } from 'antd';
import { Plus, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { api } from '../api.ts';
import { date } from '../format.ts';
import { Card } from '../parts/card.tsx';
import { LoadMore } from '../parts/load-more.tsx';
import { Empty, Failure, Loading } from '../parts/states.tsx';
import { useAct } from '../parts/use-act.tsx';
import { useSession } from '../session.tsx';
import { useTexts } from '../texts/language.tsx';
import { NewRule } from './new-rule.tsx';
import { shareRulesQuery } from './queries.ts';
import { useRuleWords } from './use-rule-words.ts';

/** What sites take by themselves, each rule in one sentence. */
export function RulesCard() {
  const texts = useTexts().sharing.rules;
  const { may } = useSession();
  const [adds, setAdds] = useState(false);
  const rules = useInfiniteQuery(shareRulesQuery);
  if (rules.error) return <Failure error={rules.error} retry={() => void rules.refetch()} />;
  const items = rules.data?.pages.flatMap((page) => page.items);
  const add = may('portals.share-rule.write') ? (
    <Button type="primary" icon={<Plus size={16} aria-hidden />} onClick={() => setAdds(true)}>
      {texts.add}
    </Button>
  ) : null;
  return (
    <>
      <Card title={texts.title} end={items && items.length > 0 ? add : null}>
        <p className="inside meta share-lead">{texts.lead}</p>
        {!items ? (
          <Loading rows={5} />
        ) : items.length === 0 ? (
          <Empty title={texts.none} hint={texts.noneHint}>
            {add}
          </Empty>
        ) : (
          <ul className="rows">
            {items.map((rule) => (
              <RuleRow key={rule.id} rule={rule} />
            ))}
          </ul>
        )}
        <LoadMore query={rules} />
      </Card>
      {adds ? <NewRule onClose={() => setAdds(false)} /> : null}
    </>
  );
}

function RuleRow({ rule }: { rule: ShareRule }) {
  const texts = useTexts();
  const say = texts.sharing.rules;
  const { modal } = App.useApp();
  const { sentence } = useRuleWords();
  const remove = useAct({ do: () => api.removeShareRule(rule.id), renews: ['sharing'], said: say.removed });
  const said = sentence({ ...rule, site: rule.site.name, from: rule.from?.name ?? null });
  const ask = () =>
    modal.confirm({
      title: say.removeConfirm,
      content: `${said} ${say.removeText}`,
      okText: say.remove,
      okButtonProps: { danger: true },
      cancelText: texts.common.cancel,
      onOk: () => remove.mutateAsync().catch(() => {}),
    });
  return (
    <li className="share-row">
      <div className="grow">
        <p>{said}</p>
        <div className="meta">{say.made(rule.madeBy, date(rule.madeAt))}</div>
      </div>
      {rule.may.remove ? (
        <Button
          type="text"
          danger
          icon={<Trash2 size={16} aria-hidden />}
          aria-label={`${say.remove}: ${said}`}
          onClick={ask}
        >
          {say.remove}
        </Button>
      ) : null}
    </li>
  );
}
