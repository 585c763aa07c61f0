import type { ReactNode } from 'react';
import { useTexts } from '../../texts/language.tsx';

interface FieldFrameProps {
  id: string;
  label: string;
  guide?: ReactNode;
  problem?: string | null;
  required?: boolean;
  /** Several controls under one name. */
  group?: boolean;
  full?: boolean;
  children: ReactNode;
}

/** Name above, guide and problem below; the control names both by `describedBy`. */
export function FieldFrame({ id, label, guide, problem, required, group, full, children }: FieldFrameProps) {
  const texts = useTexts().items;
  const name = (
    <>
      {label}
      {required ? <span className="need">{texts.required}</span> : null}
    </>
  );
  const below = (
    <>
      {guide ? (
        <div id={`${id}-guide`} className="field-guide">
          {guide}
        </div>
      ) : null}
      {problem ? (
        <div id={`${id}-problem`} className="field-problem" role="alert">
          {problem}
        </div>
      ) : null}
    </>
  );
  const className = ['field', full ? 'full' : '', problem ? 'wrong' : ''].filter(Boolean).join(' ');
  if (group)
    return (
      <fieldset className={className} aria-describedby={describedBy(id, guide, problem)}>
        <legend className="field-label">{name}</legend>
        {children}
        {below}
      </fieldset>
    );
  return (
    <div className={className}>
      <label className="field-label" htmlFor={id}>
        {name}
      </label>
      {children}
      {below}
    </div>
  );
}

export const describedBy = (id: string, guide: ReactNode, problem: ReactNode): string | undefined =>
  [guide ? `${id}-guide` : '', problem ? `${id}-problem` : ''].filter(Boolean).join(' ') || undefined;
