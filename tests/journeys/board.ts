import { generateKeyPairSync } from 'node:crypto';
import type { Saola } from '../support/saola.ts';

export interface Slide {
  storyId: string;
  title: string;
  priority: string;
}

export interface Board {
  slides(): Promise<Slide[]>;
}

/** A board that speaks as the kiosk page does, enrolled with the demonstration’s code. */
export async function enrolBoard(saola: Saola): Promise<Board> {
  const { x } = generateKeyPairSync('ed25519').publicKey.export({ format: 'jwk' });
  const answer = await saola.ask('/api/devices/enrol', {
    method: 'POST',
    body: {
      code: saola.server.demo!.boardCode,
      kind: 'BOARD',
      player: null,
      publicKey: { kty: 'OKP', crv: 'Ed25519', x },
      agentVersion: 'journey',
    },
  });
  if (answer.status !== 200) throw new Error(`the board could not enrol: ${answer.text}`);
  const { deviceId, secret } = answer.json<{ deviceId: string; secret: string }>();
  const authorization = `Basic ${Buffer.from(`${deviceId}:${secret}`).toString('base64')}`;
  return {
    async slides() {
      const told = await saola.ask('/api/boards/me', { headers: { authorization } });
      return told.json<{ slides: Slide[] }>().slides;
    },
  };
}
