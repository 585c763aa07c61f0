import type { Edition, EditionAccessibility, Finding } from '@saola/api-client';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { createContext, useContext, useMemo, useRef, type ReactNode } from 'react';
import { accessibilityQuery } from '../../queries.ts';
import type { Draft } from '../use-draft.ts';

interface LookedAt {
  /** What was found in the text as it was saved last; undefined until somebody has looked. */
  found: EditionAccessibility | undefined;
  errors: Finding[];
  warnings: Finding[];
  goTo(finding: Finding): void;
  /** The text field leads to its own nodes. */
  leadInBody(lead: ((finding: Finding) => void) | null): void;
}

const Looked = createContext<LookedAt>({
  found: undefined,
  errors: [],
  warnings: [],
  goTo: () => {},
  leadInBody: () => {},
});

/** Looks at the edition anew with every revision, and leads to each finding by keyboard. */
export function AccessibilityOf({
  edition,
  draft,
  children,
}: {
  edition: Edition;
  draft: Draft;
  children: ReactNode;
}) {
  const { data: found } = useQuery({
    ...accessibilityQuery(edition.id, draft.revision),
    placeholderData: keepPreviousData,
  });
  const body = useRef<((finding: Finding) => void) | null>(null);
  const looked = useMemo<LookedAt>(() => {
    const of = (severity: Finding['severity']) =>
      (found?.findings ?? []).filter((finding) => finding.severity === severity);
    return {
      found,
      errors: of('ERROR'),
      warnings: of('WARNING'),
      goTo: (finding) => (finding.part === 'body' ? body.current?.(finding) : focusOn(finding.part)),
      leadInBody: (lead) => {
        body.current = lead;
      },
    };
  }, [found]);
  return <Looked.Provider value={looked}>{children}</Looked.Provider>;
}

export const useLookedAt = () => useContext(Looked);

/** What was found in the fields of the type, as their frames say it. */
export const useFieldFindings = () =>
  useLookedAt()
    .found?.findings.filter(({ part }) => part.startsWith('fields.'))
    .map(({ part, says }) => ({ key: part.slice('fields.'.length), label: says, problem: says })) ?? [];

const ids: Record<string, string> = {
  title: 'story-title',
  summary: 'story-summary',
  picture: 'story-alt',
  attachments: 'story-attachments',
};

function focusOn(part: string): void {
  const id = ids[part] ?? part.replace('fields.', 'field-').replaceAll('.', '-');
  const field = [id, id.replace(/-[^-]+$/, ''), id.split('-').slice(0, 2).join('-')]
    .map((one) => document.querySelector<HTMLElement>(`#${CSS.escape(one)}, [id^="${CSS.escape(one)}-"]`))
    .find(Boolean);
  field?.scrollIntoView({ block: 'center' });
  field?.focus();
}
