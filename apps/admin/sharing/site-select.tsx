import type { SiteSummary } from '@saola/api-client';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import { useDeferredValue, useState } from 'react';
import { sitesQuery } from '../sites/queries.ts';
import { useTexts } from '../texts/language.tsx';

interface SiteSelectProps {
  id: string;
  value: string | null;
  /** Sites that stand beside those that are found, such as those above, which the officer does not administer. */
  also?: { siteId: string; name: string }[];
  without?: string | null;
  onChange: (siteId: string) => void;
}

/** One open site among many, found on the server by words with or without marks. */
export function SiteSelect({ id, value, also = [], without, onChange }: SiteSelectProps) {
  const texts = useTexts().sites;
  const [typed, setTyped] = useState('');
  const [label, setLabel] = useState('');
  const words = useDeferredValue(typed.trim());
  const sites = useInfiniteQuery({
    ...sitesQuery({ state: 'OPEN', limit: 100, ...(words ? { q: words } : {}) }),
    placeholderData: (before) => before,
  });
  const found = (sites.data?.pages ?? []).flatMap((page) => page.items).map(option);
  const known = new Set(found.map((one) => one.value));
  const more = also
    .filter((one) => !known.has(one.siteId))
    .map((one) => ({ value: one.siteId, label: one.name }));
  const options = [...found, ...more].filter((one) => one.value !== without);
  const isListed = options.some((one) => one.value === value);
  return (
    <Select
      id={id}
      value={value}
      loading={sites.isPending}
      options={!value || isListed || words ? options : [{ value, label: label || value }, ...options]}
      placeholder={texts.search}
      notFoundContent={texts.none}
      showSearch={{ filterOption: false, onSearch: setTyped }}
      onChange={(siteId: string, chosen) => {
        setTyped('');
        setLabel(Array.isArray(chosen) ? '' : (chosen?.label ?? ''));
        onChange(siteId);
      }}
      className="site-select"
    />
  );
}

const option = (site: SiteSummary) => ({ value: site.id, label: site.name['vi'] ?? site.host });
