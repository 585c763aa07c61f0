import type { VisitsPageProps } from './visits-page.tsx';

const days = Array.from({ length: 30 }, (_, at) => ({
  of: new Date(Date.parse('2026-08-17') + at * 86_400_000).toISOString().slice(0, 10),
  visits: at % 7 === 3 ? 0 : 120 + ((at * 37) % 90),
  views: 300 + ((at * 53) % 200),
}));

/** Made-up counts, for looking and for tests. */
export const visitsExample: Omit<VisitsPageProps, 'frame'> = {
  counters: { online: 7, today: 143, yesterday: 201, month: 4_812, total: 128_640 },
  figures: {
    days,
    sections: [
      { of: 'news', visits: 0, views: 5_120 },
      { of: 'home', visits: 0, views: 3_004 },
      { of: 'group:disclosure', visits: 0, views: 210 },
      { of: 'page', visits: 0, views: 18 },
    ],
    languages: [
      { of: 'vi', visits: 0, views: 8_100 },
      { of: 'en', visits: 0, views: 252 },
    ],
    visits: 4_812,
    views: 8_352,
    robots: 900,
    lost: 12,
  },
  months: [
    { of: '2026-08', visits: 5_204, views: 9_020 },
    { of: '2026-09', visits: 4_812, views: 8_352 },
  ],
};
