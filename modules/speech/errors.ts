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
  'entry-empty': {
    status: 422,
    vi: 'Mục “{written}” không có chữ hay số nào để đọc.',
    en: 'The entry “{written}” has no letter or digit to read.',
  },
  'entry-too-long': {
    status: 422,
    vi: 'Mục “{written}” dài quá: chữ viết tối đa 60 ký tự, lời đọc tối đa 300 ký tự.',
    en: 'The entry “{written}” is too long: 60 characters written, 300 spoken at most.',
  },
  'entry-with-marks': {
    status: 422,
    vi: 'Mục “{written}” có dấu ngoặc < > [ ] hoặc ký tự ẩn. Hãy gõ lại bằng chữ thường.',
    en: 'The entry “{written}” holds < > [ ] or hidden characters. Type it again as plain text.',
  },
  'entry-spoken-missing': {
    status: 422,
    vi: 'Mục “{written}” chưa có lời đọc.',
    en: 'The entry “{written}” has no spoken words.',
  },
  'entry-refers-to-itself': {
    status: 422,
    vi: 'Lời đọc của “{written}” lại chứa chính nó. Hãy viết đủ lời, không viết tắt.',
    en: 'The spoken words of “{written}” contain the entry itself. Write them out.',
  },
  'entry-in-circle': {
    status: 422,
    vi: 'Các mục gọi vòng quanh nhau: {circle}. Hãy viết đủ lời ở một mục.',
    en: 'Entries refer to each other in a circle: {circle}. Write one of them out.',
  },
  'entry-not-found': {
    status: 404,
    vi: 'Mục này không còn trong từ điển.',
    en: 'This entry is no longer in the dictionary.',
  },
  'entries-not-readable': {
    status: 422,
    vi: 'Không đọc được tệp. Cần tệp CSV có dòng đầu “written,reading,spoken,case_sensitive”, tối đa {limit} dòng.',
    en: 'The file cannot be read. It must be a CSV that begins with “written,reading,spoken,case_sensitive”, of {limit} lines at most.',
  },
  'line-reading-not-known': {
    status: 422,
    vi: 'Cách đọc của “{written}” phải là SAY, SPELL hoặc WORD.',
    en: 'The reading of “{written}” must be SAY, SPELL or WORD.',
  },
  'line-not-read': {
    status: 422,
    vi: 'Không đọc được dòng “{written}”: thừa hoặc thiếu dấu ngoặc kép (").',
    en: 'The line “{written}” cannot be read: it has a quotation mark (") too many or too few.',
  },
  'line-not-right': {
    status: 422,
    vi: 'Cột case_sensitive của “{written}” phải là yes hoặc no.',
    en: 'case_sensitive of “{written}” must be yes or no.',
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
  'recording-not-found': {
    status: 404,
    vi: 'Không tìm thấy bản phát thanh này.',
    en: 'This broadcast was not found.',
  },
  'piece-not-found': {
    status: 404,
    vi: 'Câu này chưa được chuẩn bị để nghe. Hãy bấm nghe thử lại.',
    en: 'This sentence is not ready to be heard. Ask to listen again.',
  },
  cancelled: {
    status: 409,
    vi: 'Việc tạo bản phát thanh đã được dừng theo yêu cầu. Bấm “Tạo bản phát thanh” để làm tiếp.',
    en: 'The making of the broadcast was stopped as asked. Make it again to go on.',
  },
  'disk-full': {
    status: 507,
    vi: 'Máy chủ hết chỗ trống nên chưa tạo được bản phát thanh. Hãy báo người quản trị dọn ổ đĩa rồi làm lại.',
    en: 'The server has no room left, so the broadcast was not made. Ask the administrator to free the disk, then try again.',
  },
  'bed-not-sound': {
    status: 422,
    vi: 'Nhạc hiệu, nhạc nền phải là một tệp âm thanh trong thư viện của đơn vị.',
    en: 'The tune and the music beneath must be sounds of the unit’s library.',
  },
  'tone-too-long': {
    status: 422,
    vi: 'Nhạc hiệu dài quá {limit} giây. Hãy cắt ngắn rồi tải lên lại.',
    en: 'The tune is longer than {limit} seconds. Cut it shorter and upload it again.',
  },
  'station-sound-not-found': {
    status: 404,
    vi: 'Nhạc này không còn trong danh sách.',
    en: 'This sound is no longer on the list.',
  },
  'station-sound-in-use': {
    status: 409,
    vi: '“{name}” đang dùng trong một mẫu phát thanh. Hãy chọn nhạc khác ở mẫu đó rồi mới gỡ.',
    en: '“{name}” is used by a broadcast rule. Choose another sound there first.',
  },
  'preview-not-found': {
    status: 404,
    vi: 'Bản nghe thử đã hết hạn. Hãy bấm nghe thử lại.',
    en: 'This preview is no longer kept. Ask for it again.',
  },
});
