import { App } from 'antd';
import { CopyLine } from '../parts/copy-line.tsx';
import { useTexts } from '../texts/language.tsx';

/** Shows a password this one time: the server keeps only its hash. */
export function useOneTimePassword() {
  const texts = useTexts();
  const { modal } = App.useApp();
  return (username: string, password: string) =>
    modal.success({
      title: texts.accounts.oneTime,
      content: (
        <>
          <p>{username}</p>
          <CopyLine text={password} />
          <p className="meta">{texts.accounts.oneTimeHint}</p>
        </>
      ),
      okText: texts.common.close,
    });
}
