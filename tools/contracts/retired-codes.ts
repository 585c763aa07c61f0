/** Error codes that were promised once and are no longer answered. They stay here: none is used again for another thing. */
export const retiredCodes: { code: string; since: string; instead: string }[] = [
  { code: 'portals/unit-not-found', since: '0.1.0', instead: 'sites/unit-not-found' },
  { code: 'portals/unit-has-no-site-kind', since: '0.1.0', instead: 'sites/unit-has-no-site-kind' },
  { code: 'portals/main-site-missing', since: '0.1.0', instead: 'sites/main-site-missing' },
];
