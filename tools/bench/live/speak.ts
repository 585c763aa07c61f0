import chromium from '@sparticuz/chromium';
import { chromium as playwright } from 'playwright-core';
import { loudnessOfPage, type Loudness } from './clicks.ts';

interface Speaking {
  /** Of the desk, with `/quan-tri`. */
  desk: string;
  username: string;
  wav: string;
  seconds: number;
}

/** An officer speaks through the real page, with a file for a microphone. Answers what the microphone gave, and when. */
export async function speak({ desk, username, wav, seconds }: Speaking): Promise<Loudness> {
  const not = /single-process|no-zygote|headless|mute-audio|disable-audio/;
  const browser = await playwright.launch({
    executablePath: await chromium.executablePath(),
    args: [
      ...chromium.args.filter((one) => !not.test(one)),
      '--host-resolver-rules=MAP *.localhost 127.0.0.1',
      '--use-fake-device-for-media-stream',
      '--use-fake-ui-for-media-stream',
      `--use-file-for-fake-audio-capture=${wav}`,
    ],
    headless: true,
  });
  try {
    const context = await browser.newContext({ permissions: ['microphone'] });
    const page = await context.newPage();
    await page.addInitScript(listenAlong);
    await page.goto(`${desk}/dang-nhap`);
    await page.evaluate(async (name) => {
      const body = JSON.stringify({ username: name, password: 'Saola-trinh-dien-2026' });
      const headers = { 'content-type': 'application/json' };
      await fetch('/api/auth/sign-in/username', { method: 'POST', headers, body });
    }, username);
    await page.goto(`${desk}/phat-truc-tiep`);
    await page.fill('#live-title', 'Đo độ trễ');
    await page.getByText('Mở micrô suốt').click();
    await page.getByRole('button', { name: 'Bắt đầu phát trực tiếp' }).click();
    await page.waitForSelector('.on-air-phase.speaking', { timeout: 60_000 });
    await page.evaluate(() => void (globalThis.heard.length = 0));
    await page.waitForTimeout(seconds * 1000);
    const pieces = await page.evaluate(() => globalThis.heard);
    await page.getByRole('button', { name: 'Kết thúc' }).click();
    await page.waitForTimeout(6_000);
    return loudnessOfPage(pieces);
  } finally {
    await browser.close();
  }
}

declare global {
  var heard: { at: number; peaks: number[] }[];
}

/** Beside the page's own way of the sound: the same microphone, with the instant of the machine's clock. */
function listenAlong(): void {
  globalThis.heard = [];
  const connect = AudioContext.prototype.createMediaStreamSource;
  AudioContext.prototype.createMediaStreamSource = function (stream: MediaStream) {
    const source = connect.call(this, stream);
    const tap = this.createScriptProcessor(1_024, 1, 1);
    let [most, count, made] = [0, 0, 0];
    tap.onaudioprocess = ({ inputBuffer }) => {
      const at = performance.timeOrigin + performance.now();
      const step = this.sampleRate / 200;
      const peaks: number[] = [];
      for (const sample of inputBuffer.getChannelData(0)) {
        most = Math.max(most, Math.abs(sample));
        if (++count < step * (made + 1)) continue;
        peaks.push(most);
        made += 1;
        most = 0;
      }
      globalThis.heard.push({ at, peaks });
    };
    source.connect(tap);
    tap.connect(this.destination);
    return source;
  };
}
