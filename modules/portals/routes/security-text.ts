import type { Site } from '@saola/sites';

const HALF_YEAR = 6; // months; the RFC recommends less than a year

/** RFC 9116: contacts in the order in which they are to be used, until when this holds, and where it stands. */
export function securityText(site: Pick<Site, 'settings'>, origin: string, now: Date): string {
  const { email, phone } = site.settings;
  const number = phone?.replace(/[^\d+]/g, '').replace(/^0/, '+84');
  const contacts = [
    ...(email && /^[^\s@<>"]+@[^\s@<>"]+$/.test(email) ? [`mailto:${email}`] : []),
    ...(number && /^\+\d{6,15}$/.test(number) ? [`tel:${number}`] : []),
    `${origin}/lien-he`,
  ];
  // From the first of a month on, so that it is the same text for a month.
  const expires = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + HALF_YEAR, 1));
  return [
    ...contacts.filter(isAllowed).map((contact) => `Contact: ${contact}`),
    `Expires: ${expires.toISOString().replace('.000Z', 'Z')}`,
    'Preferred-Languages: vi, en',
    ...(origin.startsWith('https:') ? [`Canonical: ${origin}/.well-known/security.txt`] : []),
    '',
  ].join('\n');
}

/** An address of the web must be a safe one; without any other contact the page is better than nothing. */
const isAllowed = (contact: string, index: number): boolean => !contact.startsWith('http:') || index === 0;
