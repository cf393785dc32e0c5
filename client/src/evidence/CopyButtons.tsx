import './answers.css';
import { Copy, Link2 } from 'lucide-react';
import { useWords } from '../state/language.ts';
import { notify } from '../state/notices.ts';

/** Copies an answer with its footnotes, or the address that opens it again. */
export function CopyButtons({ text }: { text: () => string }) {
  const words = useWords();
  const copy = async (copied: string, done: string) => {
    try {
      await navigator.clipboard.writeText(copied);
      notify({ tone: 'done', title: done, actions: [] });
    } catch {
      notify({ tone: 'failed', title: words.copy.failed, actions: [] });
    }
  };
  return (
    <div className="copy-buttons">
      <button type="button" className="button" onClick={() => void copy(text(), words.copy.textDone)}>
        <Copy size={15} aria-hidden="true" /> {words.copy.text}
      </button>
      <button type="button" className="button" onClick={() => void copy(location.href, words.copy.linkDone)}>
        <Link2 size={15} aria-hidden="true" /> {words.copy.link}
      </button>
    </div>
  );
}
