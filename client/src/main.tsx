import './ui/theme.css';
import { lazy, StrictMode, Suspense } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './App.tsx';
import { readAddress } from './state/address.ts';
import { preferredLanguage, speak } from './state/language.ts';
import { paint, preferredTheme } from './state/theme.ts';

const { lang, theme } = readAddress(location.hash);
paint(preferredTheme(theme));
await speak(preferredLanguage(lang));

const root = document.getElementById('root');
if (!root) throw new Error('The page has no element “root”: index.html must have one.');
// Not awaited here: that part imports from this one, and each would wait for the other.
const EmbeddedApp = lazy(() => import('./EmbeddedApp.tsx').then((part) => ({ default: part.EmbeddedApp })));
/** A page inside another page shows the picture alone. */
const Page = location.pathname === '/embed' ? EmbeddedApp : App;
createRoot(root).render(
  <StrictMode>
    <Suspense fallback={null}>
      <Page />
    </Suspense>
  </StrictMode>,
);
