/** A button inside a sentence: it wraps with the words around it, as no native button can. */
export function InlineButton({
  className,
  onPress,
  children,
}: {
  className: string;
  onPress: () => void;
  children: React.ReactNode;
}) {
  return (
    <span
      role="button"
      tabIndex={0}
      className={`inline-button ${className}`}
      onClick={onPress}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        onPress();
      }}
    >
      {children}
    </span>
  );
}
