import { useEffect, type ReactNode } from 'react';

interface PageHeadProps {
  title: string;
  lead?: ReactNode;
  crumbs?: ReactNode;
  children?: ReactNode;
}

export function PageHead({ title, lead, crumbs, children }: PageHeadProps) {
  useEffect(() => {
    document.title = `${title} · Saola`;
  }, [title]);
  return (
    <div className="page-head">
      <div>
        {crumbs ? <div className="crumbs">{crumbs}</div> : null}
        <h1>{title}</h1>
        {lead ? <div className="lead">{lead}</div> : null}
      </div>
      {children ? <div className="actions">{children}</div> : null}
    </div>
  );
}
