import type { ReactNode } from 'react';

/** A button that is a picture, named for those who hear it. */
export const SmallButton = ({
  name,
  off = false,
  act,
  children,
}: {
  name: string;
  off?: boolean;
  act: () => void;
  children: ReactNode;
}) => (
  <button type="button" className="small-button" aria-label={name} title={name} disabled={off} onClick={act}>
    {children}
  </button>
);
