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
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
