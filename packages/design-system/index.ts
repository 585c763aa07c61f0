export { type BandName, drafts } from './bands/drafts.ts';
export { bandSvg } from './bands/weave.ts';
export { emblem, saolaMark } from './brand.ts';
export { type FacedLanguage, faceCss, faceCssFor, facedLanguages } from './faces.ts';
export { type FontFile, type FontWeight, fontFaceCss, fontFiles, readFont } from './fonts.ts';
export { icon, iconShapes } from './icons.ts';
export { type IllustrationName, illustration, illustrations } from './illustrations/index.ts';
export { stylesheet, type StylesheetName } from './stylesheet.ts';
export { type Theme, themes } from './themes.ts';
