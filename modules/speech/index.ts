export type { Recording, RecordingSource, RecordingState } from './recording.ts';
export { speechError } from './errors.ts';
export { RecordingFailed, RecordingReady } from './events.ts';
export { getRecording, getRecordingById, getRecordings } from './queries/get-recording.ts';
export { previewKey, previewSpeech } from './commands/preview-speech.ts';
export { requestRecording, type RecordingRequest } from './commands/request-recording.ts';
export { useUploadedRecording } from './commands/use-uploaded-recording.ts';
export { voiceOf } from './voice.ts';
