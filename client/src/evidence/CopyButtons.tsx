import './answers.css';
import { Copy, Link2 } from 'lucide-react';
import { ApiError } from '../api/execute.ts';
import { useWords } from '../state/language.ts';
import { notify } from '../state/notices.ts';
import { whyFailed } from '../state/whyFailed.ts';

/** Copies an answer with its footnotes, which may have to be asked for first, or the address that opens it again. */
export function CopyButtons({ text }: { text: () => string | Promise<string> }) {
  const words = useWords();
  const copy = async (copied: string | Promise<string>, done: string) => {
    try {
      await navigator.clipboard.writeText(await copied);
      notify({ tone: 'done', title: done, actions: [] });
    } catch (reason) {
      const title = reason instanceof ApiError ? whyFailed(words, reason) : words.copy.failed;
      notify({ tone: 'failed', title, actions: [] });
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
