import { Input } from 'antd';
import { Search } from 'lucide-react';
import { useEffect, useState } from 'react';

const PAUSE_MS = 350;

interface SearchWordsProps {
  label: string;
  value: string;
  onChange: (words: string) => void;
}

/** Words to search by; told when the typing pauses. */
export function SearchWords({ label, value, onChange }: SearchWordsProps) {
  const [typed, setTyped] = useState(value);
  // the address changed by another way: a link, or a step back
  const [told, setTold] = useState(value);
  if (told !== value) {
    setTold(value);
    setTyped(value);
  }
  useEffect(() => {
    const words = typed.trim();
    if (words === value) return;
    const timer = setTimeout(() => onChange(words), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [typed, value, onChange]);
  return (
    <Input
      type="search"
      className="search-words"
      aria-label={label}
      placeholder={label}
      allowClear
      maxLength={100}
      prefix={<Search size={16} aria-hidden />}
      value={typed}
      onChange={(event) => setTyped(event.target.value)}
    />
  );
}
