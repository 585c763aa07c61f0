import type { ContentType, Edition } from '@saola/api-client';
import type { Texts } from '../texts/vi.ts';
import { missingIn } from './content.ts';
import { gapsIn } from './fields/gaps.ts';
import type { Draft } from './use-draft.ts';

/** Everything that keeps the edition from being submitted, by the names of the form. */
export function missingNames(draft: Draft, edition: Edition, type: ContentType, texts: Texts): string[] {
  const { items, editor } = texts;
  const names = {
    ...editor,
    missingTitle: type.titleLabel?.toLowerCase() ?? editor.missingTitle,
    missingBody: type.fields.length > 0 ? items.body : editor.missingBody,
    missingAttachments: items.missingAttachments,
    missingChangeNote: items.missingChangeNote,
  };
  return [
    ...missingIn(draft.content, type, edition.number).map((name) => names[name]),
    ...gapsIn(type, draft.content.fields, items).map(lowerFirst),
  ];
}

const lowerFirst = (label: string): string =>
  /^\p{Lu}\p{Lu}/u.test(label) ? label : label.charAt(0).toLowerCase() + label.slice(1);
