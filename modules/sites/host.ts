import { fold } from '@saola/organisations';

/** Where names may stand: in front of the base domain, or whole below a domain that the province owns. */
export interface HostRules {
  baseDomain: string;
  /** Relative name of the main portal: `laocai`. */
  main: string;
  /** Host of the main portal as people type it. */
  mainHost: string;
  /** Whole domains of the province: `laocai.gov.vn`. */
  domains: readonly string[];
}

export interface HostName {
  /** As stored: `taphin.laocai` in front of the base domain, or a whole name. */
  name: string;
  relative: boolean;
}

export type HostFault =
  | { fault: 'host-not-usable'; host: string; proposal: string }
  | { fault: 'host-reserved' | 'host-is-main' | 'host-foreign'; host: string };

/** First labels that belong to the machine or to services of the province (TT 01/2018 Art. 16), never to a site. */
const reserved = new Set(
  'www admin administrator quantri quan-tri api app mail smtp imap pop webmail ftp ns ns1 ns2 dns mqtt cdn static vpn test localhost dichvucong e-services'.split(
    ' ',
  ),
);

/** What people paste, brought into the form of a name: no address around it, small letters, no dot at the end. */
export function normaliseHost(text: string): string {
  return text
    .trim()
    .normalize('NFC')
    .toLowerCase()
    .replace(/^[a-z]+:\/\//, '')
    .replace(/[/?#].*$/s, '')
    .replace(/:\d+$/, '')
    .replace(/\.$/, '');
}

/**
 * Reads a host name as an officer gives it: `bato` stands before the main portal's name, `bato.laocai` before the base
 * domain, anything else is whole and has to lie below a domain of the province.
 */
export function readHost(text: string, rules: HostRules): HostName | HostFault {
  const host = normaliseHost(text);
  const name = shorten(host, rules);
  const relative = name !== host || !host.includes('.') || host.endsWith(`.${rules.main}`);
  const stored = relative && !name.includes('.') && name !== rules.main ? `${name}.${rules.main}` : name;
  const whole = relative ? `${stored}.${rules.baseDomain}` : stored;
  if (!isHostName(whole) || /^[\d.]+$/.test(whole))
    return { fault: 'host-not-usable', host: text.trim().slice(0, 253), proposal: usable(host) };
  if (stored === rules.main || whole === rules.mainHost || whole === rules.baseDomain)
    return { fault: 'host-is-main', host };
  const [first = '', ...rest] = stored.split('.');
  if (relative && reserved.has(first) && rest.join('.') === rules.main)
    return { fault: 'host-reserved', host };
  // Before the base domain there is the main portal's name and what stands before it.
  if (relative && !stored.endsWith(`.${rules.main}`)) return { fault: 'host-foreign', host };
  if (!relative && !rules.domains.some((domain) => whole === domain || whole.endsWith(`.${domain}`)))
    return { fault: 'host-foreign', host };
  return { name: stored, relative };
}

const shorten = (host: string, { baseDomain }: HostRules) =>
  host.endsWith(`.${baseDomain}`) ? host.slice(0, -baseDomain.length - 1) : host;

const isHostName = (name: string) =>
  name.length <= 253 && name.split('.').every((label) => /^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/.test(label));

/** The nearest name of usable letters: marks are folded, other signs left out. */
const usable = (host: string) =>
  fold(host)
    .replace(/[^a-z0-9.-]/g, '')
    .replace(/^[-.]+|[-.]+$/g, '')
    .slice(0, 63);

export interface Nameable {
  name: string;
  slug: string;
  communeKind: string | null;
  /** Statistics code, when it is known. */
  code?: string | null;
}

const words: Record<string, string> = { XA: 'xa', PHUONG: 'phuong', DAC_KHU: 'dackhu', THI_TRAN: 'thitran' };

/**
 * Names for the site of a unit, the best first (Decree 224 Art. 11 wants the full name without marks); of two communes
 * of one name the second is known by its kind, then by its code.
 */
export function proposeHosts(unit: Nameable, main: string, taken: (name: string) => boolean): string[] {
  const plain = fold(unit.name).replace(/[^a-z0-9]/g, '') || unit.slug;
  const word = unit.communeKind ? words[unit.communeKind] : undefined;
  const labels = [
    unit.slug,
    plain,
    ...(word ? [`${word}${plain}`] : []),
    ...(unit.code ? [`${plain}-${unit.code}`] : []),
    ...Array.from({ length: 20 }, (_, index) => `${plain}-${index + 2}`),
  ];
  return [...new Set(labels)].map((label) => `${label.slice(0, 63)}.${main}`).filter((name) => !taken(name));
}
