/** Words that ask and say nothing of what is looked for, in the forms of `splitWords`. */
const asking = [
  'bao nhiêu', 'bao lâu', 'bao giờ', 'như thế nào', 'thế nào', 'ra sao', 'tại sao', 'vì sao', 'làm sao', 'khi nào',
  'lúc nào', 'nơi nào', 'ở đâu', 'cái gì', 'điều gì', 'những gì', 'là gì', 'gì', 'nào', 'ai', 'mấy', 'đâu', 'sao',
  'phải không', 'là ai', 'hay không', 'what', 'which', 'who', 'whom', 'when', 'where', 'why', 'how', 'how many',
  'how much', 'is', 'are', 'was', 'were', 'did', 'do', 'does',
]; // prettier-ignore

/** Each way of asking as the row of its words. */
export const questionWords: readonly (readonly string[])[] = asking.map((words) => words.split(' '));
