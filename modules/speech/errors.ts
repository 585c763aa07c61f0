import { defineErrors } from '@saola/platform/errors';

export const speechError = defineErrors('speech', {
  'nothing-to-say': {
    status: 422,
    vi: 'Không có lời nào để đọc. Hãy viết nội dung phát thanh.',
    en: 'There is nothing to read aloud. Write the spoken text.',
  },
  'language-without-voice': {
    status: 422,
    vi: 'Chưa có giọng đọc cho ngôn ngữ này. Hãy ghi âm rồi tải lên.',
    en: 'There is no voice for this language. Record it and upload the recording.',
  },
  'voice-not-found': {
    status: 404,
    vi: 'Không có giọng đọc “{voice}”. Hãy chọn giọng khác trong danh sách.',
    en: 'There is no voice “{voice}”. Choose another one of the list.',
  },
  'voice-file-not-right': {
    status: 422,
    vi: 'Tệp voice.json chưa đúng: {problem}.',
    en: 'The file voice.json is not right: {problem}.',
  },
  'voice-model-incomplete': {
    status: 422,
    vi: 'Thư mục giọng đọc thiếu tệp {file}.',
    en: 'The voice folder lacks the file {file}.',
  },
  'voice-model-damaged': {
    status: 422,
    vi: 'Tệp {file} bị hỏng hoặc tải về chưa đủ ({problem}). Hãy chép lại.',
    en: 'The file {file} is damaged or not whole ({problem}). Copy it again.',
  },
  'voice-model-of-another-kind': {
    status: 422,
    vi: 'Thư mục này không phải giọng đọc loại VITS, Piper hay Matcha (thấy: {found}).',
    en: 'This folder holds no voice of the kinds VITS, Piper or Matcha (found: {found}).',
  },
  'voice-language-not-known': {
    status: 422,
    vi: 'Không biết giọng này nói tiếng gì. Hãy ghi "language" trong tệp voice.json.',
    en: 'The language of this voice is not known. Write "language" in its voice.json.',
  },
  'voice-model-not-loading': {
    status: 503,
    vi: 'Không mở được mô hình giọng đọc: {problem}.',
    en: 'The voice model could not be loaded: {problem}.',
  },
  'voice-service-failed': {
    status: 503,
    vi: 'Dịch vụ giọng đọc bên ngoài không trả lời được: {problem}.',
    en: 'The voice service could not answer: {problem}.',
  },
  'text-too-long': {
    status: 422,
    vi: 'Đoạn cần đọc dài quá {limit} ký tự. Hãy chia thành nhiều đoạn.',
    en: 'The text to speak is longer than {limit} characters. Cut it into parts.',
  },
  'mark-not-known': {
    status: 422,
    vi: 'Không hiểu dấu “{mark}”. Chỉ dùng được break, emphasis, prosody và say-as.',
    en: 'The mark “{mark}” is not known. Only break, emphasis, prosody and say-as can be used.',
  },
  'mark-not-right': {
    status: 422,
    vi: 'Dấu “{mark}” viết chưa đúng: thiếu phần đóng, hoặc giá trị không dùng được.',
    en: 'The mark “{mark}” is not written rightly: it is not closed, or its value cannot be used.',
  },
  'synthesis-failed': {
    status: 503,
    vi: 'Chưa tạo được giọng đọc. Hãy thử lại sau ít phút hoặc tải bản ghi âm lên.',
    en: 'The voice could not be made. Try again in a few minutes, or upload a recording.',
  },
  'recording-not-audio': {
    status: 422,
    vi: 'Tệp đã chọn không phải là âm thanh.',
    en: 'The chosen file is not sound.',
  },
  'preview-not-found': {
    status: 404,
    vi: 'Bản nghe thử đã hết hạn. Hãy bấm nghe thử lại.',
    en: 'This preview is no longer kept. Ask for it again.',
  },
});
