import chromium from '@sparticuz/chromium';
import { chromium as playwright, type Browser } from 'playwright-core';

/** A real browser, headless, also as root. */
export async function openBrowser(): Promise<Browser> {
  // With these two, closing one page ends the whole browser.
  const unwanted = ['--single-process', '--no-zygote'];
  return playwright.launch({
    executablePath: await chromium.executablePath(),
    args: chromium.args.filter((argument) => !unwanted.includes(argument)),
    headless: true,
  });
}
