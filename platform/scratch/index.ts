export { clearScratchFolders, makeScratchFolder } from './scratch-folder.ts';
