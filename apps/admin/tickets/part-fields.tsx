import { Button, Form, Input, InputNumber } from 'antd';
import { Plus, X } from 'lucide-react';
import { useTexts } from '../texts/language.tsx';

export interface WorkValues {
  words: string;
  parts?: { name: string; count: number }[];
  cost?: number | null;
}

/** Parts put in and what it cost, both optional. */
export function PartFields() {
  const texts = useTexts();
  const say = texts.tickets.form;
  return (
    <>
      <fieldset className="ticket-parts">
        <legend>{say.parts}</legend>
        <Form.List name="parts">
          {(fields, { add, remove }) => (
            <>
              {fields.map(({ key, name }) => (
                <div key={key} className="ticket-part">
                  <Form.Item
                    name={[name, 'name']}
                    rules={[{ required: true, whitespace: true, message: texts.signIn.required }]}
                  >
                    <Input maxLength={120} placeholder={say.part} aria-label={say.part} />
                  </Form.Item>
                  <Form.Item name={[name, 'count']}>
                    <InputNumber min={1} max={1000} aria-label={say.count} />
                  </Form.Item>
                  <Button
                    type="text"
                    aria-label={say.removePart}
                    icon={<X size={16} aria-hidden />}
                    onClick={() => remove(name)}
                  />
                </div>
              ))}
              <Button icon={<Plus size={16} aria-hidden />} onClick={() => add({ name: '', count: 1 })}>
                {say.addPart}
              </Button>
            </>
          )}
        </Form.List>
      </fieldset>
      <Form.Item name="cost" label={say.cost}>
        <InputNumber<number>
          min={0}
          max={1_000_000_000_000}
          step={10_000}
          precision={0}
          style={{ width: 220 }}
          formatter={(value) => `${value ?? ''}`.replace(/\B(?=(\d{3})+(?!\d))/g, '.')}
          parser={(typed) => Number((typed ?? '').replace(/\D/g, ''))}
        />
      </Form.Item>
    </>
  );
}

export const workOf = ({ words, parts, cost }: WorkValues) => ({
  words,
  parts: parts ?? [],
  cost: cost ?? null,
});
