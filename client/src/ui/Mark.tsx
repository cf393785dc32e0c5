/** The mark of the product: two circles that share a part. */
export function Mark() {
  return (
    <svg width="24" height="24" viewBox="0 0 24 24" fill="none" aria-hidden="true" focusable="false">
      <path d="M12 7.4a6 6 0 0 1 0 9.2 6 6 0 0 1 0-9.2Z" fill="var(--mark)" />
      <circle cx="8.6" cy="12" r="5.7" stroke="var(--ink)" strokeWidth="1.9" />
      <circle cx="15.4" cy="12" r="5.7" stroke="var(--ink)" strokeWidth="1.9" />
    </svg>
  );
}
