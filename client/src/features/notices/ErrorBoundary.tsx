import { TriangleAlert } from 'lucide-react';
import { Component, type ReactNode } from 'react';
import { undo } from '../../state/actions.ts';
import { currentWords } from '../../state/language.ts';

interface Boundary {
  /** Whether one step back may help: true for what draws the picture. */
  undoable?: boolean;
  children: ReactNode;
}

/** Keeps a failure to the part of the page it happened in: says so there, and what still holds. */
export class ErrorBoundary extends Component<Boundary, { failed: string | null }> {
  override state = { failed: null };

  static getDerivedStateFromError(error: unknown) {
    return { failed: error instanceof Error ? error.message : String(error) };
  }

  override render() {
    const { failed } = this.state;
    if (failed === null) return this.props.children;
    const words = currentWords();
    const again = () => this.setState({ failed: null });
    return (
      <div className="empty centred" role="alert">
        <TriangleAlert size={26} aria-hidden="true" />
        <h2>{words.errors.partFailed}</h2>
        <p>{words.errors.partFailedHint}</p>
        <p>
          <code>{failed}</code>
        </p>
        <div className="row">
          <button type="button" className="button primary" onClick={again}>
            {words.errors.again}
          </button>
          {this.props.undoable && (
            <button type="button" className="button" onClick={() => (undo(), again())}>
              {words.topbar.undo}
            </button>
          )}
          <button type="button" className="button" onClick={() => location.reload()}>
            {words.errors.reload}
          </button>
        </div>
      </div>
    );
  }
}
