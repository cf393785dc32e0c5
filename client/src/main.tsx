import './ui/theme.css';
import { StrictMode } from 'react';
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
/** A page inside another page shows the picture alone. */
const Page = location.pathname === '/embed' ? (await import('./EmbeddedApp.tsx')).EmbeddedApp : App;
createRoot(root).render(
  <StrictMode>
    <Page />
  </StrictMode>,
);
