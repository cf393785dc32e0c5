/** Prints a page of its own, beside the one that is open. */
export async function printPage(html: string): Promise<void> {
  const frame = document.createElement('iframe');
  frame.title = document.title;
  frame.setAttribute('aria-hidden', 'true');
  frame.style.cssText = 'position:fixed;width:0;height:0;border:0;visibility:hidden';
  frame.srcdoc = html;
  const loaded = new Promise<void>((resolve) =>
    frame.addEventListener('load', () => resolve(), { once: true }),
  );
  document.body.append(frame);
  await loaded;
  const page = frame.contentWindow;
  if (!page) return frame.remove();
  await page.document.fonts.ready;
  page.addEventListener('afterprint', () => frame.remove(), { once: true });
  page.print();
}
