export { openDrawer, type Drawer } from './drawer.ts';
export { keepFile, trim, type Bound } from './kept-files.ts';
export { KEPT_AT } from './kept-answers.ts';
