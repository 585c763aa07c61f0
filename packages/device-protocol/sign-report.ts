import { Compile } from 'typebox/compile';
import { openJws, signJws, type JwsRefusal } from './jws.ts';
import type { Signer, Verifiers } from './keys.ts';
import { Report } from './report.ts';

const reportShape = Compile(Report);

/** Signed with the key made on the device: a broker in between cannot invent what was heard. */
export function signReport(report: Report, device: Signer): Promise<string> {
  return signJws(report, 'saola-report+jws', device);
}

export async function verifyReport(
  jws: string,
  deviceKey: Verifiers,
  deviceId: string,
): Promise<{ report: Report } | { refusal: JwsRefusal | 'wrong-device' }> {
  const opened = await openJws(jws, 'saola-report+jws', deviceKey);
  if ('refusal' in opened) return opened;
  if (!reportShape.Check(opened.payload)) return { refusal: 'malformed' };
  return opened.payload.deviceId === deviceId ? { report: opened.payload } : { refusal: 'wrong-device' };
}
