import { altFault, bodyFindings, linkFault } from '@saola/newsroom';
import type { Body } from '@saola/newsroom';
import type { Types } from './check-page.ts';
import type { BlockFields, BodyValue, Label, PictureValue } from './fields.ts';
import { blocksIn, type Row } from './page.ts';

/**
 * What on a page of blocks shuts people out, as “block, field: what to do”; the colours are the theme's. Pure. A page
 * never hurries, so nobody is excused: the words are mended, then it is published.
 */
export function inaccessibleIn(rows: readonly Row[], types: Types): Label[] {
  return blocksIn(rows).flatMap((block) => {
    const type = types.get(block.type);
    return type ? faultsIn(type.fields, block.settings).map(named(type.label)) : [];
  });
}

type Settings = Readonly<Record<string, unknown>>;

function faultsIn(fields: BlockFields, settings: Settings): Label[] {
  return Object.entries(fields).flatMap(([key, field]): Label[] => {
    const value = settings[key];
    if (value === null || value === undefined) return [];
    if (field.kind === 'rows') return (value as Settings[]).flatMap((row) => faultsIn(field.columns, row));
    if (field.kind === 'picture') return pictureFaults(value as PictureValue).map(named(field.label));
    if (field.kind === 'body') return bodyFaults(value as BodyValue).map(named(field.label));
    return key === 'act' ? said(value).flatMap(linkFaults).map(named(field.label)) : [];
  });
}

const pictureFaults = ({ alt }: PictureValue): Label[] =>
  // Without words it is decoration beside the block's heading; words that say nothing are read out.
  said(alt).flatMap((words) => {
    const fault = altFault(words);
    return fault?.severity === 'ERROR' ? [fault.says] : [];
  });

const linkFaults = (words: string): Label[] => {
  const fault = linkFault(words);
  return fault?.severity === 'ERROR' ? [fault.says] : [];
};

/** Under a heading of the block those of its text are drawn one level lower, so their order holds. */
const bodyFaults = (bodies: BodyValue): Label[] =>
  Object.values(bodies as Record<string, Body>).flatMap((body) =>
    bodyFindings(body)
      .filter(({ severity }) => severity === 'ERROR')
      .map(({ says, words }) => ({ vi: `“${words}”: ${says.vi}`, en: `“${words}”: ${says.en}` })),
  );

const said = (value: unknown): string[] =>
  Object.values((value ?? {}) as Record<string, unknown>).filter(
    (one) => typeof one === 'string' && one !== '',
  ) as string[];

const named =
  (name: Label) =>
  (fault: Label): Label => ({ vi: `${name.vi}, ${lower(fault.vi)}`, en: `${name.en}, ${lower(fault.en)}` });

const lower = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);
