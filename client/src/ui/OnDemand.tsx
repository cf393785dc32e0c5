import { type ReactNode, Suspense, useState } from 'react';

interface OnDemandProps {
  className: string;
  /** What it is called where its content does not say so. */
  label?: string;
  disabled?: boolean;
  /** True for what opens a dialog instead of a menu. */
  dialog?: boolean;
  /** True while what it opens holds something that is on. */
  lit?: boolean;
  /** What stands on the button. */
  content: ReactNode;
  /** The same button with its menu, loaded by the first press and open from the start. */
  children: ReactNode;
}

/** A button whose menu is loaded when it is first asked for: until then it is a plain button of the same look. */
export function OnDemand({ className, label, disabled, dialog, lit, content, children }: OnDemandProps) {
  const [wanted, setWanted] = useState(false);
  const plain = (
    <button
      type="button"
      className={className}
      aria-label={label}
      title={label}
      aria-haspopup={dialog ? 'dialog' : 'menu'}
      aria-expanded={false}
      disabled={disabled}
      data-on={lit}
      onClick={() => setWanted(true)}
    >
      {content}
    </button>
  );
  return wanted ? <Suspense fallback={plain}>{children}</Suspense> : plain;
}
