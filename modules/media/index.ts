export type { FileKind, StoredFile, Variant, Visibility } from './file.ts';
export { chooseVariant, fileUrl, picturesInWidths, presentFile } from './file.ts';
export { mediaError } from './errors.ts';
export { getFile, getFiles } from './queries/get-file.ts';
export { openVariant, readVariant } from './queries/open-variant.ts';
export {
  storeCitizenPicture,
  storeFile,
  storeMadeSound,
  type MadeSound,
  type NewFile,
} from './commands/store-file.ts';
export { addSoundForms } from './commands/add-sound-forms.ts';
export { keepTrial } from './commands/keep-trial.ts';
export { letGoOfFiles } from './commands/let-go-of-files.ts';
export { inTemporaryFolder, mediaProcess } from './process/media-process.ts';
export { succeedUnitInMedia } from './commands/succeed-unit.ts';
export { levelAudio, masterSound, soundAsWav, type LevelledAudio } from './process/level-audio.ts';
export { readUpload, type Upload } from './routes/read-upload.ts';
export { receiveUpload, type Received } from './routes/receive-upload.ts';
export { addPiece } from './uploads/add-piece.ts';
export { beginUpload } from './uploads/begin-upload.ts';
export { endUpload, takeUpload } from './uploads/take-upload.ts';
