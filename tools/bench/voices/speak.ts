import { decide } from '@saola/platform/config';
import { createLogger } from '@saola/platform/logging';
import { speakPiece, spokenFormWith } from '@saola/speech';

const context = { services: { config: decide({}), logger: createLogger('silent') } };
const voice = { engine: 'espeak', id: 'espeak:vi-north-male', rate: 1 } as const;

export const speak = (text: string) => speakPiece(context, { text, voice });
export const spokenOf = (text: string) => spokenFormWith(new Map(), { text, language: 'vi' }).spoken;

export const written = (place: number): string =>
  `Ủy ban nhân dân xã thông báo số ${place}: từ 07h30 ngày ${(place % 28) + 1}/9/2026, bà con thôn ${place % 12} đưa trâu, bò ` +
  `đến nhà văn hóa để tiêm phòng đợt 2 theo Kế hoạch số ${100 + (place % 800)}/KH-UBND.`;
