/** `thales.party-to.al-thales-google`; parallel ties take `.2`, `.3` … in the order of the dataset. */
export function tieId(from: string, kind: string, to: string, taken: { has(id: string): boolean }): string {
  const id = `${from}.${kind.toLowerCase().replaceAll('_', '-')}.${to}`;
  for (let number = 1; ; number++) {
    const candidate = number === 1 ? id : `${id}.${number}`;
    if (!taken.has(candidate)) return candidate;
  }
}
