import { useQueryClient } from '@tanstack/react-query';
import { useLanguage } from '../texts/language.tsx';

/** Shows the language one would get; what the server says is asked again in it. */
export function LanguageSwitch() {
  const { language, choose } = useLanguage();
  const client = useQueryClient();
  const other = language === 'vi' ? 'en' : 'vi';
  const change = () => {
    choose(other);
    void client.invalidateQueries();
  };
  return (
    <button
      type="button"
      className="icon-button"
      lang={other}
      onClick={change}
      aria-label={`${other.toUpperCase()}: ${other === 'en' ? 'English' : 'Tiếng Việt'}`}
    >
      {other.toUpperCase()}
    </button>
  );
}
