import type { Finding } from './accessibility.ts';

/** Words that say nothing, compared without marks, signs and capitals. Pure. */

type Fault = Pick<Finding, 'code' | 'severity' | 'says'>;

const fold = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, (mark) => (/[\u1780-\u17ff]/.test(mark) ? mark : ''))
    .replace(/[đĐ]/g, 'd')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();

const pictureWords =
  'anh|hinh|hinh anh|buc anh|tam anh|hinh ve|logo|banner|icon|bieu do|so do|ban do|image|picture|photo|photograph|graphic|screenshot|untitled|untitled image|alt|alt text|mo ta|mo ta anh|chu thich|chu thich anh|khong co mo ta|null|undefined';
const pictureTails =
  '( (minh hoa|chup|chup man hinh|dai dien|bai viet|tin bai|tu lieu|internet|suu tam|kem theo|trong bai))?( so)?( \\d+)?';
const meaninglessAlt = new RegExp(
  `^((${pictureWords})${pictureTails}|minh hoa( \\d+)?|(图片|照片|图像|图)( ?\\d+)?|(រូបភាព|រូប)( ?\\d+)?|[\\d ]*)$`,
  'u',
);
const fileName = /\.(jpe?g|jfif|png|gif|webp|avif|svg|heic|bmp|tiff?|pdf|docx?)$/i;
const cameraName =
  /^(img|dsc|dscn|dscf|pxl|image|photo|screenshot|zalo|fb_img|z\d{6,}|p\d{6,})[-_ ]?\d[\w-]*$/i;

const longAlt = 300;

/** What is wrong with the words for a picture; null when they say something. */
export function altFault(alt: string, besides = ''): Fault | null {
  const text = alt.trim();
  if (text === '')
    return error('alt-missing', {
      vi: 'Mô tả ảnh bằng một câu (ai, làm gì, ở đâu) cho người không nhìn được ảnh.',
      en: 'Describe the picture in a sentence (who, doing what, where) for those who cannot see it.',
    });
  if (fileName.test(text) || cameraName.test(text) || meaninglessAlt.test(fold(text)))
    return error('alt-meaningless', {
      vi: 'Mô tả này chưa nói ảnh có gì. Hãy viết một câu: ai, làm gì, ở đâu.',
      en: 'This does not say what the picture shows. Write a sentence: who, doing what, where.',
    });
  if (besides.trim() !== '' && fold(besides) === fold(text))
    return warning('alt-repeats-caption', {
      vi: 'Mô tả lặp lại nguyên văn chữ bên cạnh. Hãy viết điều nhìn thấy trong ảnh.',
      en: 'This repeats the words beside the picture. Say what can be seen in it.',
    });
  if (text.length > longAlt)
    return warning('alt-too-long', {
      vi: 'Mô tả quá dài để nghe một hơi. Hãy rút còn một, hai câu và đưa phần còn lại vào bài.',
      en: 'Too long to be listened to at once. Keep a sentence or two, and put the rest into the text.',
    });
  return null;
}

const meaninglessLinks = new Set(
  `tai day|o day|day|xem|xem them|xem tiep|xem ngay|xem chi tiet|chi tiet|chi tiet tai day|xem tai day|xem them tai day|doc them|doc tiep|
   bam vao day|nhan vao day|bam day|click vao day|click|click here|here|link|lien ket|duong dan|duong link|website|trang web|tai ve|tai xuong|
   tai file|file|tep|download|more|read more|see more|learn more|view|details|this|this link|go|
   这里|点击这里|点击此处|此处|更多|详情|查看|下载|ទីនេះ|នៅទីនេះ|ចុចទីនេះ|មើលបន្ថែម|អានបន្ត`
    .split('|')
    .map((one) => fold(one)),
);

/** What is wrong with the words of a link; people who hear links one after another have nothing else. */
export function linkFault(words: string): Fault | null {
  const text = words.trim();
  if (text === '')
    return error('link-empty', {
      vi: 'Liên kết không có chữ. Hãy viết nơi liên kết dẫn đến, hoặc bỏ liên kết.',
      en: 'The link has no words. Say where it leads, or remove it.',
    });
  if (isAddressWithPath(text))
    return error('link-bare-address', {
      vi: 'Thay địa chỉ bằng tên của trang được dẫn đến; máy đọc sẽ đọc từng ký tự của địa chỉ.',
      en: 'Put the name of the page in place of its address; a screen reader spells the address out.',
    });
  const bare = fold(text);
  if (bare === '' || meaninglessLinks.has(bare))
    return error('link-meaningless', {
      vi: 'Chữ của liên kết phải cho biết liên kết dẫn đến đâu.',
      en: 'The words of a link have to say where it leads: “Decision no. 12”, not “here”.',
    });
  return null;
}

/** The name of a site may stand for it; the address of a page is no name. */
function isAddressWithPath(text: string): boolean {
  if (/\s/.test(text) || !/^(https?:\/\/|www\.)/i.test(text)) return false;
  return (
    text
      .replace(/^https?:\/\//i, '')
      .replace(/\/$/, '')
      .search(/[/?#]/) >= 0
  );
}

/** A sentence in capitals; abbreviations and numbers of documents are not. */
export function inCapitals(text: string): boolean {
  const letters = text.match(/\p{Lu}|\p{Ll}/gu) ?? [];
  const large = letters.filter((letter) => /\p{Lu}/u.test(letter)).length;
  return letters.length >= 30 && large / letters.length > 0.9 && /\s\S+\s\S+\s/.test(text);
}

const error = (code: Fault['code'], says: Fault['says']): Fault => ({ code, severity: 'ERROR', says });
const warning = (code: Fault['code'], says: Fault['says']): Fault => ({ code, severity: 'WARNING', says });
