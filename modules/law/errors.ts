import { defineErrors } from '@saola/platform/errors';

export const lawError = defineErrors('law', {
  'rule-not-found': {
    status: 404,
    vi: 'Không tìm thấy quy định này.',
    en: 'There is no such rule.',
  },
  'instrument-not-found': {
    status: 422,
    vi: 'Chưa có văn bản mang mã {code}. Hãy ghi văn bản đó trước, hoặc chọn một văn bản có sẵn.',
    en: 'There is no instrument with the code {code}. Enter it first, or choose one that is there.',
  },
  'days-do-not-fit': {
    status: 422,
    vi: 'Ngày hiệu lực phải sau ngày quy định hiện có bắt đầu ({from}) và trước ngày nó hết hiệu lực.',
    en: 'The day must come after the rule that is there began ({from}) and before it ends.',
  },
  'value-not-usable': {
    status: 422,
    vi: 'Nội dung quy định {code} chưa đúng dạng: {problem}.',
    en: 'The content of the rule {code} does not have the right form: {problem}.',
  },
  'rules-overlap': {
    status: 409,
    vi: 'Quy định {code} về “{subject}” đã có trong thời gian này.',
    en: 'There is a rule {code} on “{subject}” for these days already.',
  },
});
