import { Input, type GetProps, type GetRef } from 'antd';
import { useLayoutEffect, useRef } from 'react';

type Props = GetProps<typeof Input.TextArea> & { minRows?: number; maxRows?: number };

const LINE = 1.55;

/** A text area as high as its text. antd's own way writes style attributes, which the page's policy refuses. */
export function GrowingText({ minRows = 2, maxRows, ...props }: Props) {
  const field = useRef<GetRef<typeof Input.TextArea>>(null);
  useLayoutEffect(() => {
    const area = field.current?.resizableTextArea?.textArea;
    if (!area) return;
    area.style.height = 'auto';
    const border = area.offsetHeight - area.clientHeight;
    const line = parseFloat(getComputedStyle(area).lineHeight) || 16 * LINE;
    const most = maxRows ? maxRows * line : Infinity;
    area.style.height = `${Math.min(area.scrollHeight, most) + border}px`;
  });
  return <Input.TextArea ref={field} rows={minRows} {...props} />;
}
