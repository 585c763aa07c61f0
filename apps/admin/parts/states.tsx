import { isApiError } from '@saola/api-client';
import { Link } from '@tanstack/react-router';
import { Button, Skeleton } from 'antd';
import type { ReactNode } from 'react';
import { useTexts } from '../texts/language.tsx';

interface EmptyProps {
  title: string;
  hint?: string;
  children?: ReactNode;
  small?: boolean;
}

export function Empty({ title, hint, children, small = false }: EmptyProps) {
  return (
    <div className={small ? 'state small' : 'state'}>
      <div className="brocade" aria-hidden="true" />
      <div className="strong">{title}</div>
      {hint ? <p>{hint}</p> : null}
      {children}
    </div>
  );
}

export function Loading({ rows = 4 }: { rows?: number }) {
  const texts = useTexts();
  return (
    <div className="inside" style={{ padding: 20 }} role="status" aria-label={texts.common.loading}>
      <Skeleton active title={false} paragraph={{ rows }} />
    </div>
  );
}

export function NotFound() {
  const texts = useTexts();
  return <Empty title={texts.states.notFound} hint={texts.states.notFoundHint} />;
}

/** An address that leads nowhere: the way back is in the frame around it, and here. */
export function UnknownPage() {
  const texts = useTexts();
  return (
    <Empty title={texts.states.notFound} hint={texts.states.notFoundHint}>
      <div>
        <Link to="/">{texts.states.toDesk}</Link>
      </div>
    </Empty>
  );
}

/** Says what went wrong, and what to quote to a technician. */
export function Failure({ error, retry }: { error: Error; retry?: () => void }) {
  const texts = useTexts();
  const again = retry ? <Button onClick={retry}>{texts.common.retry}</Button> : null;
  if (!isApiError(error))
    return (
      <Empty title={texts.states.failed} hint={error.message}>
        {again}
      </Empty>
    );
  if (error.status === 404) return <NotFound />;
  if (error.status === 403)
    return <Empty title={texts.states.noPermission} hint={texts.states.noPermissionHint} />;
  const hint = error.status === 0 ? texts.states.unreachable : error.message;
  return (
    <div role="alert">
      <Empty title={texts.states.failed} hint={hint}>
        {error.status === 0 ? null : <ErrorFacts code={error.code} requestId={error.requestId} />}
        <div>{again}</div>
      </Empty>
    </div>
  );
}

function ErrorFacts({ code, requestId }: { code: string; requestId: string | null }) {
  const texts = useTexts();
  return (
    <dl>
      <dt>{texts.states.code}</dt>
      <dd>
        <code>{code}</code>
      </dd>
      {requestId ? (
        <>
          <dt>{texts.states.requestId}</dt>
          <dd>
            <code>{requestId}</code>
          </dd>
        </>
      ) : null}
    </dl>
  );
}
