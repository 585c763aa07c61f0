import type { PageBlocks, PageDifference, PageOfBlocks } from '@saola/api-client';
import { useQuery } from '@tanstack/react-query';
import { useRef, type CSSProperties } from 'react';
import { api } from '../api.ts';
import { Empty, Failure, Loading } from '../parts/states.tsx';
import { useLanguage, useTexts } from '../texts/language.tsx';
import { comparisonQuery } from './queries.ts';
import { useScale } from './use-scale.ts';

interface ComparisonProps {
  page: PageOfBlocks;
  from: number;
  to: number;
  revision: number;
  blocks: PageBlocks;
}

type BlockDifference = PageDifference['blocks'][number];
type SettingDifference = BlockDifference['settings'][number];

/** Two versions side by side: both pages, and what differs in words. */
export function Comparison({ page, from, to, revision, blocks }: ComparisonProps) {
  const texts = useTexts().pages;
  const found = useQuery(comparisonQuery(page.id, from, to, revision));
  if (found.error) return <Failure error={found.error} />;
  if (!found.data) return <Loading rows={6} />;
  return (
    <section className="comparison" aria-label={texts.compareWith(from, to)}>
      <div className="comparison-frames">
        {[from, to].map((number, index) => (
          <figure key={number}>
            <figcaption className="strong">
              {index === 0 ? texts.before : texts.after}: {texts.versionLine(number)}
            </figcaption>
            <VersionFrame title={texts.versionLine(number)} src={api.pagePreviewUrl(page.id, number)} />
          </figure>
        ))}
      </div>
      <Differences found={found.data} blocks={blocks} />
    </section>
  );
}

function VersionFrame({ title, src }: { title: string; src: string }) {
  const place = useRef<HTMLDivElement>(null);
  const scale = useScale(place, 1280);
  return (
    <div ref={place} className="preview-place small" style={{ '--scale': scale } as CSSProperties}>
      <iframe title={title} sandbox="allow-same-origin" src={src} />
    </div>
  );
}

function Differences({ found, blocks }: { found: PageDifference; blocks: PageBlocks }) {
  const texts = useTexts().pages;
  if (found.same) return <Empty title={texts.compareSame} small />;
  const differing = found.blocks.filter(
    ({ change, moved, settings }) => change !== 'KEPT' || moved || settings.length > 0,
  );
  return (
    <ul className="differences">
      {found.title ? (
        <li>
          <span className="tag brand">{texts.name}</span>
          <Setting label={texts.name} difference={found.title} />
        </li>
      ) : null}
      {found.rows.map((row) => (
        <li key={row.id}>
          <span className="tag brand">{texts.changes.ROW}</span>
          <p>
            {texts.layouts[row.before.layout]}, {texts.tones[row.before.tone]} →{' '}
            {texts.layouts[row.after.layout]}, {texts.tones[row.after.tone]}
          </p>
        </li>
      ))}
      {differing.map((difference) => (
        <BlockLine key={`${difference.change}-${difference.id}`} difference={difference} blocks={blocks} />
      ))}
    </ul>
  );
}

function BlockLine({ difference, blocks }: { difference: BlockDifference; blocks: PageBlocks }) {
  const { texts, language } = useLanguage();
  const said = texts.pages;
  const type = blocks.types.find(({ code }) => code === difference.type);
  const { change, moved, settings } = difference;
  const tags: [string, string][] = [
    ...(change === 'ADDED' ? [['tag ok', said.changes.ADDED] as [string, string]] : []),
    ...(change === 'REMOVED' ? [['tag bad', said.changes.REMOVED] as [string, string]] : []),
    ...(moved ? [['tag brand', said.changes.MOVED] as [string, string]] : []),
    ...(change === 'KEPT' && settings.length > 0
      ? [['tag warn', said.changes.CHANGED] as [string, string]]
      : []),
  ];
  return (
    <li>
      <b>{type?.label[language] ?? difference.type}</b>{' '}
      {tags.map(([tone, words]) => (
        <span key={words} className={tone}>
          {words}
        </span>
      ))}
      {change === 'KEPT' || settings.some(({ words }) => words.length > 0)
        ? settings.map((setting) => (
            <Setting
              key={setting.key}
              label={type?.fields.find(({ key }) => key === setting.key)?.label[language] ?? setting.key}
              difference={setting}
            />
          ))
        : null}
    </li>
  );
}

function Setting({ label, difference }: { label: string; difference: SettingDifference }) {
  const texts = useTexts().pages;
  return (
    <dl className="setting-difference">
      <dt>{label}</dt>
      {difference.words.length > 0 ? (
        difference.words.map(({ language, parts }) => (
          <dd key={language} lang={language || undefined}>
            {parts.map(({ text, change }, index) =>
              change === 'ADDED' ? (
                <ins key={index}>{text}</ins>
              ) : change === 'REMOVED' ? (
                <del key={index}>{text}</del>
              ) : (
                <span key={index}>{text}</span>
              ),
            )}
          </dd>
        ))
      ) : (
        <dd>
          <del>{shown(difference.before) ?? texts.nothingSaid}</del> →{' '}
          <ins>{shown(difference.after) ?? texts.nothingSaid}</ins>
        </dd>
      )}
    </dl>
  );
}

function shown(value: unknown): string | null {
  if (value === null || value === undefined || value === '') return null;
  if (Array.isArray(value)) return value.length > 0 ? String(value.length) : null;
  return typeof value === 'object' ? '…' : String(value);
}
