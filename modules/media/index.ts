export type { FileKind, StoredFile, Variant, Visibility } from './file.ts';
export { chooseVariant, fileUrl, picturesInWidths, presentFile } from './file.ts';
export { mediaError } from './errors.ts';
export { getFile, getFiles } from './queries/get-file.ts';
export { openVariant, readVariant } from './queries/open-variant.ts';
export { storeCitizenPicture, storeFile, type NewFile } from './commands/store-file.ts';
export { succeedUnitInMedia } from './commands/succeed-unit.ts';
export { levelAudio, type LevelledAudio } from './process/level-audio.ts';
export { readUpload, type Upload } from './routes/read-upload.ts';
