import '../../ui/dialog.css';
import './Saved.css';
import { Copy, Trash2, X } from 'lucide-react';
import { Dialog } from 'radix-ui';
import { type FormEvent, useState } from 'react';
import { dataOf } from '../../api/useAnswer.ts';
import { savedAddress, writeAddress } from '../../state/address.ts';
import { openDialog } from '../../state/dialogs.ts';
import { useEcosystem } from '../../state/ecosystem.ts';
import { useLanguage, useWords } from '../../state/language.ts';
import { announce } from '../../state/notices.ts';
import {
  forgetPicture,
  SavedError,
  type SavedPicture,
  savePicture,
  useSavedPictures,
} from '../../state/savedPictures.ts';
import type { Dataset } from '../../state/start.ts';
import { useChosenTheme } from '../../state/theme.ts';
import { currentView } from '../../state/view.ts';

const LONGEST_NAME = 120;

/** Saves the picture under a name, and lists those this browser has saved: to open, to link to, to take back. */
export function SavedDialog() {
  const words = useWords();
  const dataset = dataOf(useEcosystem())?.dataset;
  const [problem, setProblem] = useState<string | null>(null);
  const pictures = useSavedPictures().filter((picture) => picture.dataset === dataset?.id);
  const attempt = async (work: () => Promise<unknown>) => {
    setProblem(null);
    try {
      await work();
    } catch (error) {
      const isRefused = error instanceof SavedError && error.kind === 'refused';
      setProblem(isRefused ? error.message : words.saved.failed);
    }
  };
  return (
    <Dialog.Root open onOpenChange={(next) => !next && openDialog(null)}>
      <Dialog.Portal>
        <Dialog.Overlay className="dialog-veil" />
        <Dialog.Content className="dialog saved" aria-describedby={undefined}>
          <header className="dialog-head">
            <Dialog.Title>{words.saved.title}</Dialog.Title>
            <Dialog.Close className="icon-button" aria-label={words.keys.close}>
              <X size={17} aria-hidden="true" />
            </Dialog.Close>
          </header>
          <div className="saved-body">
            {dataset && <SaveForm dataset={dataset} attempt={attempt} />}
            {problem !== null && (
              <p className="saved-note failed" role="alert">
                {problem}
              </p>
            )}
            {pictures.length === 0 ? (
              <p className="saved-note">{words.saved.none}</p>
            ) : (
              <ul className="saved-list">
                {pictures.map((picture) => (
                  <SavedRow key={picture.id} picture={picture} attempt={attempt} />
                ))}
              </ul>
            )}
          </div>
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

type Attempt = (work: () => Promise<unknown>) => Promise<void>;

function SaveForm({ dataset, attempt }: { dataset: Dataset; attempt: Attempt }) {
  const words = useWords();
  const lang = useLanguage();
  const theme = useChosenTheme();
  const question = dataset.questions.find(({ id }) => id === currentView().question)?.text;
  const [name, setName] = useState((question ?? dataset.title).slice(0, LONGEST_NAME));
  const [saving, setSaving] = useState(false);
  const save = async (event: FormEvent) => {
    event.preventDefault();
    setSaving(true);
    await attempt(async () => {
      await savePicture(name.trim(), dataset.id, writeAddress(dataset, currentView(), lang, theme));
      announce(words.saved.saved(name.trim()));
    });
    setSaving(false);
  };
  return (
    <form className="save-form" onSubmit={(event) => void save(event)}>
      <label htmlFor="save-name">{words.saved.name}</label>
      <input
        id="save-name"
        type="text"
        required
        maxLength={LONGEST_NAME}
        value={name}
        onChange={(event) => setName(event.target.value)}
      />
      <button type="submit" className="button primary" disabled={saving || name.trim() === ''}>
        {words.saved.save}
      </button>
      <p className="saved-note">{words.saved.hint}</p>
    </form>
  );
}

function SavedRow({ picture, attempt }: { picture: SavedPicture; attempt: Attempt }) {
  const words = useWords();
  const lang = useLanguage();
  const [copied, setCopied] = useState(false);
  const address = savedAddress(picture.dataset, 'graph', picture.id, lang, useChosenTheme());
  const link = `${location.origin}${location.pathname}${address}`;
  const day = new Intl.DateTimeFormat(lang === 'fr' ? 'fr-FR' : 'en-GB', {
    dateStyle: 'medium',
    timeStyle: 'short',
  }).format(new Date(picture.created));
  return (
    <li>
      <a className="saved-name" href={address} onClick={() => openDialog(null)}>
        {picture.name}
      </a>
      <span className="saved-day">{day}</span>
      <button
        type="button"
        className="button small"
        onClick={() =>
          void attempt(async () => {
            await navigator.clipboard.writeText(link);
            setCopied(true);
            announce(words.saved.copied);
          })
        }
      >
        <Copy size={14} aria-hidden="true" /> {copied ? words.saved.copied : words.saved.copy}
      </button>
      <button
        type="button"
        className="icon-button"
        aria-label={words.saved.forget(picture.name)}
        title={words.saved.forget(picture.name)}
        onClick={() => void attempt(() => forgetPicture(picture))}
      >
        <Trash2 size={15} aria-hidden="true" />
      </button>
    </li>
  );
}
