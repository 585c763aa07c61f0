import type { Feedback } from '@saola/api-client';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Button, Checkbox, Form } from 'antd';
import { GrowingText } from '../parts/growing-text.tsx';
import { ChevronLeft } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { api } from '../api.ts';
import { moment } from '../format.ts';
import { Answered } from '../parts/answered.tsx';
import { Card } from '../parts/card.tsx';
import { DeadlineTag, FeedbackStateTag, Tag } from '../parts/tags.tsx';
import { UnitSelect } from '../parts/unit-select.tsx';
import { useAct } from '../parts/use-act.tsx';
import { feedbackQuery } from '../queries.ts';
import { useSession } from '../session.tsx';
import { useTexts } from '../texts/language.tsx';

const RENEWS = ['feedback', 'insights', 'notifications'];

export function FeedbackDetail({ feedbackId }: { feedbackId: string }) {
  const texts = useTexts();
  const feedback = useQuery(feedbackQuery(feedbackId));
  return (
    <div className="stack">
      <Link to="/phan-anh" className="feedback-back with-icon">
        <ChevronLeft size={16} aria-hidden />
        {texts.feedback.back}
      </Link>
      <Answered query={feedback} rows={8}>
        {(one) => (
          <>
            <Message feedback={one} />
            {one.reply ? <Reply reply={one.reply} /> : <AnswerForm feedback={one} />}
          </>
        )}
      </Answered>
    </div>
  );
}

function Message({ feedback }: { feedback: Feedback }) {
  const texts = useTexts();
  const open = feedback.state === 'RECEIVED' || feedback.state === 'ASSIGNED';
  return (
    <Card
      title={texts.feedbackKind[feedback.kind]}
      end={
        <>
          <FeedbackStateTag state={feedback.state} />
          {open && feedback.dueAt ? <DeadlineTag at={feedback.dueAt} /> : null}
        </>
      }
      inside
    >
      <blockquote className="feedback-text">{feedback.text}</blockquote>
      {feedback.photo ? (
        <a href={feedback.photo.url} target="_blank" rel="noreferrer">
          <img className="feedback-photo" src={feedback.photo.url} alt={texts.feedback.photoAlt} />
        </a>
      ) : null}
      <dl className="facts">
        <Fact name={texts.feedback.sender}>{feedback.senderName ?? texts.feedback.anonymous}</Fact>
        {feedback.senderPhone ? (
          <Fact name={texts.feedback.phone}>
            <a href={`tel:${feedback.senderPhone}`}>{feedback.senderPhone}</a>
          </Fact>
        ) : null}
        <Fact name={texts.common.unit}>{feedback.unitName}</Fact>
        <Fact name={texts.feedback.code}>
          <span className="code">{feedback.code}</span>
        </Fact>
        {feedback.storyId ? (
          <Fact name={texts.feedback.about}>
            <Link to="/hieu-qua/$storyId" params={{ storyId: feedback.storyId }}>
              {feedback.storyTitle ?? texts.common.view}
            </Link>
          </Fact>
        ) : null}
      </dl>
      {feedback.steps.length > 0 ? (
        <>
          <h3>{texts.feedback.steps}</h3>
          <ol className="feedback-steps">
            {feedback.steps.map((step) => (
              <li key={`${step.at} ${step.text}`}>
                <time className="meta">{moment(step.at)}</time> {step.text}
              </li>
            ))}
          </ol>
        </>
      ) : null}
    </Card>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Reply({ reply }: { reply: NonNullable<Feedback['reply']> }) {
  const texts = useTexts().feedback;
  return (
    <Card
      title={texts.reply}
      end={
        <Tag tone={reply.published ? 'ok' : 'plain'}>
          {reply.published ? texts.published : texts.notPublished}
        </Tag>
      }
      inside
    >
      <blockquote className="feedback-text">{reply.text}</blockquote>
      <div className="meta">
        {reply.unitName}, {moment(reply.at)}
      </div>
    </Card>
  );
}

function AnswerForm({ feedback }: { feedback: Feedback }) {
  const texts = useTexts();
  const { may } = useSession();
  const [unitId, setUnitId] = useState(feedback.unitId);
  const assign = useAct({
    do: () => api.assignFeedback(feedback.id, unitId),
    renews: RENEWS,
    said: texts.feedback.assigned,
  });
  const answer = useAct({
    do: (fields: { text: string; publish: boolean }) => api.answerFeedback(feedback.id, fields),
    renews: RENEWS,
    said: texts.feedback.sent,
  });
  return (
    <>
      {may('feedback.item.answer') ? (
        <Card title={texts.feedback.answer} inside>
          <Form
            layout="vertical"
            requiredMark={false}
            initialValues={{ text: '', publish: true }}
            onFinish={(fields) => answer.mutate(fields)}
          >
            <Form.Item
              name="text"
              label={texts.feedback.answerField}
              extra={texts.feedback.answerHint}
              rules={[{ required: true, whitespace: true, message: texts.signIn.required }]}
            >
              <GrowingText minRows={5} maxLength={4000} />
            </Form.Item>
            <Form.Item name="publish" valuePropName="checked" extra={texts.feedback.publishHint}>
              <Checkbox>{feedback.storyId ? texts.feedback.publish : texts.feedback.publishReport}</Checkbox>
            </Form.Item>
            <Button type="primary" htmlType="submit" loading={answer.isPending}>
              {texts.feedback.send}
            </Button>
          </Form>
        </Card>
      ) : null}
      {may('feedback.item.assign') ? (
        <Card title={texts.feedback.assign} inside>
          <div className="assign">
            <UnitSelect value={unitId} onChange={setUnitId} label={texts.feedback.assign} />
            <Button loading={assign.isPending} onClick={() => assign.mutate()}>
              {texts.feedback.assignDo}
            </Button>
          </div>
        </Card>
      ) : null}
    </>
  );
}
