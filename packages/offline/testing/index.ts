export { openBrowser } from './browser.ts';
export { serveBuiltApp, type Answer, type BuiltApp } from './built-app.ts';
