import { describe, expect, it } from 'vitest';
import { readSearch, searchUrl } from './read-search.ts';

const site = { kind: 'MAIN' } as const;
const read = (query: Record<string, string>) => readSearch(new URLSearchParams(query), site);

describe('days of a search', () => {
  it('stand in their order whichever way round they were typed, and the page says so', () => {
    const asked = read({ q: 'họp', tu: '2026-09-15', den: '2026-09-01' });
    expect(asked).toMatchObject({ from: '2026-09-01', to: '2026-09-15', days: 'swapped' });
    expect(searchUrl(asked, site)).toContain('tu=2026-09-01&den=2026-09-15');
    expect(read({ tu: '2026-09-01', den: '2026-09-01' }).days).toBeNull();
  });

  it('are read as they are written here', () => {
    expect(read({ tu: '5/9/2026', den: '30.9.2026' })).toMatchObject({
      from: '2026-09-05',
      to: '2026-09-30',
    });
  });

  it('that cannot be read are left out, and the page says so', () => {
    expect(read({ tu: '31/2/2026' })).toMatchObject({ from: null, days: 'unread' });
    expect(read({ den: 'hôm qua' })).toMatchObject({ to: null, days: 'unread' });
    expect(read({ tu: '', den: ' ' }).days).toBeNull();
  });
});
