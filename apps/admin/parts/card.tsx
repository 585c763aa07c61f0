import { useId, type ReactNode } from 'react';

interface CardProps {
  title: string;
  end?: ReactNode;
  inside?: boolean;
  className?: string;
  children: ReactNode;
}

/** A titled section; `inside` pads what is not a list of rows. */
export function Card({ title, end, inside = false, className, children }: CardProps) {
  const id = useId();
  return (
    <section className={className ? `card ${className}` : 'card'} aria-labelledby={id}>
      <header>
        <h2 id={id}>{title}</h2>
        {end ? <div className="end">{end}</div> : null}
      </header>
      {inside ? <div className="inside">{children}</div> : children}
    </section>
  );
}
