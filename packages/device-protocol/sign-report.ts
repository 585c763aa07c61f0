import { createHash } from 'node:crypto';
import { Compile } from 'typebox/compile';
import { assembleJws, openJws, signJws, type JwsRefusal } from './jws.ts';
import type { Signer, Verifiers } from './keys.ts';
import { Report, UnchainedReport } from './report.ts';

const reportShape = Compile(Report);
const unchainedShape = Compile(UnchainedReport);
const purpose = 'saola-report+jws';

/** Signed with the key made on the device: a broker in between cannot invent what was heard. */
export function signReport(report: Report | UnchainedReport, device: Signer): Promise<string> {
  return signJws(report, purpose, device);
}

/** The same at once, for a device that signs inside the transaction which gives the entry its place. */
export function signReportWith(
  report: Report,
  device: { keyId: string; sign(bytes: Uint8Array): Uint8Array },
): string {
  return assembleJws(report, purpose, device);
}

/** What the entry after this one carries in `previous`. */
export function hashOfEntry(jws: string): string {
  return createHash('sha256').update(jws).digest('base64url');
}

/** Capital letters in an id mean the same as small ones. */
const isSame = (one: string, other: string) => one.toLowerCase() === other.toLowerCase();

export type VerifiedReport =
  { report: Report } | { unchained: UnchainedReport } | { refusal: JwsRefusal | 'wrong-device' };

export async function verifyReport(
  jws: string,
  deviceKey: Verifiers,
  deviceId: string,
): Promise<VerifiedReport> {
  const opened = await openJws(jws, purpose, deviceKey);
  if ('refusal' in opened) return opened;
  const said = opened.payload;
  const isChained = typeof said === 'object' && said !== null && 'sequence' in said;
  if (isChained && reportShape.Check(said))
    return isSame(said.deviceId, deviceId) ? { report: said } : { refusal: 'wrong-device' };
  if (!isChained && unchainedShape.Check(said))
    return isSame(said.deviceId, deviceId) ? { unchained: said } : { refusal: 'wrong-device' };
  return { refusal: 'malformed' };
}
