import '../../ui/dialog.css';
import './Saved.css';
import { Copy, PencilLine, Trash2, X } from 'lucide-react';
import { Dialog } from 'radix-ui';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { dataOf } from '../../api/useAnswer.ts';
import { savedAddress, writeAddress } from '../../state/address.ts';
import { openDialog } from '../../state/dialogs.ts';
import { useEcosystem } from '../../state/ecosystem.ts';
import { useLanguage, useWords } from '../../state/language.ts';
import { announce } from '../../state/notices.ts';
import {
  forgetPicture,
  renamePicture,
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
  const attempt: Attempt = async (work, failed = words.saved.failed) => {
    setProblem(null);
    try {
      await work();
      return true;
    } catch (error) {
      const kind = error instanceof SavedError ? error.kind : null;
      setProblem(
        kind === 'refused' ? (error as Error).message : kind === 'gone' ? words.address.savedGone : failed,
      );
      return false;
    }
  };
  return (
    <Dialog.Root open onOpenChange={(next) => !next && openDialog(null)}>
      <Dialog.Portal>
        <Dialog.Overlay className="dialog-veil" />
        <Dialog.Content
          className="dialog saved"
          aria-describedby={undefined}
          onEscapeKeyDown={(event) => {
            if ((event.target as HTMLElement).closest('[data-escapes]')) event.preventDefault();
          }}
        >
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

/** Does a thing and says in the dialog why it was not done; gives whether it was. */
type Attempt = (work: () => Promise<unknown>, failed?: string) => Promise<boolean>;

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
  const [doing, setDoing] = useState<'naming' | 'forgetting' | null>(null);
  const [before, setBefore] = useState<string | null>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const wasDoing = useRef(false);
  // What was opened in the row gives the focus back to the row.
  useEffect(() => {
    if (doing === null && wasDoing.current) opener.current?.focus();
    wasDoing.current = doing !== null;
  }, [doing]);
  const address = savedAddress(picture.dataset, 'graph', picture.id, lang, useChosenTheme());
  const link = `${location.origin}${location.pathname}${address}`;
  const day = new Intl.DateTimeFormat(lang === 'fr' ? 'fr-FR' : 'en-GB', {
    dateStyle: 'medium',
    timeStyle: 'short',
  }).format(new Date(picture.created));
  const rename = async (name: string, undo: string | null) => {
    const done = await attempt(() => renamePicture(picture, name), words.saved.notRenamed);
    if (!done) return;
    setBefore(undo);
    setDoing(null);
    announce(words.saved.renamed(name));
  };
  if (doing === 'naming')
    return (
      <li>
        <RenameForm picture={picture} rename={rename} close={() => setDoing(null)} />
      </li>
    );
  if (doing === 'forgetting')
    return (
      <li data-escapes onKeyDown={(event) => event.key === 'Escape' && setDoing(null)}>
        <p className="saved-ask">{words.saved.forgetAsk(picture.name)}</p>
        <button type="button" className="button small" ref={takeFocus} onClick={() => setDoing(null)}>
          {words.saved.keep}
        </button>
        <button
          type="button"
          className="button small"
          onClick={() => void attempt(() => forgetPicture(picture))}
        >
          {words.saved.forgetNow}
        </button>
      </li>
    );
  return (
    <li>
      <span className="saved-what">
        <a className="saved-name" dir="auto" href={address} onClick={() => openDialog(null)}>
          {picture.name}
        </a>
        {before !== null && (
          <span className="saved-day">
            {words.saved.before(before)}{' '}
            <button type="button" className="link-button" onClick={() => void rename(before, null)}>
              {words.topbar.undo}
            </button>
          </span>
        )}
      </span>
      <span className="saved-day">{day}</span>
      <button
        type="button"
        className="button small"
        onClick={() =>
          void attempt(async () => {
            await navigator.clipboard.writeText(link);
            setCopied(true);
            announce(words.saved.copied);
          }, words.share.notCopied)
        }
      >
        <Copy size={14} aria-hidden="true" /> {copied ? words.saved.copied : words.saved.copy}
      </button>
      <button
        type="button"
        className="icon-button"
        ref={opener}
        aria-label={words.saved.rename(picture.name)}
        title={words.saved.rename(picture.name)}
        onClick={() => setDoing('naming')}
      >
        <PencilLine size={15} aria-hidden="true" />
      </button>
      <button
        type="button"
        className="icon-button"
        aria-label={words.saved.forget(picture.name)}
        title={words.saved.forget(picture.name)}
        onClick={() => setDoing('forgetting')}
      >
        <Trash2 size={15} aria-hidden="true" />
      </button>
    </li>
  );
}

const takeFocus = (button: HTMLButtonElement | null) => button?.focus();

interface RenameFormProps {
  picture: SavedPicture;
  rename: (name: string, undo: string | null) => Promise<void>;
  close: () => void;
}

function RenameForm({ picture, rename, close }: RenameFormProps) {
  const words = useWords();
  const [name, setName] = useState(picture.name);
  const [isBusy, setBusy] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.select(), []);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const asked = name.trim();
    if (asked === picture.name) return close();
    setBusy(true);
    await rename(asked, picture.name);
    setBusy(false);
  };
  return (
    <form
      className="rename-form"
      data-escapes
      onSubmit={(event) => void submit(event)}
      onKeyDown={(event) => event.key === 'Escape' && close()}
    >
      <input
        ref={field}
        type="text"
        required
        dir="auto"
        maxLength={LONGEST_NAME}
        aria-label={words.saved.rename(picture.name)}
        value={name}
        onChange={(event) => setName(event.target.value)}
      />
      <button type="submit" className="button small primary" disabled={isBusy || name.trim() === ''}>
        {words.saved.renameNow}
      </button>
      <button type="button" className="button small" onClick={close}>
        {words.saved.cancel}
      </button>
    </form>
  );
}
