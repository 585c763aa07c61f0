import type { Share } from '@saola/api-client';
import { App, Button } from 'antd';
import { CheckCheck } from 'lucide-react';
import { api } from '../api.ts';
import { useAct } from '../parts/use-act.tsx';
import { useTexts } from '../texts/language.tsx';

/** One command takes so many. */
const MOST = 100;

/** All that is in sight at once, never what came after the officer looked. */
export function AcceptAll({ shares }: { shares: readonly Share[] }) {
  const texts = useTexts();
  const say = texts.sharing.acceptAll;
  const { message, modal } = App.useApp();
  const chosen = shares.slice(0, MOST);
  const accept = useAct({
    do: () => api.acceptShares(chosen.map(({ id }) => id)),
    renews: ['sharing'],
    then: ({ accepted }) => void message.success(say.done(accepted)),
  });
  const sites = new Set(chosen.map(({ to }) => to.name));
  const ask = () =>
    modal.confirm({
      title: say.title(chosen.length),
      content: say.text([...sites].join(', ')),
      okText: say.act(chosen.length),
      cancelText: texts.common.cancel,
      onOk: () => accept.mutateAsync().catch(() => {}),
    });
  return (
    <Button icon={<CheckCheck size={16} aria-hidden />} loading={accept.isPending} onClick={ask}>
      {say.act(chosen.length)}
    </Button>
  );
}
