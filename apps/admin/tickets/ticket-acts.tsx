import type { TicketPage } from '@saola/api-client';
import { Button, Form, Input, Select } from 'antd';
import { useState } from 'react';
import { api } from '../api.ts';
import { Card } from '../parts/card.tsx';
import { useAct } from '../parts/use-act.tsx';
import { useSession } from '../session.tsx';
import { useTexts } from '../texts/language.tsx';
import { PartFields, workOf, type WorkValues } from './part-fields.tsx';

type Writing = 'resolve' | 'close' | 'reopen' | null;

/** What the reader may do next with a ticket: one thing at a time. */
export function TicketActs({ ticket }: { ticket: TicketPage }) {
  const say = useTexts().tickets.acts;
  const { me } = useSession();
  const [writing, setWriting] = useState<Writing>(null);
  const { id, state, mayWork, mayAssign } = ticket;
  const live = state === 'OPEN' || state === 'ASSIGNED';
  const take = useAct({
    do: () => api.assignTicket(id, {}),
    renews: ['tickets'],
    said: say.taken,
    renewsWhenRefused: true,
  });
  if (!mayWork && !mayAssign) return null;
  const mine = ticket.assignedTo === me.account.id;
  return (
    <Card title={say.title} inside>
      <div className="ticket-acts">
        {live && mayWork && !mine ? (
          <Button type="primary" loading={take.isPending} onClick={() => take.mutate()}>
            {say.take}
          </Button>
        ) : null}
        {live && mayAssign ? <Give ticket={ticket} /> : null}
        {writing === null ? (
          <div className="ticket-buttons">
            {live && mayWork ? (
              <Button {...(mine ? { type: 'primary' as const } : {})} onClick={() => setWriting('resolve')}>
                {say.resolve}
              </Button>
            ) : null}
            {state !== 'CLOSED' && mayAssign ? (
              <Button
                {...(state === 'RESOLVED' ? { type: 'primary' as const } : {})}
                onClick={() => setWriting('close')}
              >
                {say.close}
              </Button>
            ) : null}
            {!live && mayAssign ? <Button onClick={() => setWriting('reopen')}>{say.reopen}</Button> : null}
          </div>
        ) : (
          <StepForm ticket={ticket} step={writing} onClose={() => setWriting(null)} />
        )}
      </div>
    </Card>
  );
}

function Give({ ticket }: { ticket: TicketPage }) {
  const say = useTexts().tickets.acts;
  const [to, setTo] = useState<string | undefined>(undefined);
  const give = useAct({
    do: (chosen: string) => api.assignTicket(ticket.id, { to: chosen }),
    renews: ['tickets'],
    said: say.given,
    renewsWhenRefused: true,
  });
  const options = ticket.technicians
    .filter(({ id }) => id !== ticket.assignedTo)
    .map(({ id, name }) => ({ value: id, label: name }));
  if (options.length === 0) return null;
  return (
    <div className="ticket-give">
      <Select
        aria-label={say.assign}
        placeholder={say.assign}
        value={to ?? null}
        onChange={(next) => setTo(next ?? undefined)}
        options={options}
      />
      <Button disabled={!to} loading={give.isPending} onClick={() => to && give.mutate(to)}>
        {say.give}
      </Button>
    </div>
  );
}

interface StepFormProps {
  ticket: TicketPage;
  step: 'resolve' | 'close' | 'reopen';
  onClose: () => void;
}

function StepForm({ ticket, step, onClose }: StepFormProps) {
  const texts = useTexts();
  const say = texts.tickets.acts;
  const [form] = Form.useForm<WorkValues>();
  const optional = step === 'close' && ticket.state === 'RESOLVED';
  const labels = {
    resolve: say.done,
    close: optional ? say.closeNote : say.closeWhy,
    reopen: say.reopenWhy,
  };
  const said = { resolve: say.resolved, close: say.closed, reopen: say.reopenedSaid };
  const act = useAct({
    do: async (values: WorkValues) => {
      const words = values.words ?? '';
      if (step === 'resolve') return api.resolveTicket(ticket.id, workOf(values));
      return step === 'close'
        ? api.closeTicket(ticket.id, { words })
        : api.reopenTicket(ticket.id, { words });
    },
    renews: ['tickets'],
    said: said[step],
    renewsWhenRefused: true,
    then: onClose,
  });
  return (
    <Form form={form} layout="vertical" requiredMark={false} onFinish={(values) => act.mutate(values)}>
      <Form.Item
        name="words"
        label={labels[step]}
        rules={optional ? [] : [{ required: true, whitespace: true, message: texts.signIn.required }]}
      >
        <Input.TextArea maxLength={2000} autoSize={{ minRows: 3, maxRows: 8 }} />
      </Form.Item>
      {step === 'resolve' ? <PartFields /> : null}
      <div className="ticket-buttons">
        <Button type="primary" htmlType="submit" loading={act.isPending}>
          {say[step]}
        </Button>
        <Button onClick={onClose}>{texts.common.cancel}</Button>
      </div>
    </Form>
  );
}
