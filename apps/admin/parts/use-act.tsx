import { isApiError } from '@saola/api-client';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { App } from 'antd';
import { useTexts } from '../texts/language.tsx';

interface Act<Input, Answer> {
  do: (input: Input) => Promise<Answer>;
  /** First words of the query keys that are old afterwards. */
  renews: string[];
  said?: string;
  /** Also after a refusal: it may stand on what somebody else did meanwhile. */
  renewsWhenRefused?: boolean;
  then?: (answer: Answer, input: Input) => void;
}

/** One deed on the server: done, said, and what hangs on it asked again; a refusal is shown with its code. */
export function useAct<Input = void, Answer = unknown>(act: Act<Input, Answer>) {
  const texts = useTexts();
  const client = useQueryClient();
  const { message } = App.useApp();
  return useMutation({
    mutationFn: act.do,
    onSuccess: async (answer, input) => {
      if (act.said) void message.success(act.said);
      act.then?.(answer, input);
      await Promise.all(act.renews.map((key) => client.invalidateQueries({ queryKey: [key] })));
    },
    onError: (error: Error) => {
      if (act.renewsWhenRefused)
        for (const key of act.renews) void client.invalidateQueries({ queryKey: [key] });
      const text = isApiError(error)
        ? error.status === 0
          ? texts.states.unreachable
          : `${error.message} (${error.code}${error.requestId ? `, ${error.requestId}` : ''})`
        : error.message;
      void message.error({ content: text, duration: 8 });
    },
  });
}
